/**
 * Who knew whom among the live statements of one slot, and what follows for when each is beaten.
 *
 * t beats s when one knew the other and t has the later `on`, or the same `on` and t knew s. What is
 * compared never changes as later dates are added, so once beaten is beaten for good: each statement is
 * current from its own date until a first date on which something beats it.
 *
 * All pairs would be too many for a slot with 20 000 statements. What each one knew is kept as a row of
 * bits, for a block of statements at a time, so that memory grows with the slot and not with its square.
 */
import type { EventNode } from './eventNodes.ts';

/** Statements per block: 32 words of 32 bits. */
const BLOCK = 1024;
/** Beaten on no date. */
export const NEVER = 0x7fffffff;

export interface Beaten {
  /** For each statement the day on which it is first beaten: its own when it never stood, `NEVER` when it stands. */
  readonly on: ArrayLike<number>;
  /** For each statement whether another live one knew it. */
  readonly known: ArrayLike<number>;
}

/**
 * @param live the live statements of a slot, oldest `on` first.
 * @param day for each the number of its date, 0 for the oldest; equal dates have equal numbers.
 */
export function beaten(live: readonly EventNode[], day: readonly number[]): Beaten {
  const on = new Int32Array(live.length).fill(NEVER);
  const known = new Uint8Array(live.length);
  const walk = walkOf(live);
  const firstLater = firstLaterOf(day);
  for (let from = 0; from < live.length; from += BLOCK) {
    const size = Math.min(BLOCK, live.length - from);
    const width = (size + 31) >>> 5;
    const rows = rowsOf(walk, from, size, width);
    beatInBlock({ from, size, width, rows, placeOf: walk.placeOf, day, firstLater }, on, known);
  }
  return { on, known };
}

/** Everything the live statements can reach, each after what it names. */
interface Walk {
  /** Place of each live statement. */
  readonly placeOf: readonly number[];
  /** For each place the number of the live statement standing there, or -1. */
  readonly liveAt: Int32Array;
  /** Places named from place p: `named[start[p]]` … `named[start[p + 1] - 1]`. */
  readonly named: readonly number[];
  readonly start: readonly number[];
}

function walkOf(live: readonly EventNode[]): Walk {
  const order: EventNode[] = [];
  const named: number[] = [];
  const start = [0];
  // The way from a live statement to where the walk has come, and which parent is next at each step.
  const path: EventNode[] = [];
  const next: number[] = [];
  const enter = (node: EventNode) => {
    if (node.place !== -1) return;
    node.place = -2;
    path.push(node);
    next.push(0);
  };
  for (const node of live) {
    enter(node);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const depth = path.length - 1;
      const parent = top.parents[next[depth] as number];
      if (parent !== undefined) {
        next[depth] = (next[depth] as number) + 1;
        enter(parent);
      } else {
        top.place = order.length;
        order.push(top);
        for (const { place } of top.parents) named.push(place);
        start.push(named.length);
        path.pop();
        next.pop();
      }
    }
  }
  const liveAt = new Int32Array(order.length).fill(-1);
  const placeOf = live.map(({ place }, i) => {
    liveAt[place] = i;
    return place;
  });
  for (const node of order) node.place = -1;
  return { placeOf, liveAt, named, start };
}

/** For each place `width` words of bits: which of the block's statements can be reached from there. */
function rowsOf({ liveAt, named, start }: Walk, from: number, size: number, width: number): Uint32Array {
  const rows = new Uint32Array(liveAt.length * width);
  for (let place = 0; place < liveAt.length; place += 1) {
    const row = place * width;
    for (let i = start[place] as number; i < (start[place + 1] as number); i += 1) {
      const other = named[i] as number;
      for (let word = 0; word < width; word += 1) {
        rows[row + word] = (rows[row + word] as number) | (rows[other * width + word] as number);
      }
      const bit = (liveAt[other] as number) - from;
      if (bit >= 0 && bit < size) rows[row + (bit >>> 5)] = (rows[row + (bit >>> 5)] as number) | (1 << (bit & 31));
    }
  }
  return rows;
}

/** For each statement the number of the first one with a later date. */
function firstLaterOf(day: readonly number[]): Int32Array {
  const firstLater = new Int32Array(day.length).fill(day.length);
  for (let i = day.length - 2; i >= 0; i -= 1) {
    firstLater[i] = day[i] === day[i + 1] ? (firstLater[i + 1] as number) : i + 1;
  }
  return firstLater;
}

interface Block {
  readonly from: number;
  readonly size: number;
  readonly width: number;
  readonly rows: Uint32Array;
  readonly placeOf: readonly number[];
  readonly day: readonly number[];
  readonly firstLater: Int32Array;
}

function beatInBlock(block: Block, on: Int32Array, known: Uint8Array): void {
  const { from, size, width, rows, placeOf, day, firstLater } = block;
  const unbeaten = new Uint32Array(width).fill(0xffffffff);
  const seen = new Uint32Array(width);
  // From the oldest date on, so that the first to beat a statement does it on the earliest day.
  for (let t = 0; t < placeOf.length; t += 1) {
    const row = (placeOf[t] as number) * width;
    const earlierOrSame = (firstLater[t] as number) - from;
    for (let word = 0; word < width; word += 1) {
      const knew = rows[row + word] as number;
      if (knew === 0) continue;
      seen[word] = (seen[word] as number) | knew;
      const below = firstBits(earlierOrSame - (word << 5));
      // Of those it knew, t beats the ones with the same or an earlier date …
      const hit = knew & below & (unbeaten[word] as number);
      for (let bits = hit; bits !== 0; bits &= bits - 1) {
        const s = from + (word << 5) + lowestBit(bits);
        on[s] = Math.min(on[s] as number, day[t] as number);
      }
      unbeaten[word] = (unbeaten[word] as number) & ~hit;
      // … and the ones with a later date beat t; the earliest of them does it first.
      const above = knew & ~below;
      if (above !== 0) on[t] = Math.min(on[t] as number, day[from + (word << 5) + lowestBit(above)] as number);
    }
  }
  for (let i = 0; i < size; i += 1) {
    if (((seen[i >>> 5] as number) & (1 << (i & 31))) !== 0) known[from + i] = 1;
  }
}

/** A word with its first `count` bits set. */
function firstBits(count: number): number {
  if (count <= 0) return 0;
  return count >= 32 ? -1 : (1 << count) - 1;
}

function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}
