/** From counted dates to the rows of a chart and of its table. */
import type { OnDate } from '../../../domain/overTime.ts';
import { longDate, shortDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import type { ProcessDay } from './processDays.ts';
import type { ChartLine, Row } from './StackedChart.tsx';

export interface TableRow extends Row {
  /** What happened that day, under the date. */
  readonly note: string | null;
}

const instantOf = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** Every date that was counted; those of the process with their names. */
export function rowsOf(counted: readonly OnDate<string>[], days: readonly ProcessDay[], shown: string): TableRow[] {
  return counted.map(({ date, orgs }) => ({
    key: date,
    at: instantOf(date),
    // The end of a month is said as its month: there is not room for more under a bar.
    label: shortDate(date === shown ? date : date.slice(0, 7), shown),
    spoken: date === shown ? text.charts.shownDay(longDate(date)) : longDate(date),
    counts: Object.fromEntries([...orgs].map(([key, ids]) => [key, ids.length])),
    note: days.find(({ day }) => day === date)?.title ?? null,
  }));
}

/** The dashed lines of the chart, numbered in the order they come. */
export function linesOf(days: readonly ProcessDay[]): ChartLine[] {
  return days.map(({ day }, index) => ({ number: index + 1, at: instantOf(day) }));
}
