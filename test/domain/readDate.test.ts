import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRealDate } from '../../src/domain/dates.ts';
import { readDate } from '../../src/domain/readDate.ts';

const TODAY = '2026-11-22';

/** Any day there is any reason to write down. */
const anyDay = fc
  .date({ min: new Date('1999-01-01'), max: new Date('2069-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('A date is read as people write it', () => {
  test.each([
    ['2026-03-25', '2026-03-25'],
    ['2026-3-5', '2026-03-05'],
    ['2026/03/25', '2026-03-25'],
    ['2026.03.25', '2026-03-25'],
    ['25/3-26', '2026-03-25'],
    ['25/3 -26', '2026-03-25'],
    ['25/3 2026', '2026-03-25'],
    ['25/3/2026', '2026-03-25'],
    ["25/3 '26", '2026-03-25'],
    ['25/3', '2026-03-25'],
    ['25.3.26', '2026-03-25'],
    ['25.03.2026', '2026-03-25'],
    ['25.3', '2026-03-25'],
    ['25-03-2026', '2026-03-25'],
    ['26-03-25', '2026-03-25'],
    ['260325', '2026-03-25'],
    ['20260325', '2026-03-25'],
    ['25 mars 2026', '2026-03-25'],
    ['25 Mars', '2026-03-25'],
    ['25 mar', '2026-03-25'],
    ['25 mar.', '2026-03-25'],
    ['25mars26', '2026-03-25'],
    ['25:e mars', '2026-03-25'],
    ['1:a april', '2026-04-01'],
    ['den 25 mars', '2026-03-25'],
    ['ons 25 mars', '2026-03-25'],
    ['onsdagen den 25 mars 2026', '2026-03-25'],
    ['3 nov', '2026-11-03'],
    ['3 sept 2025', '2025-09-03'],
    ['  25\u00a0mars  2026 ', '2026-03-25'],
    ['25/3\u201326', '2026-03-25'],
    ['13 juni 1999', '1999-06-13'],
    ['i dag', '2026-11-22'],
    ['Idag', '2026-11-22'],
    ['i går', '2026-11-21'],
    ['igår', '2026-11-21'],
    ['i förrgår', '2026-11-20'],
    ['i morgon', '2026-11-23'],
    ['imorgon', '2026-11-23'],
    ['mars 2026', '2026-03'],
    ['sep 2026', '2026-09'],
    ['2026-03', '2026-03'],
    ['2026', '2026'],
    ['v. 13', '2026-03-23'],
    ['v13 2026', '2026-03-23'],
    ['vecka 13, 2027', '2027-03-29'],
    ['v.1 2026', '2025-12-29'],
    ['v53 2026', '2026-12-28'],
    ['2026-W13', '2026-03-23'],
    ['2026v13', '2026-03-23'],
    ['fre v 49', '2026-12-04'],
    ['Fredag vecka 49', '2026-12-04'],
    ['tors. v. 49', '2026-12-03'],
    ['torsdagen i vecka 49', '2026-12-03'],
    ['tor v49', '2026-12-03'],
    ['mån v 49', '2026-11-30'],
    ['sön v 53 2026', '2027-01-03'],
    ['v. 49 fre', '2026-12-04'],
    ['v 49, onsdag', '2026-12-02'],
    ['lör 2026-W13', '2026-03-28'],
  ])('%s is %s', (typed, date) => {
    expect(readDate(typed, TODAY)).toBe(date);
  });

  test.each([
    '',
    ' ',
    '31/2',
    '29/2-26',
    '32 mars',
    '0/3',
    '25/13',
    '2026-02-30',
    '20261340',
    '2026-13',
    'v. 54',
    'v53 2025',
    'fre v 54',
    'fre',
    'v 49 snart',
    'fre fre v 49',
    'v0',
    'förra veckan',
    'snart',
    'mars',
    '25',
    '10.30',
    '12345',
    'RS 2022-01294',
    '2016/627',
    '191',
    '0226',
  ])('%j can not be understood, and is not guessed at', (typed) => {
    expect(readDate(typed, TODAY)).toBeNull();
  });

  test('without a year it lies behind when it is told, and ahead when it is planned', () => {
    expect(readDate('15/12', '2027-01-10', 'past')).toBe('2026-12-15');
    expect(readDate('9/1', '2027-01-10', 'past')).toBe('2027-01-09');
    expect(readDate('28 feb', TODAY, 'future')).toBe('2027-02-28');
    expect(readDate('15 dec', TODAY, 'future')).toBe('2026-12-15');
    expect(readDate('v. 2', TODAY, 'future')).toBe('2027-01-11');
    // It is the day that lies behind or ahead, not the Monday of its week.
    expect(readDate('sön v 47', TODAY, 'future')).toBe(TODAY);
    expect(readDate('fre v 47', TODAY, 'past')).toBe('2026-11-20');
    expect(readDate('mån v 48', TODAY, 'past')).toBe('2025-11-24');
    expect(readDate('22/11', TODAY, 'past')).toBe(TODAY);
    expect(readDate('22/11', TODAY, 'future')).toBe(TODAY);
    expect(readDate('29 feb', '2025-01-10', 'past')).toBe('2024-02-29');
  });

  test('every day, in every common way of writing', () => {
    const months = [
      'januari',
      'februari',
      'mars',
      'april',
      'maj',
      'juni',
      'juli',
      'augusti',
      'september',
      'oktober',
      'november',
      'december',
    ];
    fc.assert(
      fc.property(anyDay, (day) => {
        const [year = '', month = '', date = ''] = day.split('-');
        for (const typed of [
          day,
          day.replaceAll('-', ''),
          `${Number(date)}/${Number(month)} ${year}`,
          `${Number(date)}/${Number(month)}-${year.slice(2)}`,
          `${Number(date)}.${Number(month)}.${year}`,
          `${Number(date)} ${months[Number(month) - 1]} ${year}`,
        ])
          expect(readDate(typed, TODAY)).toBe(day);
      }),
    );
  });

  test('and whatever is typed, the answer is a date that exists or nothing', () => {
    const nearly = fc.stringMatching(/^[0-9 ./-]{1,10}$/);
    fc.assert(
      fc.property(
        fc.oneof(nearly, fc.string()),
        fc.constantFrom('past' as const, 'future' as const, null),
        (typed, leaning) => {
          const read = readDate(typed, TODAY, leaning);
          expect(read === null || isRealDate(read)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
