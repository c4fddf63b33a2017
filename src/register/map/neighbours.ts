import type { OrgId } from '../../domain/events.ts';
import { type CompassPoint, compass, compassPoint } from './directions.ts';
import { centreOf } from './places.ts';
import { arcs, isBlank } from './shapes.ts';

/**
 * Lilla Edet and Alingsås meet for some 600 m, less than a cell of the raster, so the drawing has
 * them touch at no length. They are neighbours all the same.
 */
const tooShortToDraw: readonly (readonly [OrgId, OrgId])[] = [['alingsas', 'lilla-edet']];

/** Pairs that only a sound separates (general knowledge), and those that face each other over Vänern. */
const acrossWater: readonly (readonly [OrgId, OrgId])[] = [
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

const acrossLand: readonly (readonly [OrgId, OrgId])[] = [
  ...arcs.filter((arc) => !isBlank(arc.left) && !isBlank(arc.right)).map((arc) => [arc.left, arc.right] as const),
  ...tooShortToDraw,
];

export interface Neighbour {
  readonly id: OrgId;
  readonly direction: CompassPoint;
  readonly over: 'land' | 'water';
}

/** The neighbours of a municipality, clockwise from the north; those on land before those over water. */
export function neighboursOf(id: OrgId): Neighbour[] {
  return [...towards(id, acrossLand, 'land'), ...towards(id, acrossWater, 'water')];
}

function towards(id: OrgId, pairs: readonly (readonly [OrgId, OrgId])[], over: Neighbour['over']): Neighbour[] {
  const here = centreOf(id);
  const others = new Set(pairs.flatMap(([one, other]) => (one === id ? [other] : other === id ? [one] : [])));
  return [...others]
    .flatMap((other) => {
      const there = centreOf(other);
      return here && there ? [{ id: other, direction: compassPoint(here, there), over }] : [];
    })
    .sort((a, b) => compass.indexOf(a.direction) - compass.indexOf(b.direction) || (a.id < b.id ? -1 : 1));
}
