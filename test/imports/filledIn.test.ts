import { describe, expect, test } from 'vitest';
import { SENT_COLUMNS } from '../../src/domain/sentList.ts';
import { filledIn } from '../../src/imports/filledIn.ts';
import type { JudgedList, Settlements } from '../../src/imports/judgedList.ts';
import type { JudgeContext } from '../../src/imports/judgeList.ts';
import { decideProposal } from '../../src/imports/judgeListRules.ts';
import type { Table } from '../../src/imports/table.ts';
import {
  registered,
  savedElsewhere,
  sentFile,
  type Typed,
  tablesIn,
  typedInto,
} from '../fixtures/tables/filledFile.ts';
import { Copy, TODAY } from '../support/copy.ts';
import { aDecision, aPhase, aPlan } from '../support/statements.ts';

const ASKED = ['essunga', 'hjo', 'skara', 'vgr-skas'];
const [ESSUNGA, HJO, SKARA, SKAS] = [0, 1, 2, 3];

function county(): Copy {
  const copy = new Copy();
  copy.append([
    aDecision('hjo', ['styrelse', 'foreslar_ja'], '2026-11-11', {
      words: { paragraph: '§ 191', dnr: 'KS 2026-12' },
    }),
    aPlan('hjo', 'fullmaktige', '2026-12-15', '2026-11-11'),
    aPhase('hjo', 'inforande', '2026-11-03'),
    {
      type: 'applies.stated',
      about: ['hjo'],
      slot: 'applies/hjo/avtalet',
      on: '2026-11-03',
      data: { answer: 'inte_an' },
    },
    {
      type: 'contact.named',
      about: ['hjo'],
      slot: 'contact/hjo/ordinarie',
      on: '2026-11-03',
      data: {},
      words: { function: 'MAS, Hjo', mailbox: 'mas@hjo.example' },
    },
  ]);
  copy.append([aDecision('skara', ['fullmaktige', 'ja'], '2026-03-30', { words: { paragraph: '§ 12' } })]);
  return copy;
}

const contextOf = (copy: Copy): JudgeContext => ({
  casebook: copy.casebook,
  today: TODAY,
  organisations: registered,
  area: 'vs-skaraborg',
  ledger: copy.ledger,
});

function judged(tables: readonly Table[], copy: Copy, settlements?: Settlements): JudgedList {
  const list = filledIn(tables, contextOf(copy), settlements);
  if (list === null) throw new Error('Not recognised');
  return list;
}

/** What comes back after somebody has typed, judged where it was sent from (or in another copy). */
async function back(typed: Typed, copy = county(), at = copy): Promise<JudgedList> {
  return judged(await tablesIn(await typedInto(await sentFile(copy.casebook, ASKED), typed)), at);
}

/** What the rows propose, in short: kind and what matters of it. */
function proposed({ rows }: JudgedList) {
  return rows.flatMap(({ org, proposals }) =>
    proposals.map(({ kind, input }) => [org, kind, ...Object.values(shortened({ ...input }))]),
  );
}

const unordered = (all: readonly (readonly unknown[])[]) =>
  all.map((each) => each.join(', ')).toSorted((a, b) => a.localeCompare(b));

function shortened({
  org: _org,
  orgs: _orgs,
  scope: _scope,
  source: _source,
  role: _role,
  ...rest
}: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
}

const verdicts = ({ rows }: JudgedList) => rows.map(({ org, verdict }) => [org, verdict]);
const problems = ({ rows }: JudgedList) =>
  rows.flatMap(({ problems: all }) => all.map(({ cell, what }) => [cell, what]));

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

describe('However it has been saved', () => {
  const typed: Typed = [
    [HJO, 'decision', 'Beslutat ja'],
    [HJO, 'decision-date', new Date('2026-11-17T00:00:00Z')],
    [ESSUNGA, 'note', 'Vi återkommer.'],
  ];
  const expected = [
    ['hjo', 'decision', 'fullmaktige', 'ja', '2026-11-17'],
    ['essunga', 'note', 'Vi återkommer.'],
  ];

  async function changed(change: Parameters<typeof savedElsewhere>[1]) {
    const copy = county();
    const file = await typedInto(await sentFile(copy.casebook, ASKED), typed);
    return judged(await tablesIn(await savedElsewhere(file, change)), copy);
  }

  test('by another program', async () => {
    expect(unordered(proposed(await changed((rows) => rows)))).toEqual(unordered(expected));
  });

  test('with rows sorted, columns moved and taken away, lines written above and below', async () => {
    const list = await changed((rows) => {
      const moved = rows.map((row) => [...row.slice(1, 9).toReversed(), row[0] ?? null, ...row.slice(9)]);
      const [title = [], intro = [], heading = [], ...others] = moved;
      return [
        title,
        ['Hej! Här kommer vår lista.'],
        intro,
        [],
        heading,
        ...others.toReversed(),
        [],
        ['', '', '', '', '', '', '', '', '* ifyllt av MAS'],
      ];
    });
    expect(unordered(proposed(list))).toEqual(unordered(expected));
    expect(problems(list)).toEqual([]);
  });

  test('with dates as text or as bare numbers', async () => {
    const list = await changed((rows) =>
      rows.map((row, number) =>
        row.map((value) => {
          if (!(value instanceof Date)) return value;
          // The first as another program shows it, the rest as Excel's own count of days.
          const serial = value.getTime() / 86_400_000 + 25_569;
          return number === 4 ? `${value.getUTCDate()}/${value.getUTCMonth() + 1} ${value.getUTCFullYear()}` : serial;
        }),
      ),
    );
    expect(unordered(proposed(list))).toEqual(unordered(expected));
  });

  test('with a row for somebody who was not asked, and an own column', async () => {
    const list = await changed((rows) => {
      const [title = [], intro = [], heading = [], ...others] = rows;
      const wide = (row: typeof title, value: string | null) => [...row, ...Array(13 - row.length).fill(null), value];
      return [
        title,
        intro,
        wide(heading, 'Ärendets färg'),
        ...others.map((row) => wide(row, null)),
        wide(['Tibro', 'Beslutat nej', null, '2026-05-25'], 'x'),
      ];
    });
    expect(unordered(proposed(list))).toEqual(
      unordered([...expected, ['tibro', 'decision', 'fullmaktige', 'nej', '2026-05-25']]),
    );
    expect(list.columns.at(-1)).toEqual({ index: 13, heading: 'Ärendets färg', meaning: 'other' });
  });

  test('without the hidden sheet, or with one of another version, it is any list', async () => {
    const copy = county();
    const tables = await tablesIn(await sentFile(copy.casebook, ASKED));
    expect(
      filledIn(
        tables.filter(({ sheet }) => sheet !== 'Fyrfas'),
        contextOf(copy),
      ),
    ).toBeNull();
    const later = tables.map((table) =>
      table.sheet === 'Fyrfas'
        ? {
            ...table,
            rows: table.rows.map((row, at) =>
              at === 0 ? { ...row, cells: [{ text: 'fyrfas-lista' }, { text: '2' }] } : row,
            ),
          }
        : table,
    );
    expect(filledIn(later, contextOf(copy))).toBeNull();
    expect(filledIn([], contextOf(copy))).toBeNull();
  });
});

