import { describe, expect, test } from 'vitest';
import { SENT_COLUMNS } from '../../src/domain/sentList.ts';
import {
  ASKED,
  back,
  county,
  ESSUNGA,
  HJO,
  judged,
  problems,
  proposed,
  SKARA,
  SKAS,
  verdicts,
} from '../fixtures/tables/filledCounty.ts';
import { sentFile, type Typed, tablesIn, typedInto } from '../fixtures/tables/filledFile.ts';
import { TODAY } from '../support/copy.ts';

describe('A list that comes back', () => {
  test('as it was sent proposes nothing', async () => {
    const list = await back([]);
    expect(verdicts(list)).toEqual(ASKED.map((org) => [org, 'known']));
    expect(proposed(list)).toEqual([]);
    expect(list.columns.map(({ meaning }) => meaning)).toEqual([...SENT_COLUMNS]);
    expect(list.rows.map(({ number }) => number)).toEqual([4, 5, 6, 7]);
  });

  test('proposes what was filled in, with dates as they are typed', async () => {
    const list = await back([
      [ESSUNGA, 'decision', 'Beslutat ja'],
      [ESSUNGA, 'decision-date', new Date('2026-03-25T00:00:00Z')],
      [ESSUNGA, 'paragraph', '44'],
      [ESSUNGA, 'applies', 'Ja'],
      [ESSUNGA, 'contact', 'Vårdchef, Essunga'],
      [ESSUNGA, 'note', 'Vikarier behöver en kort introduktion.'],
    ]);
    expect(proposed(list)).toEqual([
      ['essunga', 'decision', 'fullmaktige', 'ja', '2026-03-25', '§ 44'],
      ['essunga', 'applies', 'ja'],
      ['essunga', 'contact', 'Vårdchef, Essunga'],
      ['essunga', 'note', 'Vikarier behöver en kort introduktion.'],
    ]);
    expect(list.rows[0]?.proposals.map(({ input }) => input.source)).toEqual(Array(4).fill('kommunen'));
    expect(problems(list)).toEqual([]);
  });

  test('an emptied cell says nothing', async () => {
    const emptied = SENT_COLUMNS.filter((key) => key !== 'organisation').map((key) => [HJO, key, null] as const);
    expect(proposed(await back(emptied))).toEqual([]);
  });

  test.each<[string, Typed, unknown[]]>([
    [
      'another outcome takes neither the old date nor the old paragraph',
      [[HJO, 'decision', 'Beslutat ja']],
      ['decision', 'fullmaktige', 'ja', TODAY],
    ],
    [
      'a new outcome with its own details',
      [
        [HJO, 'decision', 'Beslutat ja, med tillägg'],
        [HJO, 'decision-date', '17/11-26'],
        [HJO, 'paragraph', '§ 200'],
      ],
      ['decision', 'fullmaktige', 'ja_tillagg', '2026-11-17', '§ 200'],
    ],
    [
      'postponed where it lay',
      [
        [HJO, 'decision', 'Bordlagt'],
        [HJO, 'decision-date', '2026-11-18'],
      ],
      ['decision', 'styrelse', 'bordlagd', '2026-11-18'],
    ],
    [
      'a corrected paragraph belongs to the decision that stands',
      [[SKARA, 'paragraph', '§ 13']],
      ['decision', 'fullmaktige', 'ja', '2026-03-30', '§ 13'],
    ],
    [
      'another day for the council',
      [[HJO, 'next-date', new Date('2026-12-16T00:00:00Z')]],
      ['planned', 'fullmaktige', '2026-12-16'],
    ],
    [
      'another phase is not judged on the old ground',
      [
        [HJO, 'phase', 'Användning'],
        [HJO, 'ground', 'Alla enheter har börjat.'],
      ],
      ['phase', 'anvandning', 'Alla enheter har börjat.', TODAY],
    ],
    [
      'another ground for the same phase',
      [[HJO, 'ground', 'Rutinerna är klara.']],
      ['phase', 'inforande', 'Rutinerna är klara.', TODAY],
    ],
    [
      'another mailbox for the same function',
      [[HJO, 'mailbox', 'vard@hjo.example']],
      ['contact', 'MAS, Hjo', 'vard@hjo.example'],
    ],
    ['whether it applies', [[HJO, 'applies', 'Oklart']], ['applies', 'oklart']],
  ])('%s', async (_name, typed, expected) => {
    const list = await back(typed);
    expect(proposed(list).map(([, ...rest]) => rest)).toEqual([expected]);
    expect(problems(list)).toEqual([]);
  });

  test('a cell that can not be understood is a problem of that cell, and can be settled', async () => {
    const copy = county();
    const tables = await tablesIn(
      await typedInto(await sentFile(copy.casebook, ASKED), [
        [ESSUNGA, 'decision', 'Beslutat ja'],
        [ESSUNGA, 'decision-date', 'någon gång i våras'],
        [SKARA, 'note', 'Ring 19121212-1212.'],
        [HJO, 'next-date', '2026-12-16'],
      ]),
    );
    const list = judged(tables, copy);
    expect(problems(list)).toEqual([
      ['D4', 'date-unreadable'],
      ['M6', 'personnummer'],
    ]);
    expect(verdicts(list)).toEqual([
      ['essunga', 'not-understood'],
      ['hjo', 'changes'],
      ['skara', 'not-understood'],
      ['vgr-skas', 'known'],
    ]);
    const settled = judged(tables, copy, { D4: '2026-04-27', M6: '' });
    expect(proposed(settled)).toEqual([
      ['essunga', 'decision', 'fullmaktige', 'ja', '2026-04-27'],
      ['hjo', 'planned', 'fullmaktige', '2026-12-16'],
    ]);
  });

  test('a unit that decides nothing may have a phase; it is not called a municipality', async () => {
    const list = await back([
      [SKAS, 'phase', 'Behovsinventering'],
      [SKAS, 'ground', 'Samtal med chefer.'],
    ]);
    expect(proposed(list)).toEqual([['vgr-skas', 'phase', 'behov', 'Samtal med chefer.', TODAY]]);
    expect(list.rows[3]?.proposals[0]?.input.source).toBeUndefined();
  });
});
