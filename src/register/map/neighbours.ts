import type { OrgId } from '../../domain/events.ts';
import { pointsOf } from './curves.ts';
import { type CompassPoint, compass, compassPoint } from './directions.ts';
import { centreOf, type Place } from './places.ts';
import { arcs, isBlank } from './shapes.ts';

/**
 * Lilla Edet and Alingsås meet for some 600 m, less than a cell of the raster, so the drawing has
 * them touch at no length. They are neighbours all the same.
 */
const tooShortToDraw: readonly Pair[] = [['alingsas', 'lilla-edet']];

/** Pairs that only a sound separates (general knowledge), and those that face each other over Vänern. */
const acrossWater: readonly Pair[] = [
  ['goteborg', 'ockero'],
  ['kungalv', 'ockero'],
  ['kungalv', 'tjorn'],
  ['stenungsund', 'tjorn'],
  ['orust', 'stenungsund'],
  ['orust', 'tjorn'],
  ['lysekil', 'orust'],
  ['orust', 'uddevalla'],
  ['lysekil', 'uddevalla'],
  ['amal', 'lidkoping'],
  ['lidkoping', 'mellerud'],
  ['lidkoping', 'vanersborg'],
];

type Pair = readonly [one: OrgId, other: OrgId];

export interface Neighbour {
  readonly id: OrgId;
  readonly direction: CompassPoint;
  readonly over: 'land' | 'water';
}

/** The neighbours of a municipality, clockwise from the north; those on land before those over water. */
export function neighboursOf(id: OrgId): Neighbour[] {
  const unseen = (pairs: readonly Pair[]) =>
    pairs.flatMap(([one, other]) => (one === id ? [other] : other === id ? [one] : []));
  const onLand = new Map<OrgId, Place | undefined>(unseen(tooShortToDraw).map((other) => [other, centreOf(other)]));
  for (const [other, points] of sharedBorders(id)) onLand.set(other, middle(points));
  return [
    ...directed(id, onLand, 'land'),
    ...directed(id, new Map(unseen(acrossWater).map((other) => [other, centreOf(other)])), 'water'),
  ];
}

/** For each municipality that meets this one, all points of the border between them. */
function sharedBorders(id: OrgId): Map<OrgId, Place[]> {
  const borders = new Map<OrgId, Place[]>();
  for (const { left, right, points } of arcs) {
    const other = left === id ? right : right === id ? left : undefined;
    if (other === undefined || isBlank(other)) continue;
    borders.set(other, [...(borders.get(other) ?? []), ...pointsOf(points).map(([x, y]) => ({ x, y }))]);
  }
  return borders;
}

/** Clockwise from the north. Seen from the centre towards the common border, as people say it. */
function directed(id: OrgId, others: ReadonlyMap<OrgId, Place | undefined>, over: Neighbour['over']): Neighbour[] {
  const here = centreOf(id);
  return [...others]
    .flatMap(([other, there]) => (here && there ? [{ id: other, direction: compassPoint(here, there), over }] : []))
    .sort((a, b) => compass.indexOf(a.direction) - compass.indexOf(b.direction) || (a.id < b.id ? -1 : 1));
}

function middle(points: readonly Place[]): Place {
  const mean = (pick: (place: Place) => number): number =>
    points.reduce((sum, place) => sum + pick(place), 0) / points.length;
  return { x: mean((place) => place.x), y: mean((place) => place.y) };
}