describe('When the county has moved on', () => {
  test('what was left as it was proposes nothing', async () => {
    const copy = county();
    const later = copy.handTo('b');
    later.append([aDecision('hjo', ['fullmaktige', 'nej'], '2026-11-20')]);
    later.append([
      aPhase('hjo', 'anvandning', '2026-11-20', {
        over: [...(later.casebook.slots['phase/hjo/avtalet']?.heads ?? [])],
      }),
    ]);
    expect(proposed(await back([], copy, later))).toEqual([]);
    expect(proposed(await back([[HJO, 'note', 'Hej.']], copy, later))).toEqual([['hjo', 'note', 'Hej.']]);
  });

  test('two who have changed the same become two statements, and nobody is overwritten', async () => {
    const copy = county();
    const later = copy.handTo('b');
    const slot = 'phase/hjo/avtalet';
    const before = [...(copy.casebook.slots[slot]?.heads ?? [])];
    later.append([aPhase('hjo', 'behov', TODAY, { over: before, words: { ground: 'Tillbaka.' } })]);
    const list = await back(
      [
        [HJO, 'phase', 'Användning'],
        [HJO, 'ground', 'Alla har börjat.'],
      ],
      copy,
      later,
    );
    expect(list.overs).toEqual({ [slot]: before });
    const row = list.rows.find(({ org }) => org === 'hjo');
    expect(row?.alongside).toBe(true);
    const [proposal] = row?.proposals ?? [];
    if (proposal === undefined) throw new Error('Nothing proposed');
    later.write(decideProposal({ casebook: later.casebook, today: TODAY, overs: list.overs }, proposal));
    expect(later.casebook.slots[slot]).toMatchObject({ disputed: true });
    expect(later.casebook.slots[slot]?.current).toHaveLength(2);
  });

  test('when nobody else has, the new one stands alone', async () => {
    const copy = county();
    const list = await back([[HJO, 'applies', 'Ja']], copy);
    expect(list.rows[1]?.alongside).toBeUndefined();
    for (const proposal of list.rows[1]?.proposals ?? [])
      copy.write(decideProposal({ casebook: copy.casebook, today: TODAY, overs: list.overs }, proposal));
    expect(copy.casebook.slots['applies/hjo/avtalet']).toMatchObject({ disputed: false });
  });

  test('heads that are no ids, or of slots that the row does not state, are not believed', async () => {
    const copy = county();
    const slot = 'applies/hjo/avtalet';
    const tables = await tablesIn(await typedInto(await sentFile(copy.casebook, ASKED), [[HJO, 'applies', 'Ja']]));
    const now = copy.casebook.slots[slot]?.heads;
    for (const lie of [
      'x',
      '../../etc',
      `${now?.[0]} ; DROP`,
      '__proto__',
      'a'.repeat(30_000),
      `${now?.[0]} `.repeat(500),
    ]) {
      const tampered = tables.map((table) => ({
        ...table,
        rows: table.rows.map((row) =>
          row.cells[1]?.text === slot ? { ...row, cells: [...row.cells.slice(0, 2), { text: lie }] } : row,
        ),
      }));
      expect(judged(tampered, copy).overs).toEqual({ [slot]: now });
    }
    const foreign = tables.map((table) =>
      table.sheet === 'Fyrfas'
        ? {
            ...table,
            rows: [
              ...table.rows,
              { number: 999, cells: ['huvud', 'phase/skara/avtalet', ''].map((words) => ({ text: words })) },
            ],
          }
        : table,
    );
    expect(Object.keys(judged(foreign, copy).overs)).toEqual([slot]);
  });
});

test('an organisation that has been renamed since is still itself', async () => {
  const copy = county();
  const tables = await tablesIn(await typedInto(await sentFile(copy.casebook, ASKED), [[HJO, 'applies', 'Ja']]));
  const renamed = registered.map((each) =>
    each.id === 'hjo' ? { ...each, name: 'Guldkroken', officialName: 'Guldkroken' } : each,
  );
  const list = filledIn(tables, { ...contextOf(copy), organisations: renamed });
  expect(list && proposed(list)).toEqual([['hjo', 'applies', 'ja']]);
});
