/** Lists as people have written them, with exactly what is made of each row. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decideList } from '../../src/imports/decideList.ts';
import { judgeList } from '../../src/imports/judgeList.ts';
import { everybody, judgeContext, linesOf, listText, tableOf, withSomethingKnown } from '../support/lists.ts';

const folder = new URL('../fixtures/lists/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => !name.endsWith('.json'))
  .sort();

/** Lists that meet what a coordinator has written before. */
const MEETS_WHAT_IS_KNOWN = /^(?:38|39|40|41)-/;
const RENAMED = /^42-/;

interface Expected {
  readonly columns: string;
  readonly rows: readonly string[];
}

function expectedOf(name: string): Expected {
  const file = new URL(name.replace(/\.\w+$/, '.json'), folder);
  return JSON.parse(readFileSync(file, 'utf8')) as Expected;
}

/** Organisations as somebody has changed them: one renamed, one added, one no longer active. */
function changedOrganisations() {
  const [base] = everybody;
  if (base === undefined) throw new Error('no organisations');
  const added = { ...base, code: null, abbr: null, seat: null, area: null, kind: 'private' } as const;
  const named = (name: string) => ({ name, officialName: name });
  return [
    ...everybody.map((org) => (org.id === 'vs-simba' ? { ...org, ...named('Nya SIMBA') } : org)),
    { ...added, ...named('Vårdcentralen Gula huset'), id: `${'a'.repeat(16)}.1.${'b'.repeat(16)}` },
    { ...added, ...named('Nedlagd enhet'), id: `${'c'.repeat(16)}.1.${'b'.repeat(16)}`, active: false },
  ];
}

function setting(name: string) {
  const copy = MEETS_WHAT_IS_KNOWN.test(name) ? withSomethingKnown() : undefined;
  return judgeContext(copy, RENAMED.test(name) ? { organisations: changedOrganisations() } : {});
}

describe('every list is judged row by row', () => {
  test('there are at least forty of them', () => {
    expect(names.length).toBeGreaterThanOrEqual(40);
  });

  test.each(names)('%s', async (name) => {
    const judged = judgeList(await tableOf(listText(name)), setting(name));
    const { columns, rows } = expectedOf(name);
    expect(linesOf(judged)).toEqual(rows);
    expect(judged.columns.map(({ meaning }) => meaning).join(', ')).toBe(columns);
  });

  test.each(names)('%s is saved as it was judged: nothing the rules refuse is proposed', async (name) => {
    const context = setting(name);
    const judged = judgeList(await tableOf(listText(name)), context);
    const { refusals, drafts } = decideList(context, judged);
    expect(refusals).toEqual([]);
    expect(drafts.length).toBe(judged.rows.reduce((sum, { proposals }) => sum + proposals.length, 0));
    const slots = drafts.flatMap(({ slot }) => slot ?? []);
    expect(new Set(slots).size, 'no slot is stated twice in one command').toBe(slots.length);
    for (const slot of slots) expect(judged.overs).toHaveProperty([slot]);
  });
});
