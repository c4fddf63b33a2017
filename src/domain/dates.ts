/**
 * Dates as text: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. They compare as text and mean the same in every
 * time zone; a `Date` object exists only inside one function at a time. Reading what people type is
 * next door (readDate.ts). No clock is read here: today is always handed in.
 */
import {
  addDays as addDaysTo,
  addMonths,
  differenceInCalendarDays,
  differenceInMonths,
  endOfMonth,
  endOfYear,
  getDaysInMonth,
  getISOWeeksInYear,
  lightFormat,
  parseISO,
  setISOWeek,
  startOfISOWeek,
} from 'date-fns';

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
/** What lies outside is a slip of the keyboard; the first agreement of its kind is from 1999. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** Whether the text is a date that exists, to the year, the month or the day. */
export function isRealDate(text: string): boolean {
  const [, year, month, day] = FORM.exec(text) ?? [];
  if (year === undefined || Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  if (day === undefined) return true;
  return Number(day) >= 1 && Number(day) <= getDaysInMonth(new Date(Number(year), Number(month) - 1));
}

/** Whether the text is a date that exists, to the day. */
export function isFullDate(text: string): boolean {
  return text.length === 10 && isRealDate(text);
}

/** For sorting: negative when `a` comes first. A year comes before its months, a month before its days. */
export function compareDates(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Whether all of the date lies before today: in November 2026, `2026-10` does and `2026-11` does not. */
export function isPast(date: string, today: string): boolean {
  return date < today.slice(0, date.length);
}

/** Whether all of the date lies after today: in November 2026, `2026-12` does and `2026` does not. */
export function isFuture(date: string, today: string): boolean {
  return date > today.slice(0, date.length);
}

/** The earliest day the date can mean. */
export function firstDayOf(date: string): string {
  return lightFormat(parseISO(date), 'yyyy-MM-dd');
}

/** The latest day the date can mean. */
export function lastDayOf(date: string): string {
  const first = parseISO(date);
  if (date.length === 4) return lightFormat(endOfYear(first), 'yyyy-MM-dd');
  return date.length === 7 ? lightFormat(endOfMonth(first), 'yyyy-MM-dd') : date;
}

/** Days from one date to another, negative backwards. Counted in calendar days, so summer time does not matter. */
export function daysBetween(from: string, to: string): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from));
}

export function addDays(date: string, days: number): string {
  return lightFormat(addDaysTo(parseISO(date), days), 'yyyy-MM-dd');
}

/** Making one takes a thousand times longer than asking it. */
let swedishDays: Intl.DateTimeFormat | undefined;

/** What day it is in Sweden at an instant (`2026-11-22T23:30:00.000Z` is the 23rd), whatever zone the computer is set to. */
export function todayIn(instant: string): string {
  swedishDays ??= new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });
  return swedishDays.format(new Date(instant));
}

/** Whole months since; counted from the last day a partial date can mean, so that nothing seems older than it is. */
export function ageInMonths(date: string, today: string): number {
  return differenceInMonths(parseISO(today), parseISO(lastDayOf(date)));
}

/** Whether a statement gets the sign ◷ (experience §5). Exactly six months is not older. */
export function isOlderThanSixMonths(date: string, today: string): boolean {
  let until = sixMonthsAfter.get(date);
  if (until === undefined) {
    until = lightFormat(addMonths(parseISO(lastDayOf(date)), 6), 'yyyy-MM-dd');
    sixMonthsAfter.set(date, until);
  }
  return until < today;
}

/** A few dates are asked about for every place and at every step in time. */
const sixMonthsAfter = new Map<string, string>();

/** The Monday of an ISO week, or null when the year has no such week. */
export function mondayOfWeek(year: number, week: number): string | null {
  const inTheYear = new Date(year, 0, 4);
  if (week < 1 || week > getISOWeeksInYear(inTheYear)) return null;
  return lightFormat(startOfISOWeek(setISOWeek(inTheYear, week)), 'yyyy-MM-dd');
}
