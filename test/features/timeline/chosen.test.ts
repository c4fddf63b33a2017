/** What is chosen in the time plan, what is inherited, and where marks are drawn. */
import { describe, expect, test } from 'vitest';
import { axisOf, placeOf, spanOf } from '../../../src/features/timeline/axis/axisLayout.ts';
import { entriesOf, rowsOfMark } from '../../../src/features/timeline/bundles.ts';
import { chosenOf } from '../../../src/features/timeline/chosen.ts';
import type { DateRow } from '../../../src/features/timeline/rows.ts';
import { wheelOf } from '../../../src/features/timeline/wheel/wheelLayout.ts';

const row = (id: string, part: Partial<DateRow> = {}): DateRow => ({
  id,
  origin: 'datum',
  kind: 'mote',
  level: 'lokal',
  about: ['hjo'],
  day: '2027-01-20',
  certainty: 'bestamd',
  days: [],
  state: 'planerad',
  states: [],
  title: id,
  short: id,
  ...part,
});
const everything = {
  level: '',
  area: '',
  organisation: '',
  kind: '',
  certainty: '',
  words: '',
  period: '',
} as const;
const areaOf = (id: string) => (id === 'boras' ? 'vs-sodra' : 'vs-skaraborg');
const county = row('county', { level: 'lansgemensam', about: [] });
const area = row('area', { level: 'delregional', about: ['vs-skaraborg'] });
const other = row('other', { about: ['boras'], certainty: 'preliminar', day: '2028-03' });
const local = row('local', { title: 'Närområdesgrupp', place: 'Stadshuset' });
const rows = [county, area, other, local];
const ids = (found: readonly DateRow[]) => found.map(({ id }) => id);

describe('What is chosen', () => {
  test('is everything until something is chosen, and then nothing is inherited', () => {
    const { own, inherited } = chosenOf(rows, everything, areaOf);
    expect([ids(own), ids(inherited)]).toEqual([['county', 'area', 'other', 'local'], []]);
  });

  test('of an area: its own and its municipalities’; the county’s are inherited', () => {
    const { own, inherited } = chosenOf(rows, { ...everything, area: 'vs-skaraborg' }, areaOf);
    expect([ids(own), ids(inherited)]).toEqual([['area', 'local'], ['county']]);
  });

  test('of one organisation: its own; those of its area and the county are inherited', () => {
    const { own, inherited } = chosenOf(rows, { ...everything, organisation: 'hjo' }, areaOf);
    expect([ids(own), ids(inherited)]).toEqual([['local'], ['county', 'area']]);
  });

  test('of one level: the levels above are inherited', () => {
    const { own, inherited } = chosenOf(rows, { ...everything, level: 'delregional' }, areaOf);
    expect([ids(own), ids(inherited)]).toEqual([['area'], ['county']]);
  });

  test('by certainty, by words also of the place, and by year', () => {
    expect(ids(chosenOf(rows, { ...everything, certainty: 'preliminar' }, areaOf).own)).toEqual(['other']);
    expect(ids(chosenOf(rows, { ...everything, words: 'STADSHUS' }, areaOf).own)).toEqual(['local']);
    expect(ids(chosenOf(rows, { ...everything, period: '2028' }, areaOf).own)).toEqual(['other']);
  });
});

describe('Marks', () => {
  const meetings = (count: number) =>
    Array.from({ length: count }, (_, index) => row(`m${index}`, { origin: 'instans', day: `2027-01-1${index}` }));

  test('stand for one date each while there is room, and for a month’s meetings when there is not', () => {
    expect(entriesOf(meetings(3), 'lokal', 'month').map(({ id }) => id)).toEqual(['m0', 'm1', 'm2']);
    const many = [...meetings(5), local];
    const [bundle, alone] = entriesOf(many, 'lokal', 'month');
    expect([bundle?.id, bundle?.rows.length, alone?.id]).toEqual(['samlat-lokal-2027-01', 5, 'local']);
    expect(rowsOfMark(many, 'samlat-lokal-2027-01')).toEqual(bundle?.rows);
    expect(rowsOfMark(many, 'samlat-lokal-2027-02')).toEqual([]);
    expect(rowsOfMark(many, 'no-such-mark')).toEqual([]);
  });

  test('lie where their day is, their words never on one another’s', () => {
    const span = spanOf('2027', '2026-11-22', rows);
    expect(placeOf(span, '2027-01-01')).toBe(0);
    expect(placeOf(span, '2028-01-01')).toBe(1);
    const close = ['2027-05-01', '2027-05-03', '2027-05-20', '2027-09-01'].map((day, at) => row(`c${at}`, { day }));
    const layout = axisOf([...close, row('late', { day: '2027-12-20' }), other], span);
    const lane = layout.lanes[2];
    expect(lane?.entries.map(({ id, track }) => `${id} ${track}`)).toEqual(['c0 0', 'c1 1', 'c2 2', 'c3 0', 'late 1']);
    expect(lane?.entries.at(-1)?.flipped).toBe(true);
    expect(layout.outside).toBe(1);
  });

  test('of a month that is all that is known reach over it; a move reaches back', () => {
    const span = spanOf('2027', '2026-11-22', rows);
    const dates = [row('m', { day: '2027-03' }), row('v', { day: '2027-06-10', movedFrom: '2027-04-01' })];
    const [month, moved] = axisOf(dates, span).lanes[2]?.entries ?? [];
    expect(month?.start).toBeCloseTo(placeOf(span, '2027-03-01'));
    expect(month?.end).toBeCloseTo(placeOf(span, '2027-04-01'));
    expect(moved?.movedFrom).toBeCloseTo(placeOf(span, '2027-04-01'));
  });

  test('the months around today, also over a new year', () => {
    expect(spanOf('', '2026-12-31', [])).toMatchObject({ from: '2026-11-01', to: '2027-12-31', unit: 'month' });
    expect(spanOf('allt', '2026-12-31', [row('a', { day: '1999', end: '2003' })])).toMatchObject({
      from: '1999-01-01',
      to: '2003-12-31',
      unit: 'year',
    });
  });

  test('of the wheel are numbered in order of time, and no two discs lie on each other', () => {
    const dates = ['01', '02', '03'].flatMap((day) => [row(`a${day}`, { day: `2027-02-${day}` })]);
    const wheel = wheelOf([...dates, county], '2027');
    expect(wheel.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    for (const one of wheel) {
      for (const two of wheel) {
        if (one.number >= two.number || one.radius !== two.radius) continue;
        expect(Math.abs(one.at - two.at) * 2 * Math.PI * one.radius).toBeGreaterThanOrEqual(26);
      }
    }
  });
});
