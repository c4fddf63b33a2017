import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinRuns } from '../../src/journal/bundles.ts';
import type { Run, SafeCopy } from '../../src/journal/journal.ts';
import { eventsOutside } from '../../src/state/safety.ts';

const copyOf = (runs: readonly Run[]): SafeCopy => ({
  at: '2026-11-22T08:12:00.000Z',
  place: 'fil',
  name: 'kopia.fyrfas',
  runs,
});
const run = (from: number, to: number, head: string, device = 'min'): Run => ({ device, from, to, head });

describe('what exists only in this browser', () => {
  test.each([
    ['no copy', null, [run(1, 4, 'h4')], 4],
    ['a copy of everything', copyOf([run(1, 4, 'h4')]), [run(1, 4, 'h4')], 0],
    ['written on since the copy', copyOf([run(1, 4, 'h4')]), [run(1, 7, 'h7')], 3],
    ['a copy of others alone', copyOf([run(1, 9, 'x9', 'annan')]), [run(1, 4, 'h4')], 4],
    ['a copy that lacks the beginning', copyOf([run(3, 4, 'h4')]), [run(1, 4, 'h4')], 4],
    ['another end of the same chain', copyOf([run(1, 4, 'x4')]), [run(1, 4, 'h4')], 4],
    ['nothing written', null, [], 0],
  ])('%s', (_what, copy, runs, outside) => {
    expect(eventsOutside(copy, runs)).toBe(outside);
  });
});

/** A chain that may part in two: the place of each event, and what it stands after. */
interface Place {
  readonly n: number;
  readonly hash: string;
  readonly prev: string | null;
}

/** Grows two branches of one device's chain; the second leaves the first after `fork`. */
function placesOf(length: number, fork: number, side: number): Place[] {
  const first = Array.from({ length }, (_, i) => ({ n: i + 1, hash: `a${i + 1}`, prev: i === 0 ? null : `a${i}` }));
  const second = Array.from({ length: side }, (_, i) => ({
    n: fork + i + 1,
    hash: `b${fork + i + 1}`,
    prev: i === 0 ? (fork === 0 ? null : `a${fork}`) : `b${fork + i}`,
  }));
  return [...first, ...second];
}

const runsOf = (places: readonly Place[]) =>
  joinRuns(places.map(({ n, hash, prev }) => ({ device: 'min', from: n, to: n, head: hash, prev })));

test('a copy is never said to hold everything when it does not, whatever way the chain has parted', () => {
  fc.assert(
    fc.property(
      fc.record({
        length: fc.integer({ min: 1, max: 8 }),
        fork: fc.integer({ min: 0, max: 8 }),
        side: fc.integer({ min: 0, max: 6 }),
        // How far each branch had come when the copy was saved.
        copied: fc.integer({ min: 0, max: 8 }),
        copiedSide: fc.integer({ min: 0, max: 6 }),
      }),
      ({ length, fork: at, side, copied, copiedSide }) => {
        const fork = Math.min(at, length);
        const held = placesOf(length, fork, side);
        const inCopy = held.filter(({ n, hash }) =>
          hash.startsWith('a') ? n <= copied : n - fork <= copiedSide && copied >= fork,
        );
        const outside = eventsOutside(copyOf(runsOf(inCopy)), runsOf(held));
        const missing = held.length - inCopy.length;
        expect(outside).toBeGreaterThanOrEqual(missing);
        // One who writes alone is told exactly.
        if (side === 0) expect(outside).toBe(missing);
      },
    ),
    { numRuns: 2000 },
  );
});
