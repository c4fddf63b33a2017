/**
 * Which held lines lie in the folder. A line's hash proves everything before it, so a file says by its
 * last hash alone which branch of a chain it is of; nothing has to be unpacked to know.
 */
import type { DeviceId } from '../../domain/events.ts';
import type { BundleLine, Piece, Run } from '../../journal/journal.ts';

/** What a whole file holds. */
export interface FileRun extends Run {
  readonly prev: string | null;
  /** Some of its lines are without their words: then it vouches only for lines held so too. */
  readonly blank: boolean;
  /** Which, where there are any: their `n`. What an older build remembers does not say. */
  readonly blanks?: readonly number[];
}

/** From a place in a chain back to the first line from which every line is in the folder. */
export type Coverage = ReadonlyMap<string, number>;

/**
 * @param runs what the whole files hold, in any order, overlapping as they may.
 * @param pieces what is held here: it ties the places of a chain together.
 */
export function coverageOf(runs: readonly FileRun[], pieces: readonly Piece[]): Coverage {
  const first = new Map<string, number>();
  const byFrom = [...runs].sort((a, b) => a.from - b.from || a.to - b.to);
  const byTo = [...pieces].sort((a, b) => b.to - a.to);
  const lower = (place: string, n: number): boolean => {
    const before = first.get(place);
    if (before !== undefined && before <= n) return false;
    first.set(place, n);
    return true;
  };
  // A file inside another is met again from the held pieces' side, and may then reach further back.
  for (let changed = true; changed; ) {
    changed = false;
    for (const { device, from, head, prev } of byFrom) {
      const further = prev === null ? undefined : first.get(placeOf(device, prev));
      if (lower(placeOf(device, head), Math.min(from, further ?? from))) changed = true;
    }
    for (const { device, from, head, prev } of byTo) {
      const reaches = first.get(placeOf(device, head));
      if (prev === null || reaches === undefined || reaches >= from) continue;
      if (lower(placeOf(device, prev), reaches)) changed = true;
    }
  }
  return first;
}

/** Whether every line of a held run is in the folder. */
export function isCovered(coverage: Coverage, { device, from, head }: Run): boolean {
  return (coverage.get(placeOf(device, head)) ?? Number.POSITIVE_INFINITY) <= from;
}

/** How many of a piece's lines, from its first, are in the folder. */
export function coveredLines(coverage: Coverage, { device, from }: Piece, lines: readonly BundleLine[]): number {
  const last = lines.findLastIndex(
    ({ hash }) => (coverage.get(placeOf(device, hash)) ?? Number.POSITIVE_INFINITY) <= from,
  );
  return last + 1;
}

function placeOf(device: DeviceId, hash: string): string {
  return `${device} ${hash}`;
}
