/** Dates in lists: alone in a cell, as Excel's number of a day, or among other words. */
import { addDays, daysBetween, firstDayOf, isFullDate, isRealDate } from '../domain/dates.ts';
import { type Leaning, readDate } from '../domain/readDate.ts';
import { folded } from './recogniseWords.ts';

/** `near`: of the years it may mean, the one nearest to today; for an errand under way both are likely. */
export type ListLeaning = Exclude<Leaning, null> | 'near';

const MONTHS = 'jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec';
const MONTH = `(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|febr|sept|${MONTHS})`;
const YEAR = `(?:\\d{4}|'?\\d{2})`;
/** As `readDate` reads them, found inside other words; the longest first. */
const DAY_NAMED = '(?:(?:mån|tis|ons|tors|fre|lör|sön)(?:dag)?(?:en)?\\.?,? (?:den )?)?';
const FOUND = new RegExp(
  `(?<![\\w/.:-])${DAY_NAMED}(?:${[
    `\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}`,
    `\\d{1,2} ?/ ?\\d{1,2}(?: ?[-/.,] ?${YEAR}| \\d{4})?`,
    `\\d{1,2}(?::[ea]|\\.)? ?${MONTH}\\b\\.?(?:,? ?\\d{4}| ?-?'\\d{2}|[ -]\\d{2}(?![\\d.:]))?`,
    `\\d{1,2}\\.\\d{1,2}\\.${YEAR}`,
    `\\d{1,2}-\\d{1,2}-\\d{4}`,
    `\\d{2}-\\d{2}-\\d{2}`,
    `(?:v|vecka)\\.? ?\\d{1,2}(?:,? ?-?\\d{4})?`,
    `${MONTH} \\d{4}`,
    `\\d{4}-\\d{2}`,
    `20\\d{6}`,
  ].join('|')})(?![\\w/-])`,
  'giu',
);
const CLOCK =
  /(?:\bkl(?:ockan)?\.? ?)\d{1,2}(?:[.:]\d{2})?|(?<=\s)\d{1,2}[.:]\d{2}(?::\d{2})?(?=\s*$)|[Tt ]\d{2}:\d{2}(?::\d{2})?/g;
const DAY_RANGE = new RegExp(`(?<![\\d-])(\\d{1,2}) ?[-–—] ?(\\d{1,2})(?= ?(?:/ ?\\d|${MONTH}))`, 'i');
const SERIAL = /^\d{5}(?:[.,]\d+)?$/;
/** 6 July 2009 to 8 April 2064: a number outside is no date. */
const FIRST_SERIAL = 40_000;
const LAST_SERIAL = 60_000;
/** Excel's day 0, with its leap year of 1900 that never was. */
const DAY_ZERO = '1899-12-30';
const MONTH_ALONE = new RegExp(`^(${MONTH})\\.?$`);

/** Dates among the words of a text, each changed to `@0`, `@1` …: what is left is what else it says. No other `@` stands before a digit in it. */
export function takenDates(text: string): { readonly rest: string; readonly dates: readonly string[] } {
  const dates: string[] = [];
  // A time of day says nothing here; of "13-14 dec" the first day is when it begins.
  const bare = text
    .replace(/@(?=\d)/g, ' ')
    .replace(CLOCK, ' ')
    .replace(DAY_RANGE, '$1');
  const rest = bare.replace(FOUND, (found) => {
    dates.push(found.trim());
    return ` @${dates.length - 1} `;
  });
  return { rest, dates };
}

/** The day an Excel number means, or null when it is no number of a day. */
export function dayOfSerial(number: number): string | null {
  return number >= FIRST_SERIAL && number < LAST_SERIAL ? addDays(DAY_ZERO, Math.floor(number)) : null;
}

/** "Mån", "tisdagen den": the day of the week tells which year is meant. */
const WEEKDAY = /^(?:på )?(mån|tis|ons|tors|fre|lör|sön)(?:dag)?(?:en)?\.?,? (?:den )?(?=\d)/i;
const WEEKDAYS = ['sön', 'mån', 'tis', 'ons', 'tors', 'fre', 'lör'];
/** Years from today: a shortened year further off is a date that was written in another order. */
const NEAR_YEARS = 6;

/** The date that a text without other words means. Null when it can not be understood. */
export function readListDate(text: string, today: string, leaning: ListLeaning): string | null {
  const typed = text.trim().replace(/[.,;]+$/, '');
  const [named, weekday] = WEEKDAY.exec(typed) ?? [];
  if (named !== undefined && weekday !== undefined) {
    const isOn = (day: string | null): day is string =>
      day !== null && isFullDate(day) && dayOfWeek(day) === weekday.toLowerCase();
    const both = [leaning, 'past', 'future'] as const;
    return both.map((each) => dateOf(typed.slice(named.length), today, each)).find(isOn) ?? null;
  }
  return dateOf(typed, today, leaning);
}

function dayOfWeek(day: string): string | undefined {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];
}

function dateOf(typed: string, today: string, leaning: ListLeaning): string | null {
  const read = anyDateOf(typed, today, leaning);
  if (read === null || typed.includes(read.slice(0, 4))) return read;
  return Math.abs(Number(read.slice(0, 4)) - Number(today.slice(0, 4))) > NEAR_YEARS ? null : read;
}

function anyDateOf(typed: string, today: string, leaning: ListLeaning): string | null {
  if (SERIAL.test(typed)) return dayOfSerial(Number(typed.replace(',', '.')));
  if (leaning !== 'near') return readDate(typed, today, leaning) ?? monthAlone(typed, today, leaning);
  const past = anyDateOf(typed, today, 'past');
  const ahead = anyDateOf(typed, today, 'future');
  if (past === null || ahead === null || past === ahead) return past ?? ahead;
  const isNearer = daysBetween(firstDayOf(past), today) <= daysBetween(today, firstDayOf(ahead));
  return isNearer ? past : ahead;
}

/** "december": of this year, or the one before or after when it must lie behind or ahead. */
function monthAlone(typed: string, today: string, leaning: 'past' | 'future'): string | null {
  const [, name] = MONTH_ALONE.exec(folded(typed)) ?? [];
  if (name === undefined) return null;
  const [here, there] = [0, leaning === 'past' ? -1 : 1].map((years) =>
    readDate(`${name} ${Number(today.slice(0, 4)) + years}`, today),
  );
  if (!here || !isRealDate(here)) return null;
  const month = today.slice(0, 7);
  return (leaning === 'past' ? here > month : here < month) ? (there ?? null) : here;
}
