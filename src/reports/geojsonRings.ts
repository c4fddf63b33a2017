/** The rings of a municipality as polygons: outlines with the holes that lie in them, turned as RFC 7946 wants. */
import type { OrgId } from '../domain/events.ts';
import { ringsOf } from '../register/map/shapes.ts';
import { fromMap, type Position } from './geojsonProjection.ts';

/** A closed ring: the first position is repeated at the end. */
export type Ring = readonly Position[];
/** The outline first, counterclockwise; then its holes, clockwise. */
export type Polygon = readonly Ring[];

/** Its polygons, the largest first; none for whoever has no place on the map. */
export function polygonsOf(id: OrgId): Polygon[] {
  const rings = ringsOf(id)
    .map((flat) => flat.flatMap((x, at) => (at % 2 === 0 ? [fromMap(x, flat[at + 1] ?? 0)] : [])))
    .map(withoutRepeats)
    .filter((ring) => ring.length >= 3)
    .sort((a, b) => Math.abs(doubleArea(b)) - Math.abs(doubleArea(a)));
  const depths = rings.map((ring) => rings.filter((other) => other !== ring && contains(other, ring)).length);
  return rings.flatMap((outline, at) => {
    const depth = depths[at] ?? 0;
    if (depth % 2 === 1) return [];
    const holes = rings.filter((ring, other) => depths[other] === depth + 1 && contains(outline, ring));
    return [[turned(outline, true), ...holes.map((hole) => turned(hole, false))]];
  });
}

function withoutRepeats(ring: readonly Position[]): Position[] {
  return ring.filter(([x, y], at) => {
    const [beforeX, beforeY] = ring[(at || ring.length) - 1] ?? [];
    return x !== beforeX || y !== beforeY;
  });
}

/** Closed, and turned counterclockwise or the other way. */
function turned(ring: readonly Position[], counterclockwise: boolean): Ring {
  const right = doubleArea(ring) > 0 === counterclockwise ? ring : ring.toReversed();
  return [...right, right[0] as Position];
}

/** Positive when it runs counterclockwise, with north up. */
function doubleArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** Whether the inner one lies in the outer. Rings of one municipality never cross. */
function contains(outer: readonly Position[], inner: readonly Position[]): boolean {
  if (Math.abs(doubleArea(outer)) <= Math.abs(doubleArea(inner))) return false;
  const [first, second] = inner;
  if (first === undefined || second === undefined) return false;
  // The middle of an edge: a corner may be shared.
  const [x, y] = [(first[0] + second[0]) / 2, (first[1] + second[1]) / 2];
  let inside = false;
  for (const [at, [ax, ay]] of outer.entries()) {
    const [bx, by] = outer[(at + 1) % outer.length] ?? [ax, ay];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
