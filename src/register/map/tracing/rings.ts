import type { Chain } from './walk.ts';

/** An arc's number in the list of chains, and whether it is followed as written or backwards. */
export interface Step {
  readonly arc: number;
  readonly backwards: boolean;
}

/** A ring of a region: the arcs that bound it, in order, with the region always on the right. */
export type Ring = readonly Step[];

interface Leg extends Step {
  readonly from: string;
  readonly to: string;
  /** Directions (east 0, south 1, west 2, north 3) in which it leaves and arrives. */
  readonly leaves: number;
  readonly arrives: number;
}

/**
 * The rings of one region: its outline, those of its islands and the holes in it. Filled with the
 * even-odd rule they cover it exactly. Where a ring could go two ways (a corner met twice) it takes
 * the sharpest right turn, which keeps pieces that only touch at a corner apart.
 */
export function ringsOf(region: number, chains: readonly Chain[]): Ring[] {
  const legs = chains.flatMap((chain, arc) => [
    ...(chain.right === region ? [legOf(chain, arc, false)] : []),
    ...(chain.left === region ? [legOf(chain, arc, true)] : []),
  ]);
  const waiting = new Set(legs);
  const rings: Ring[] = [];
  for (const start of legs) {
    if (!waiting.has(start)) continue;
    const ring: Step[] = [];
    for (let leg: Leg | undefined = start; leg; ) {
      waiting.delete(leg);
      ring.push({ arc: leg.arc, backwards: leg.backwards });
      leg = leg.to === start.from && isRightmost(start, leg, waiting) ? undefined : nextLeg(leg, waiting);
    }
    rings.push(ring);
  }
  return rings;
}

function legOf(chain: Chain, arc: number, backwards: boolean): Leg {
  const ends = [
    chain.corners.slice(0, 2).join(),
    chain.corners
      .slice(chain.closed ? 0 : -2)
      .slice(0, 2)
      .join(),
  ];
  const [from = '', to = ''] = backwards ? ends.reverse() : ends;
  const turned = (direction: number): number => (direction + 2) % 4;
  return backwards
    ? { arc, backwards, from, to, leaves: turned(chain.last), arrives: turned(chain.first) }
    : { arc, backwards, from, to, leaves: chain.first, arrives: chain.last };
}

/** 0 right, 1 straight on, 2 left. */
const turn = (arrives: number, leaves: number): number => (arrives + 1 - leaves + 4) % 4;

function nextLeg(leg: Leg, waiting: ReadonlySet<Leg>): Leg | undefined {
  let best: Leg | undefined;
  for (const other of waiting) {
    if (other.from !== leg.to) continue;
    if (!best || turn(leg.arrives, other.leaves) < turn(leg.arrives, best.leaves)) best = other;
  }
  return best;
}

/** Whether coming home means closing the ring, rather than turning more sharply into another leg. */
function isRightmost(start: Leg, leg: Leg, waiting: ReadonlySet<Leg>): boolean {
  const other = nextLeg(leg, waiting);
  return !other || turn(leg.arrives, start.leaves) < turn(leg.arrives, other.leaves);
}
