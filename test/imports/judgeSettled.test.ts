import { describe, expect, test } from 'vitest';
import { headlineOf } from '../../src/domain/headline.ts';
import { decideList } from '../../src/imports/decideList.ts';
import type { Settlements } from '../../src/imports/judgedList.ts';
import { bestTable, judgeList, judgeListInSlices } from '../../src/imports/judgeList.ts';
import { Copy } from '../support/copy.ts';
import { HJO } from '../support/decisions.ts';
import { everybody, judgeContext, linesOf, tableFrom, withSomethingKnown } from '../support/lists.ts';

const HEADINGS = ['Kommun', 'Beslut', 'Datum'];

function judged(rows: readonly string[][], settlements: Settlements = {}, context = judgeContext()) {
  return linesOf(judgeList(tableFrom([HEADINGS, ...rows]), context, settlements));
}

describe('an answer is read as if it had been written in the cell', () => {
  test('an organisation by its suggestion, or typed', () => {
    const rows = [['Tibro/Hjo', 'ja', '2026-03-25']];
    expect(judged(rows, { A2: 'hjo' })).toEqual(['2 hjo new: fullmaktige ja 2026-03-25']);
    expect(judged(rows, { A2: 'Tibro kommun' })).toEqual(['2 tibro new: fullmaktige ja 2026-03-25']);
    expect(judged(rows, { A2: 'Tidro' })).toEqual(['2 – not-understood: ! organisation-unknown A2 "Tidro" → tibro']);
  });

  test('a code and a name that disagree, by the one that is chosen', () => {
    const table = tableFrom([
      ['Kod', 'Kommun', 'Beslut'],
      ['1495', 'Tibro', 'ja'],
    ]);
    expect(linesOf(judgeList(table, judgeContext(), { B2: 'skara' }))).toEqual([
      '2 skara new: fullmaktige ja 2026-11-22',
    ]);
    expect(linesOf(judgeList(table, judgeContext(), { B2: 'tibro' }))).toEqual([
      '2 tibro new: fullmaktige ja 2026-11-22',
    ]);
  });

  test('a decision by its code or by the words of the screens', () => {
    const rows = [['Hjo', 'grönt', '']];
    expect(judged(rows, { B2: 'ja' })).toEqual(['2 hjo new: fullmaktige ja 2026-11-22']);
    expect(judged(rows, { B2: 'Beslutat ja, med tillägg' })).toEqual(['2 hjo new: fullmaktige ja_tillagg 2026-11-22']);
    expect(judged(rows, { B2: 'Inte påbörjat' })).toEqual(['2 hjo new: beredning ej_startad 2026-11-22']);
    expect(judged(rows, { B2: 'okand' })).toEqual(['2 hjo known']);
  });

  test('what was understood of the cell is kept by its suggestions', () => {
    const rows = [['Hjo', 'Klart i KF 25/3-26 § 45', '']];
    const [row] = judgeList(tableFrom([HEADINGS, ...rows]), judgeContext()).rows;
    const [first] = row?.problems[0]?.suggestions ?? [];
    expect(first).toEqual({ value: 'ja KF 25/3-26 § 45', label: 'Beslutat ja' });
    expect(judged(rows, { B2: first?.value ?? '' })).toEqual(['2 hjo new: fullmaktige ja 2026-03-25 § 45']);
  });

  test('a yes dated ahead is planned when one says so, and another day when that is typed', () => {
    const rows = [['Hjo', 'ja', '2026-12-15']];
    const [row] = judgeList(tableFrom([HEADINGS, ...rows]), judgeContext()).rows;
    expect(row?.problems[0]?.suggestions).toEqual([{ value: 'nästa KF 2026-12-15', label: 'Nästa: KF 15 dec 2026' }]);
    expect(judged(rows, { C2: 'nästa KF 2026-12-15' })).toEqual([
      '2 hjo new: beredning pagar 2026-11-22; next fullmaktige 2026-12-15',
    ]);
    expect(judged(rows, { C2: '2025-12-15' })).toEqual(['2 hjo new: fullmaktige ja 2025-12-15']);
  });

  test('in one cell too', () => {
    const rows = [['Hjo', 'ja 15 dec 2026', '']];
    expect(judged(rows)).toEqual(['2 hjo not-understood: ! date-in-future B2 "ja 15 dec 2026" → nästa KF 2026-12-15']);
    expect(judged(rows, { B2: 'nästa KF 2026-12-15' })).toEqual([
      '2 hjo new: beredning pagar 2026-11-22; next fullmaktige 2026-12-15',
    ]);
  });

  test('who proposed, when that is not said', () => {
    const [row] = judgeList(tableFrom([HEADINGS, ['Hjo', 'föreslår ja', '2026-11-11']]), judgeContext()).rows;
    const [first] = row?.problems[0]?.suggestions ?? [];
    expect(first).toEqual({ value: 'KS föreslår ja', label: 'KS föreslår ja' });
    expect(judged([['Hjo', 'föreslår ja', '2026-11-11']], { B2: 'KS föreslår ja' })).toEqual([
      '2 hjo new: styrelse foreslar_ja 2026-11-11',
    ]);
  });

  test('a row that is left out saves nothing, and the one it contradicted is understood', () => {
    const rows = [
      ['Hjo', 'ja', '2026-03-25'],
      ['Hjo', 'nej', '2026-03-25'],
    ];
    const settled = judgeList(tableFrom([HEADINGS, ...rows]), judgeContext(), { B3: '' });
    expect(settled.rows.map(({ verdict, skipped }) => [verdict, skipped])).toEqual([
      ['new', undefined],
      ['not-understood', true],
    ]);
    expect(judged(rows, { B3: 'ja' })).toEqual([
      '2 hjo new: fullmaktige ja 2026-03-25',
      '3 hjo known: (fullmaktige ja 2026-03-25)',
    ]);
  });

  test('the same list and the same answers give the same verdicts', () => {
    const rows = [['Tibro/Hjo', 'ja', '2026-03-25']];
    judged(rows, { A2: 'hjo' });
    expect(judged(rows)).toEqual(['2 – not-understood: ! organisation-several A2 "Tibro/Hjo" → tibro | hjo']);
  });
});

