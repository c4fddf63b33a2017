/**
 * On which dates things change: for moving from one date to another without looking at everything.
 */
import { PIECE } from './pieces.ts';

export class Calendar {
  private readonly changing = new Map<string, Set<string>>();
  private readonly datesOf = new Map<string, readonly string[]>();
  private sorted: string[] | null = null;

  /** Says anew on which dates `key` changes. */
  put(key: string, dates: readonly string[]): void {
    for (const date of this.datesOf.get(key) ?? []) this.changing.get(date)?.delete(key);
    this.datesOf.set(key, dates);
    for (const date of dates) {
      const keys = this.changing.get(date);
      if (keys) keys.add(key);
      else {
        this.changing.set(date, new Set([key]));
        this.sorted = null;
      }
    }
  }

  /** What changes on the way between two dates, in either direction; null is after every date. */
  between(one: string | null, other: string | null): Set<string> {
    this.sorted ??= [...this.changing.keys()].sort();
    const found = new Set<string>();
    if (one === other) return found;
    const forwards = other === null || (one !== null && one < other);
    const [after, upTo] = forwards ? [one, other] : [other, one];
    for (let i = firstAfter(this.sorted, after as string); i < this.sorted.length; i += 1) {
      const date = this.sorted[i] as string;
      if (upTo !== null && date > upTo) break;
      for (const key of this.changing.get(date) ?? []) found.add(key);
    }
    return found;
  }
}

/** A calendar of all of these, resting now and then. */
export function* calendarOf<T>(
  all: Iterable<T>,
  datesOf: (one: T) => readonly [key: string, dates: readonly string[]],
): Generator<undefined, Calendar> {
  const calendar = new Calendar();
  let put = 0;
  for (const one of all) {
    calendar.put(...datesOf(one));
    if (++put % PIECE === 0) yield;
  }
  return calendar;
}

/** Place of the first text after `text` in a sorted list. */
export function firstAfter(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as string) <= text) low = middle + 1;
    else high = middle;
  }
  return low;
}
