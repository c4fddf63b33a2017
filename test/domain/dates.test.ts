import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  ageInMonths,
  compareDates,
  daysBetween,
  firstDayOf,
  isFullDate,
  isFuture,
  isOlderThanSixMonths,
  isPast,
  isRealDate,
  lastDayOf,
  mondayOfWeek,
  todayIn,
} from '../../src/domain/dates.ts';
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

describe('Dates are text', () => {
  test('that exists or does not', () => {
    for (const real of ['2026', '2026-11', '2026-11-22', '2024-02-29', '2000-02-29'])
      expect(isRealDate(real), real).toBe(true);
    for (const unreal of [
      '2026-02-29',
      '1900-02-29',
      '2026-00',
      '2026-13',
      '2026-1-1',
      '26-11-22',
      '2026-11-31',
      '0026-01-01',
      '2026-11-22T10:00',
      '',
    ])
      expect(isRealDate(unreal), unreal).toBe(false);
    expect(isFullDate('2026-11')).toBe(false);
    expect(isFullDate('2026-11-22')).toBe(true);
  });

  test('that sorts by itself', () => {
    expect(['2026-11-22', '2026', '2025-12-31', '2026-11'].sort(compareDates)).toEqual([
      '2025-12-31',
      '2026',
      '2026-11',
      '2026-11-22',
    ]);
    expect(compareDates(TODAY, TODAY)).toBe(0);
  });

  test('and this month is neither past nor future', () => {
    expect([isPast('2026-10', TODAY), isPast('2026-11', TODAY), isPast('2026', TODAY), isPast(TODAY, TODAY)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect([
      isFuture('2026-12', TODAY),
      isFuture('2026-11', TODAY),
      isFuture('2027', TODAY),
      isFuture('2026', TODAY),
    ]).toEqual([true, false, true, false]);
    expect([
      firstDayOf('2026'),
      firstDayOf('2026-02'),
      lastDayOf('2026'),
      lastDayOf('2026-02'),
      lastDayOf(TODAY),
    ]).toEqual(['2026-01-01', '2026-02-01', '2026-12-31', '2026-02-28', TODAY]);
  });

  test('days are counted over summer time', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-11-22', '2026-11-15')).toBe(-7);
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -2000, max: 2000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  test('the day is Sweden\u2019s, also late in the evening and in summer', () => {
    expect(todayIn('2026-11-22T22:59:59.000Z')).toBe('2026-11-22');
    expect(todayIn('2026-11-22T23:00:00.000Z')).toBe('2026-11-23');
    expect(todayIn('2026-07-01T22:30:00.000Z')).toBe('2026-07-02');
  });

  test('six months is not older than six months, a day more is', () => {
    expect(isOlderThanSixMonths('2026-05-22', TODAY)).toBe(false);
    expect(isOlderThanSixMonths('2026-05-21', TODAY)).toBe(true);
    expect(isOlderThanSixMonths('2026-05', TODAY)).toBe(false);
    expect(isOlderThanSixMonths('2026-04', TODAY)).toBe(true);
    expect(isOlderThanSixMonths('2026', TODAY)).toBe(false);
    expect(ageInMonths('2026-05-22', TODAY)).toBe(6);
    expect(ageInMonths('2026-05-23', TODAY)).toBe(5);
  });

  test('a year has 52 or 53 weeks', () => {
    expect(mondayOfWeek(2026, 1)).toBe('2025-12-29');
    expect(mondayOfWeek(2026, 53)).toBe('2026-12-28');
    expect(mondayOfWeek(2027, 53)).toBeNull();
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2060 }), fc.integer({ min: 1, max: 52 }), (year, week) => {
        const monday = mondayOfWeek(year, week) as string;
        expect(new Date(monday).getUTCDay()).toBe(1);
        expect(daysBetween(mondayOfWeek(year, 1) as string, monday)).toBe((week - 1) * 7);
      }),
    );
  });
});