describe('what is around the rows', () => {
  test('a source and a date for all of them, unless a row says its own', () => {
    const table = tableFrom([
      [...HEADINGS, 'Källa'],
      ['Hjo', 'ja', '2026-03-25', ''],
      ['Skara', 'på väg', '', 'protokoll'],
    ]);
    const context = judgeContext(new Copy(), { source: 'kommunen', assumedOn: '2026-11-01' });
    expect(linesOf(judgeList(table, context))).toEqual([
      '2 hjo new: fullmaktige ja 2026-03-25 kommunen',
      '3 skara new: beredning pagar 2026-11-01 protokoll',
    ]);
  });

  test('a column that was read wrongly is read as one says', () => {
    const table = tableFrom([
      ['Kommun', 'Svaret vi fick', 'Vad'],
      ['Hjo', 'Vill ha utbildning', 'ja'],
    ]);
    expect(linesOf(judgeList(table, judgeContext(new Copy(), { meanings: { 1: 'note', 2: 'decision' } })))).toEqual([
      '2 hjo new: fullmaktige ja 2026-11-22; note ”Vill ha utbildning”',
    ]);
    expect(linesOf(judgeList(table, judgeContext(new Copy(), { meanings: { 2: 'other', 1: 'other' } })))).toEqual([
      '2 hjo not-understood: ! nothing-said A2 "Hjo"',
    ]);
  });

  test('of several sheets the one that says most about organisations', () => {
    const cover = { ...tableFrom([['Beslutsläge'], ['Hjo']]), sheet: 'Försättsblad' };
    const list = { ...tableFrom([HEADINGS, ['Hjo', 'ja', '25/3'], ['Skara', 'nej', '27/4']]), sheet: 'Läge' };
    const other = {
      ...tableFrom([
        ['Artikel', 'Antal'],
        ['Pärm', '3'],
      ]),
      sheet: 'Annat',
    };
    expect(bestTable([cover, other, list])?.sheet).toBe('Läge');
    expect(bestTable([other])).toBeUndefined();
    expect(bestTable([list], everybody)?.sheet).toBe('Läge');
  });

  test('a personnummer never comes out of the judging', () => {
    const table = tableFrom([
      ['Kommun', 'Beslut', 'Skäl', 'Anteckning', 'Kontakt'],
      ['Hjo', '19121212-1212', 'enligt 19121212-1212', '19121212-1212', '19121212-1212'],
      ['19121212-1212', 'ja', '', '', ''],
      ['Skara', 'ja', 'se 19121212-1212', '', ''],
      ['Skara', 'ja', 'se 19121212-1212', '', ''],
    ]);
    const result = judgeList(table, judgeContext());
    expect(JSON.stringify(result)).not.toContain('1212');
    expect(result.rows.every(({ verdict }) => verdict === 'not-understood')).toBe(true);
  });
});

