/**
 * Which statements of one slot are current on a date. The heart of the merge; FORMAT.md §"Current".
 *
 * t beats s when one knew the other and t has the later `on` (an absent one sorts first), or the
 * same `on` and t knew s. The unbeaten among the live are current. Promises:
 *   - never empty where something live exists (beating follows `on`, then knowledge: no circles);
 *   - any two currents are mutually unseen;
 *   - no clock is read.
 */
import type { EventId } from './events.ts';

export interface LiveStatement {
  readonly id: EventId;
  /** '' when absent: sorts before every date. */
  readonly on: string;
  /** Everything its writer had seen, at least the part of it that lies in this slot. */
  readonly known: ReadonlySet<EventId>;
}

/** From `since` on (text order of `on`), these statements are unbeaten. */
export interface Span {
  readonly since: string;
  readonly current: readonly EventId[];
}

/** Live statements that no other live one knew, whatever their `on`. */
export function headsAmong(live: readonly LiveStatement[]): EventId[] {
  return live.filter(({ id }) => !live.some((other) => other.id !== id && other.known.has(id))).map(({ id }) => id);
}

/**
 * The whole history of a slot, oldest span first. Adding the statements of one `on` at a time is
 * enough: later ones beat every comparable earlier one, and an earlier one never beats a later.
 */
export function spansOf(live: readonly LiveStatement[]): Span[] {
  const byId = new Map(live.map((statement) => [statement.id, statement]));
  const dates = [...new Set(live.map(({ on }) => on))].sort();
  const spans: Span[] = [];
  let current: LiveStatement[] = [];
  for (const since of dates) {
    const arriving = live.filter(({ on }) => on === since);
    const comparable = (older: LiveStatement) =>
      arriving.some((newer) => newer.known.has(older.id) || older.known.has(newer.id));
    const newest = headsAmong(arriving).map((id) => byId.get(id) as LiveStatement);
    current = [...current.filter((older) => !comparable(older)), ...newest];
    spans.push({ since, current: current.map(({ id }) => id) });
  }
  return spans;
}

/** The currents on a date (null: now, without upper limit), from the spans. */
export function currentAt(spans: readonly Span[], date: string | null): readonly EventId[] {
  if (date === null) return spans.at(-1)?.current ?? [];
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle] as Span).since <= date) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1]?.current ?? [];
}
