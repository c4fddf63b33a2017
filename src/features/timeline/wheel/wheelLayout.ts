import { addDays, daysBetween, firstDayOf, lastDayOf } from '../../../domain/dates.ts';
import { LEVELS, type Level } from '../../../domain/vocabulary.ts';
import { type Entry, entriesOf, sliceOf } from '../bundles.ts';
import type { DateRow } from '../rows.ts';

export interface WheelEntry extends Entry {
  /** Stands on the mark and first in its line of the list. */
  readonly number: number;
  /** Share of the year where it begins and ends; a day begins and ends in the same place. */
  readonly start: number;
  readonly end: number;
  /** Where its number stands, as a share of the year, and how far from the middle. */
  readonly at: number;
  readonly radius: number;
}

/** Each ring's outer edge and its two circles of marks, from the outside in. */
export const RINGS: Readonly<Record<Level, { readonly outer: number; readonly circles: readonly number[] }>> = {
  lansgemensam: { outer: 268, circles: [249, 217] },
  delregional: { outer: 198, circles: [180, 150] },
  lokal: { outer: 132, circles: [115, 85] },
};
export const INNERMOST = 66;
/** As wide as a number's disc and a little air. */
const DISC = 29;

/** A year's marks, numbered in order of time. */
export function wheelOf(rows: readonly DateRow[], year: string): WheelEntry[] {
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  const inside = rows.filter((row) => firstDayOf(row.day) <= to && lastDayOf(row.end ?? row.day) >= from);
  const entries = LEVELS.flatMap((level) =>
    spread(
      entriesOf(inside, level, 'month').map((entry) => placed(entry, year)),
      level,
    ),
  );
  return entries
    .sort((a, b) => a.start - b.start || LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))
    .map((entry, index) => ({ ...entry, number: index + 1 }));
}

/** A share of the year. */
export function turnOf(year: string, day: string): number {
  const days = daysBetween(`${year}-01-01`, `${year}-12-31`) + 1;
  return Math.min(1, Math.max(0, daysBetween(`${year}-01-01`, day) / days));
}

/** A point on the wheel: January begins at the top, and the year goes with the clock. */
export function pointAt(turn: number, radius: number): readonly [x: number, y: number] {
  const angle = turn * 2 * Math.PI - Math.PI / 2;
  return [Math.round(Math.cos(angle) * radius * 100) / 100, Math.round(Math.sin(angle) * radius * 100) / 100];
}

function placed(entry: Entry, year: string): Omit<WheelEntry, 'number' | 'radius'> {
  const [row] = entry.rows;
  const [first, last] =
    entry.rows.length > 1
      ? [firstDayOf(sliceOf(entry.id)), lastDayOf(sliceOf(entry.id))]
      : [firstDayOf(row?.day ?? ''), lastDayOf(row?.end ?? row?.day ?? '')];
  const start = turnOf(year, first);
  const end = first === last ? start : turnOf(year, addDays(last, 1));
  // What goes on longer than a month has its number where it begins.
  return { ...entry, start, end, at: end - start > 0.1 ? start : (start + end) / 2 };
}

/** On the circle of the ring where there is room; where there is none, a little later. */
function spread(entries: readonly Omit<WheelEntry, 'number' | 'radius'>[], level: Level): WheelEntry[] {
  const { circles } = RINGS[level];
  const free = circles.map(() => -1);
  return [...entries]
    .sort((a, b) => a.at - b.at)
    .map((entry) => {
      const circle = Math.max(
        0,
        free.findIndex((from) => from <= entry.at),
      );
      const hasRoom = (free[circle] ?? 0) <= entry.at;
      const chosen = hasRoom ? circle : free.indexOf(Math.min(...free));
      const radius = circles[chosen] ?? 0;
      const at = Math.max(entry.at, free[chosen] ?? 0);
      free[chosen] = at + DISC / (2 * Math.PI * radius);
      return { ...entry, at, radius, number: 0 };
    });
}
