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

const TODAY = '2026-11-22';

/** Any day there is any reason to write down. */
const anyDay = fc
  .date({ min: new Date('1999-01-01'), max: new Date('2069-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

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
