/** Which numbers of a sheet are days. Source: ECMA-376 part 1, 18.8.30 and 18.17.4. */
import { addDays, isFullDate } from '../domain/dates.ts';

/** Formats every program knows by number; times of day are not among them. */
const BUILT_IN = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** Whether a number format shows a day. @param code The format's own code, where it has one. */
export function showsDay(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.has(id);
  const [positive = ''] = code
    .replace(/"[^"]*"|\\.|[_*]./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .split(';');
  if (/general|standard/i.test(positive)) return false;
  return /[yåd]/i.test(positive) || /mmm/i.test(positive);
}

/** Days before this one are counted one too few: 1900 was no leap year, but Lotus and after it Excel had 29 February. */
const LEAP_DAY_THAT_NEVER_WAS = 60;

/** The day of a serial number, `YYYY-MM-DD`; undefined for a time of day and for days that do not exist. */
export function dayOfSerial(serial: number, since1904: boolean): string | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= (since1904 ? 0 : 1) && whole <= 2_958_465)) return undefined;
  if (!since1904 && whole === LEAP_DAY_THAT_NEVER_WAS) return undefined;
  const day = since1904
    ? addDays('1904-01-01', whole)
    : addDays(whole < LEAP_DAY_THAT_NEVER_WAS ? '1899-12-31' : '1899-12-30', whole);
  return isFullDate(day) ? day : undefined;
}
