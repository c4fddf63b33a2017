/** Which day a key or a stop leads to from the one that is shown. */
import { addDays, isRealDate } from '../../../domain/dates.ts';
import type { Moment, MomentKind } from '../../../domain/momentsOf.ts';

const WEEK = 7;

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const WAYS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  PageUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageDown: -1,
};

/** Arrow: a day; with Shift, or Page Up and Page Down: a week; with Ctrl or Alt: a month. Null: no such key. */
export function dayByKey(day: string, { key, shiftKey, ctrlKey, altKey, metaKey }: Key): string | null {
  const way = WAYS[key];
  if (way === undefined || metaKey) return null;
  if (ctrlKey || altKey) return monthFrom(day, way);
  return addDays(day, way * (shiftKey || key.startsWith('Page') ? WEEK : 1));
}

export function weekAfter(day: string): string {
  return addDays(day, WEEK);
}

/** The same day of another month, or the last one it has. */
export function monthFrom(day: string, way: 1 | -1): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const months = year * 12 + (month - 1) + way;
  const start = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
  let last = date;
  while (!isRealDate(`${start}-${String(last).padStart(2, '0')}`)) last -= 1;
  return `${start}-${String(last).padStart(2, '0')}`;
}

export const STOPS = ['alla', 'milstolpe', 'beslut', 'mote'] as const;
export type Stop = (typeof STOPS)[number];

/** The days to stop at, earliest first. Every event, or those of one kind. */
export function stopsOf(stop: Stop, known: readonly string[], moments: readonly Moment[]): string[] {
  const days = moments.filter(({ kind }) => stop === 'alla' || kind === stop).map(({ day }) => day);
  return [...new Set(stop === 'alla' ? [...known, ...days] : days)].sort();
}

export function nextStop(stops: readonly string[], day: string): string | null {
  return stops.find((each) => each > day) ?? null;
}

export function previousStop(stops: readonly string[], day: string): string | null {
  return stops.findLast((each) => each < day) ?? null;
}

/** One tick where several of a kind would lie on each other. */
export function ticksOf(
  moments: readonly Moment[],
  placeOf: (day: string) => number,
): { kind: MomentKind; at: number }[] {
  const last = new Map<MomentKind, number>();
  return moments.flatMap(({ kind, day }) => {
    const at = placeOf(day);
    if (at - (last.get(kind) ?? -1) < APART) return [];
    last.set(kind, at);
    return [{ kind, at }];
  });
}

/** The least share of the line between two ticks of a kind. */
const APART = 0.012;
