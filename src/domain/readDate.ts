/**
 * Dates as people write them in Sweden (experience §6.2): 25/3-26, 25 mars, i dag, v. 13. What can not
 * be understood is null, never a guess: the form says so and keeps what was typed.
 */
import { getISOWeekYear, parseISO } from 'date-fns';
import { addDays, isRealDate, mondayOfWeek } from './dates.ts';

/** Which year a date without one means. A decision lies behind, a plan ahead; null is the year of today. */
export type Leaning = 'past' | 'future' | null;

const MONTHS = [
  ['januari', 'jan'],
  ['februari', 'febr', 'feb'],
  ['mars', 'mar'],
  ['april', 'apr'],
  ['maj'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augusti', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;
const NUMBER_OF = new Map<string, number>(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1])));
const MONTH = `(${[...NUMBER_OF.keys()].join('|')})\\.?`;

/** Days from today. */
const NAMED_DAYS = new Map<string, number>([
  ['idag', 0],
  ['igår', -1],
  ['iförrgår', -2],
  ['förrgår', -2],
  ['imorgon', 1],
  ['imorrn', 1],
  ['iövermorgon', 2],
  ['övermorgon', 2],
]);

const YEAR = `(\\d{4}|'?\\d{2})`;
/** Between day, month and year: "25/3-26", "25/3 -26", "25/3 2026", "25/3/26". */
const GAP = '[ ]?[-/.,]?[ ]?';
const YEAR_FIRST = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/;
const IN_A_ROW = /^(\d{4}|\d{2})(\d{2})(\d{2})$/;
/** Two digits each with dashes is the Swedish short form: year, month, day. */
const SHORT_YEAR_FIRST = /^(\d{2})-(\d{2})-(\d{2})$/;
const DAY_FIRST_DASHED = /^(\d{1,2})-(\d{1,2})-(\d{4})$/;
const SLASHED = new RegExp(`^(\\d{1,2}) ?/ ?(\\d{1,2})(?:${GAP}${YEAR})?$`);
const DOTTED = new RegExp(`^(\\d{1,2})\\. ?(\\d{1,2})(?:\\. ?${YEAR})?\\.?$`);
const WITH_NAME = new RegExp(`^(\\d{1,2})(?:\\.|:?[ea])? ?${MONTH}(?:${GAP}${YEAR})?$`);
const MONTH_AND_YEAR = new RegExp(`^${MONTH},?[ -]?(\\d{4})$`);
const YEAR_AND_MONTH = /^(\d{4})-(\d{1,2})$/;
const WEEK = new RegExp(`^(?:v|vecka)\\.? ?(\\d{1,2})(?:${GAP}${YEAR})?$`);
const YEAR_AND_WEEK = /^(\d{4})[ -]?(?:v|w|vecka)\.? ?(\d{1,2})$/;
const DAYS_OF_WEEK = ['mån', 'tis', 'ons', 'tor', 'fre', 'lör', 'sön'];
const WEEKDAY = '(?:(mån|tis|ons|tor|fre|lör|sön)(?:s|s?dag(?:en)?)?\\.?,?)';
/** "tisdag den 25 mars", "tis 25/3": what the weekday says is not checked. */
const BEFORE_THE_DATE = new RegExp(`^(?:${WEEKDAY} )?(?:den )?`);
/** "fre v 49", "fredag i vecka 49", "v. 49 fre": the day of that week. */
const BEFORE_THE_WEEK = new RegExp(`^${WEEKDAY} (?:i )?(.+)$`);
const AFTER_THE_WEEK = new RegExp(`^(.+?),? (?:på )?${WEEKDAY}$`);

/**
 * The date that a typed text means: to the day, `YYYY-MM` for "mars 2026", `YYYY` for "2026", the Monday
 * for a week unless its day is told. Null when it says nothing that can be understood, or a day that does not exist.
 */
export function readDate(text: string, today: string, leaning: Leaning = null): string | null {
  const typed = plain(text);
  const days = NAMED_DAYS.get(typed.replaceAll(' ', ''));
  if (days !== undefined) return addDays(today, days);
  return (
    readDay(typed.replace(BEFORE_THE_DATE, ''), today, leaning) ?? readWeek(typed, today, leaning) ?? readLong(typed)
  );
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\u2019/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** A day: all ways of writing it come down to year, month and day. */
function readDay(typed: string, today: string, leaning: Leaning): string | null {
  const yearFirst = YEAR_FIRST.exec(typed);
  if (yearFirst) return dayOf(yearFirst[1], yearFirst[3], yearFirst[4]);
  const inARow = IN_A_ROW.exec(typed) ?? SHORT_YEAR_FIRST.exec(typed);
  if (inARow) return dayOf(inARow[1], inARow[2], inARow[3]);
  const dayFirst = DAY_FIRST_DASHED.exec(typed) ?? SLASHED.exec(typed) ?? DOTTED.exec(typed) ?? WITH_NAME.exec(typed);
  if (!dayFirst) return null;
  const [, day, monthOrName = '', year] = dayFirst;
  const month = String(NUMBER_OF.get(monthOrName) ?? monthOrName);
  if (year !== undefined) return dayOf(year, month, day);
  return leaned(today.slice(0, 4), today, leaning, (which) => dayOf(which, month, day));
}

function readWeek(typed: string, today: string, leaning: Leaning): string | null {
  const [, before, beforeWhich] = BEFORE_THE_WEEK.exec(typed) ?? [];
  const [, afterWhich, after] = AFTER_THE_WEEK.exec(typed) ?? [];
  const weekday = DAYS_OF_WEEK.indexOf(before ?? after ?? 'mån');
  const written = beforeWhich ?? afterWhich ?? typed;
  const dayIn = (year: string, week: string) => {
    const monday = mondayOfWeek(Number(year), Number(week));
    return monday && addDays(monday, weekday);
  };
  const [, ofYear = '', weekOfYear] = YEAR_AND_WEEK.exec(written) ?? [];
  if (weekOfYear !== undefined) return dayIn(ofYear, weekOfYear);
  const [, week, year] = WEEK.exec(written) ?? [];
  if (week === undefined) return null;
  if (year !== undefined) return dayIn(fullYear(year), week);
  return leaned(String(getISOWeekYear(parseISO(today))), today, leaning, (which) => dayIn(which, week));
}

/** A month with its year, or a year. */
function readLong(typed: string): string | null {
  const [, name = '', ofYear] = MONTH_AND_YEAR.exec(typed) ?? [];
  const [, year = ofYear ?? '', number = NUMBER_OF.get(name)] = YEAR_AND_MONTH.exec(typed) ?? [];
  const long = number === undefined ? typed : `${year}-${String(number).padStart(2, '0')}`;
  return isRealDate(long) ? long : null;
}

/** The date in this year, or in the next or last one when it must lie ahead or behind. */
function leaned(
  thisYear: string,
  today: string,
  leaning: Leaning,
  inYear: (year: string) => string | null,
): string | null {
  const here = inYear(thisYear);
  if (leaning === 'past' && (here === null || here > today)) return inYear(String(Number(thisYear) - 1));
  if (leaning === 'future' && (here === null || here < today)) return inYear(String(Number(thisYear) + 1));
  return here;
}

function dayOf(year = '', month = '', day = ''): string | null {
  const date = `${fullYear(year)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDate(date) ? date : null;
}

/** '26 is 2026 and '99 is 1999: nothing here reaches far ahead, the first agreement is from 1999. */
function fullYear(year: string): string {
  const digits = year.replace("'", '');
  if (digits.length === 4) return digits;
  return (Number(digits) >= 70 ? '19' : '20') + digits;
}
