/** Which dates of the time plan matter to who reads a public page on a day: the rest is history. */
import { addDays, lastDayOf } from './dates.ts';

const A_YEAR = 365;

/**
 * Whether a date lies around the day shown: within the year before it, or ahead of it however far.
 * @param day `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a month or a year counts by its last day
 * @param shown `YYYY-MM-DD`
 */
export function liesAround(day: string, shown: string): boolean {
  return lastDayOf(day) >= addDays(shown, -A_YEAR);
}