describe('saving', () => {
  test('knows what the person saw, and not what came meanwhile', () => {
    const copy = withSomethingKnown();
    const list = judgeList(tableFrom([HEADINGS, ['Hjo', 'nej', '2026-10-26']]), judgeContext(copy));
    const seen = copy.casebook.slots['decision/hjo/avtalet/fullmaktige']?.heads;
    const colleague = copy.handTo('b');
    const { drafts } = decideList({ casebook: colleague.casebook, today: '2026-11-22' }, list);
    expect(drafts[0]?.over).toEqual(seen);
    expect(list.overs).toEqual({ 'decision/hjo/avtalet/fullmaktige': seen });
  });

  test('steps of one errand follow one another: what comes after a referral back is a new round', () => {
    const rows = [
      ['Hjo', 'KF återremiss', '2026-10-01'],
      ['Hjo', 'KS föreslår ja', '2026-11-11'],
    ];
    const copy = new Copy();
    const list = judgeList(tableFrom([HEADINGS, ...rows]), judgeContext(copy));
    copy.write(decideList(copy.several(), list));
    expect(headlineOf(copy.casebook, HJO, 'avtalet')).toMatchObject({ state: 'styrelse', round: 2 });
  });
});

test('2 000 rows are judged quickly, in turns with the page', async () => {
  const decisions = [
    'ja',
    'KS föreslår ja 11 nov, KF 15 dec',
    'under beredning',
    'Ja, § 45',
    'uppgift saknas',
    'grönt',
  ];
  const rows = Array.from({ length: 2000 }, (_, number) => {
    const org = everybody[number % 49];
    return [
      `${org?.name ?? ''} kommun`,
      decisions[number % 6] ?? '',
      number % 6 === 0 ? '25/3-26' : '',
      `Rad ${number}`,
    ];
  });
  const table = tableFrom([[...HEADINGS, 'Anteckning'], ...rows]);
  judgeList(table, judgeContext());
  const began = performance.now();
  let last = began;
  let longest = 0;
  let turns = 0;
  const list = await judgeListInSlices(table, judgeContext(), {}, () => {
    longest = Math.max(longest, performance.now() - last);
    turns += 1;
    return new Promise((resolve) => {
      setImmediate(() => {
        last = performance.now();
        resolve();
      });
    });
  });
  const took = performance.now() - began;
  console.log(`2 000 rows: ${Math.round(took)} ms in ${turns} turns, the longest ${Math.round(longest)} ms`);
  expect(list.rows).toHaveLength(2000);
  expect(turns, 'so small that no turn is felt').toBeGreaterThan(100);
  expect(took).toBeLessThan(20_000);
}, 60_000);
