/**
 * A list that was filled in, opened and saved by a spreadsheet program that is not ours: LibreOffice Calc 7.4, as
 * .xlsx (kept here as .zip, which it is) and as .csv with semicolons. What stood before and what was typed is
 * `filledCounty.ts` and the two lists below.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filledIn } from '../../src/imports/filledIn.ts';
import { judgeList } from '../../src/imports/judgeList.ts';
import { readTable } from '../../src/imports/readTable.ts';
import type { Table } from '../../src/imports/table.ts';
import { contextOf, county, judged, problems, proposed, verdicts } from '../fixtures/tables/filledCounty.ts';
import { TODAY } from '../support/copy.ts';

async function savedAs(ending: 'zip' | 'csv'): Promise<readonly Table[]> {
  const bytes = readFileSync(new URL(`../fixtures/tables/filledInCalc.${ending}`, import.meta.url));
  const read = await readTable(new Blob([new Uint8Array(bytes)]));
  if (!read.ok) throw new Error(read.refusal);
  return read.tables;
}

const VERDICTS = [
  ['essunga', 'new'],
  ['hjo', 'changes'],
  ['skara', 'changes'],
  ['vgr-skas', 'new'],
];
/** What the drop-downs and cells were set to, as it is proposed. */
const ESSUNGA = [
  ['essunga', 'decision', 'beredning', 'pagar', TODAY],
  ['essunga', 'planned', 'fullmaktige', '2026-12-14'],
  ['essunga', 'phase', 'inforande', 'Åtta möten; "öppna" frågor, =1+1\nny rad', TODAY],
  ['essunga', 'note', '-2 grader ute'],
];
const OTHERS = [
  ['skara', 'decision', 'fullmaktige', 'ja', '2026-03-30', '§ 13'],
  ['vgr-skas', 'applies', 'ja'],
  ['vgr-skas', 'contact', '@MAS'],
];

describe('A list filled in and saved by Calc', () => {
  test('as a workbook is known as the list that was sent, and only what was changed is proposed', async () => {
    const tables = await savedAs('zip');
    expect(tables.map(({ sheet, hidden }) => [sheet, hidden === true])).toEqual([
      ['Lista', false],
      ['Så fyller du i', false],
      ['Val', true],
      ['Fyrfas', true],
    ]);
    const list = judged(tables, county());
    expect(verdicts(list)).toEqual(VERDICTS);
    expect(proposed(list)).toEqual([
      ...ESSUNGA,
      ['hjo', 'decision', 'fullmaktige', 'ja_tillagg', '2026-11-17', '§ 200'],
      ...OTHERS,
    ]);
    expect(problems(list)).toEqual([]);
  });

  test('as csv has no hidden sheet: it is read as any list, and a yes beside the board is the board’s', async () => {
    const copy = county();
    const tables = await savedAs('csv');
    expect(filledIn(tables, contextOf(copy))).toBeNull();
    const [table] = tables;
    if (table === undefined) throw new Error('No table');
    const list = judgeList(table, contextOf(copy));
    expect(verdicts(list)).toEqual(VERDICTS);
    expect(proposed(list)).toEqual([
      ...ESSUNGA,
      ['hjo', 'decision', 'styrelse', 'foreslar_ja', '2026-11-17', '§ 200'],
      ...OTHERS,
    ]);
    expect(problems(list)).toEqual([]);
  });
});
