import { firstDayOf } from '../../domain/dates.ts';
import { LEVELS, type Level } from '../../domain/vocabulary.ts';
import type { DateRow } from './rows.ts';

/** As many dates of one level as can be drawn one by one in a month; more are drawn as one mark that tells how many. */
export const MOST_IN_A_MONTH = 3;

/** One mark: a date, or all those of one level and one month. */
export interface Entry {
  readonly id: string;
  readonly level: Level;
  readonly rows: readonly DateRow[];
}

/** The marks of one level, earliest first. `slice` says what stands together: `2026-12`, or a year. */
export function entriesOf(rows: readonly DateRow[], level: Level, slice: 'month' | 'year'): Entry[] {
  const groups = new Map<string, DateRow[]>();
  for (const row of rows) {
    if (row.level !== level) continue;
    const key = firstDayOf(row.day).slice(0, slice === 'month' ? 7 : 4);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups].flatMap(([key, group]): Entry[] => {
    const together = bundled(group);
    const alone = group.filter((row) => !together.includes(row));
    const entries = alone.map((row): Entry => ({ id: row.id, level, rows: [row] }));
    return together.length > 0 ? [{ id: bundleId(level, key), level, rows: together }, ...entries] : entries;
  });
}

/** Where there are too many: councils' meetings and things to do, which are alike; when that is not enough, all. */
function bundled(group: readonly DateRow[]): readonly DateRow[] {
  if (group.length <= MOST_IN_A_MONTH) return [];
  const alike = group.filter(({ origin }) => origin === 'instans' || origin === 'atgard');
  return alike.length > 1 && group.length - alike.length <= MOST_IN_A_MONTH ? alike : group;
}

const BUNDLE = /^samlat-(.+)-(\d{4}(?:-\d{2})?)$/;

function bundleId(level: Level, slice: string): string {
  return `samlat-${level}-${slice}`;
}

/** The dates that a mark for several stands for, whether it is drawn now or not: what is selected lives in the address. */
export function rowsOfMark(rows: readonly DateRow[], id: string): readonly DateRow[] {
  const [, level, slice = ''] = BUNDLE.exec(id) ?? [];
  if (!LEVELS.some((each) => each === level)) return [];
  return bundled(rows.filter((row) => row.level === level && firstDayOf(row.day).startsWith(slice)));
}

/** The month or the year of a bundle. */
export function sliceOf(id: string): string {
  return BUNDLE.exec(id)?.[2] ?? '';
}
