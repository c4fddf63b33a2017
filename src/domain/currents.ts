/**
 * Which statements of one slot are current on a date. The heart of the merge; FORMAT.md §"Current".
 *
 * t beats s when one knew the other and t has the later `on` (an absent one sorts first), or the
 * same `on` and t knew s. The unbeaten among the live are current. Promises:
 *   - never empty where something live exists (beating follows `on`, then knowledge: no circles);
 *   - any two currents are mutually unseen;
 *   - no clock is read, and nothing depends on the order of arrival.
 */
import { firstAfter } from './calendar.ts';
import type { EventNode } from './eventNodes.ts';
import type { EventId } from './events.ts';
import { type Beaten, beaten, NEVER } from './knowledge.ts';

/** A live statement and the dates on which it is unbeaten: from `on`, before `until`. */
export interface LiveStatement {
  readonly id: EventId;
  /** '' when absent: sorts before every date. */
  readonly on: string;
  /** The first date on which it is beaten; its own `on` when it never stood, null when it still stands. */
  readonly until: string | null;
}

/** From `since` on (text order of `on`), these statements are unbeaten. */
export interface Span {
  readonly since: string;
  readonly current: readonly EventId[];
}

/** What a slot holds over time. */
export class SlotHistory {
  /** Live statements that no other live one knew, whatever their `on`; by id. */
  readonly heads: readonly EventId[];
  /** The distinct `on` of the live statements, oldest first: on each of them the currents change. */
  readonly dates: readonly string[];
  /** The live statements, oldest `on` first, then by id. */
  private readonly nodes: readonly EventNode[];
  /** For each date, how many statements have that date or an earlier one. */
  private readonly upTo: readonly number[];
  /** For each statement, the number of the date on which it is first beaten; `NEVER` when it still stands. */
  private readonly until: ArrayLike<number>;
  /** For each statement, the last `until` of it and all before it: where looking further back is of no use. */
  private readonly longest: readonly number[];

  constructor(nodes: readonly EventNode[], dates: readonly string[], upTo: readonly number[], found: Beaten) {
    this.nodes = nodes;
    this.dates = dates;
    this.upTo = upTo;
    this.until = found.on;
    let longest = -1;
    this.longest = nodes.map((_, i) => {
      longest = Math.max(longest, found.on[i] as number);
      return longest;
    });
    const heads = nodes.filter((_, i) => found.known[i] === 0).map(({ id }) => id);
    this.heads = heads.length > 1 ? heads.sort() : heads;
  }

  /** Every live statement, oldest `on` first, then by id. */
  get live(): LiveStatement[] {
    return this.nodes.map(({ id, on }, i) => ({ id, on, until: this.dates[this.until[i] as number] ?? null }));
  }

  /** The whole history, oldest span first. Its size is the square of the slot's when nobody saw anybody. */
  get spans(): Span[] {
    return this.dates.map((since, number) => ({ since, current: this.currentIn(number).map(({ id }) => id) }));
  }

  /** Number of the span a date (null: now, without upper limit) lies in; -1 before the first. */
  spanAt(date: string | null): number {
    return (date === null ? this.dates.length : firstAfter(this.dates, date)) - 1;
  }

  /** The currents of a span, latest `on` first. */
  currentIn(span: number): EventNode[] {
    const current: EventNode[] = [];
    for (let i = (this.upTo[span] ?? 0) - 1; i >= 0 && (this.longest[i] as number) > span; i -= 1) {
      if ((this.until[i] as number) > span) current.push(this.nodes[i] as EventNode);
    }
    return current;
  }

  /** The currents on a date; null is now. */
  currentAt(date: string | null): EventId[] {
    return this.currentIn(this.spanAt(date)).map(({ id }) => id);
  }
}

export const NOTHING = new SlotHistory([], [], [], { on: [], known: [] });

/** Compares the live statements of a slot with one another; the order they come in does not matter. */
export function historyOf(live: readonly EventNode[]): SlotHistory {
  const [only] = live;
  if (only === undefined) return NOTHING;
  if (live.length === 1) return new SlotHistory([only], [only.on], [1], { on: [NEVER], known: [0] });
  const sorted = live.toSorted(earlierFirst);
  const dates: string[] = [];
  const upTo: number[] = [];
  const day = sorted.map(({ on }, i) => {
    if (on !== dates.at(-1)) dates.push(on);
    upTo[dates.length - 1] = i + 1;
    return dates.length - 1;
  });
  return new SlotHistory(sorted, dates, upTo, beaten(sorted, day));
}

function earlierFirst(a: EventNode, b: EventNode): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
