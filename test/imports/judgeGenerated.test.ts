/** Lists made by chance: what is known to mean something means it in any row, order and company. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideList } from '../../src/imports/decideList.ts';
import { judgeList } from '../../src/imports/judgeList.ts';
import { municipalities } from '../../src/register/municipalities.ts';
import { Copy } from '../support/copy.ts';
import { inShort, judgeContext, linesOf, tableFrom } from '../support/lists.ts';

/** Wordings, and what is saved of each with a date behind. */
const MEANT: readonly (readonly [string, string])[] = [
  ['ja', 'fullmaktige ja'],
  ['Godkänd', 'fullmaktige ja'],
  ['KF beslutade ja', 'fullmaktige ja'],
  ['ställer sig bakom', 'fullmaktige ja'],
  ['Ja, med tillägg', 'fullmaktige ja_tillagg'],
  ['avslag', 'fullmaktige nej'],
  ['NEJ', 'fullmaktige nej'],
  ['bordlagd', 'fullmaktige bordlagd'],
  ['Återremiss', 'fullmaktige aterremitterad'],
  ['KS föreslår ja', 'styrelse foreslar_ja'],
  ['nämnden tillstyrker', 'namnd foreslar_ja'],
  ['under beredning', 'beredning pagar'],
  ['ej påbörjat', 'beredning ej_startad'],
];
const DAYS = ['2026-03-25', '25/3-26', '25 mars 2026', 'ons 25 mars 2026', '20260325', '46106', '25.3.2026'];
const NAMES: readonly ((name: string, code: string) => string)[] = [
  (name) => name,
  (name) => `${name} kommun`,
  (name) => `${name}s kommun`,
  (name) => name.toUpperCase(),
  (name) => name.normalize('NFD'),
  (_name, code) => code,
  (name, code) => `${code} ${name}`,
  (name) => `${name} (enligt mejl)`,
];
const NOISE: readonly (readonly string[])[] = [
  ['Summa', '15'],
  ['Källa: hemsidan'],
  ['Uppdaterad 2026-11-20', ''],
  ['Totalt: 15'],
];

const rowOf = fc.record({
  org: fc.constantFrom(...municipalities),
  name: fc.constantFrom(...NAMES),
  meant: fc.constantFrom(...MEANT),
  day: fc.constantFrom(...DAYS),
  noise: fc.option(fc.constantFrom(...NOISE), { freq: 6 }),
});
const lists = fc.uniqueArray(rowOf, { minLength: 2, maxLength: 15, selector: ({ org }) => org.id });
const order = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });

const HEADINGS = ['Kommun', 'Beslutsläge', 'Datum'];

test('a list of known wordings gives exactly their verdicts, and once saved it is all known', () => {
  fc.assert(
    fc.property(lists, order, fc.boolean(), (rows, columns, hasHeadings) => {
      const placed = (cells: readonly string[]) => columns.map((column) => cells[column] ?? '');
      const written: string[][] = hasHeadings ? [['Läget i Skaraborg'], placed(HEADINGS)] : [];
      const expected: string[] = [];
      for (const { org, name, meant, day, noise } of rows) {
        if (noise !== null && hasHeadings) written.push([...noise]);
        written.push(placed([name(org.name, org.code ?? ''), meant[0], day]));
        expected.push(`${written.length} ${org.id} new: ${meant[1]} 2026-03-25`);
      }
      const copy = new Copy();
      const list = judgeList(tableFrom(written), judgeContext(copy));
      expect(linesOf(list)).toEqual(expected);
      copy.write(decideList(copy.several(), list));
      const again = judgeList(tableFrom(written), judgeContext(copy));
      expect(again.rows.map(({ verdict }) => verdict)).toEqual(rows.map(() => 'known'));
      expect(again.rows.flatMap(({ proposals }) => proposals)).toEqual([]);
      // What stands is what the list said.
      expect(again.rows.map(({ known }) => known.map(inShort).join())).toEqual(
        rows.map(({ meant }) => `${meant[1]} 2026-03-25`),
      );
    }),
    { seed: 20_261_122, numRuns: 150 },
  );
}, 120_000);

const WORDS = [
  'Kommun',
  'Beslut',
  'Datum',
  'KF',
  'Hjo',
  'Skara',
  '1497',
  'ja',
  'nej',
  '?',
  '-',
  '25/3',
  '§ 45',
  'Fas',
  'införande',
  'KS 3/12, KF 15/12',
  'v. 13',
  'Tibro/Hjo',
  'återremiss',
  'Gäller',
  'MAS, Hjo',
  '19121212-1212',
  'Nästa datum',
  'prel. 14/12',
  'Summa',
];
const cells = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  fc.string({ maxLength: 12 }),
  fc.constant(''),
);
const tables = fc.array(fc.array(cells, { maxLength: 6 }), { maxLength: 12 });

test('nothing that can stand in a table makes it throw, and what is judged can be saved', () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const copy = new Copy();
      const list = judgeList(tableFrom(rows), judgeContext(copy));
      const decision = decideList(copy.several(), list);
      expect(decision.refusals).toEqual([]);
      if (decision.drafts.length > 0) copy.write(decision);
      expect(JSON.stringify(list)).not.toContain('19121212-1212');
      const again = judgeList(tableFrom(rows), judgeContext(copy));
      expect(again.rows.flatMap(({ proposals }) => proposals.map(inShort))).toEqual([]);
      for (const { verdict, problems, proposals } of list.rows) {
        expect(verdict === 'not-understood').toBe(problems.length > 0);
        if (verdict === 'not-understood' || verdict === 'known') expect(proposals).toEqual([]);
      }
      const slots = decision.drafts.flatMap(({ slot }) => slot ?? []);
      expect(new Set(slots).size).toBe(slots.length);
    }),
    { seed: 20_261_122, numRuns: 600 },
  );
}, 120_000);
