/** On which days a chart over time counts: the ends of months, and the day that is shown. */
import { differenceInCalendarDays, endOfMonth, lightFormat, parseISO, subMonths } from 'date-fns';

/** A chart of more bars cannot be read at the width of a telephone. */
const MOST = 18;
/** A month's end this close to the day shown would be drawn on top of it. */
const APART = 10;
/** Steps that give the same months every year. */
const STEPS = [1, 2, 3, 6, 12] as const;

/**
 * From the end of the month before anything was said to `last`, at most 18 days: the end of every month, or of
 * every second, third, sixth or twelfth when the time is long. Earliest first; `last` is always there.
 * @param first the earliest day of a statement, `YYYY-MM-DD`; null when nothing has been said
 * @param last the day shown, `YYYY-MM-DD`
 */
export function chartDates(first: string | null, last: string): string[] {
  const end = parseISO(last);
  const from = first === null || first > last ? end : parseISO(first);
  for (const step of STEPS) {
    const dates = monthEnds(from, end, step);
    if (dates.length < MOST) return [...dates, last];
  }
  return [...monthEnds(from, end, 12).slice(-(MOST - 1)), last];
}

function monthEnds(from: Date, last: Date, step: number): string[] {
  const dates: string[] = [];
  const before = endOfMonth(subMonths(from, 1));
  for (let back = 1; ; back++) {
    const day = endOfMonth(subMonths(last, back));
    if (day < before) break;
    const isInStep = (day.getMonth() + 1) % step === 0;
    if (isInStep && differenceInCalendarDays(last, day) >= APART) dates.unshift(lightFormat(day, 'yyyy-MM-dd'));
  }
  return dates;
}
