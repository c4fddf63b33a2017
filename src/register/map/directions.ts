import type { OrgId } from '../../domain/events.ts';
import type { Place } from './places.ts';

/** The arrow keys. */
export type Arrow = 'up' | 'right' | 'down' | 'left';

/** Eight points of the compass, clockwise from the north. */
export const compass = ['norr', 'nordost', 'oster', 'sydost', 'soder', 'sydvast', 'vaster', 'nordvast'] as const;
export type CompassPoint = (typeof compass)[number];

/** In which direction `to` lies, seen from `from`. */
export function compassPoint(from: Place, to: Place): CompassPoint {
  const clockwise = Math.atan2(to.x - from.x, from.y - to.y) / (Math.PI / 4);
  return compass[(Math.round(clockwise) + 8) % 8] ?? 'norr';
}

/**
 * Where an arrow key leads: to the nearest place within 45 degrees of the arrow, or nowhere at the
 * edge. The same on the map and among the tiles, which only differ in where things lie.
 */
export function arrowNeighbour(places: ReadonlyMap<OrgId, Place>, from: OrgId, arrow: Arrow): OrgId | undefined {
  const here = places.get(from);
  if (!here) return undefined;
  let nearest: OrgId | undefined;
  let least = Infinity;
  for (const [id, there] of places) {
    const { along, across } = turnedTo(arrow, there.x - here.x, there.y - here.y);
    if (id === from || along <= 0 || across > along) continue;
    // Straight ahead counts as nearer than the same distance aslant, so that a column stays a column.
    const distance = along + across;
    if (distance < least) [nearest, least] = [id, distance];
  }
  return nearest;
}

function turnedTo(arrow: Arrow, x: number, y: number): { along: number; across: number } {
  switch (arrow) {
    case 'up':
      return { along: -y, across: Math.abs(x) };
    case 'down':
      return { along: y, across: Math.abs(x) };
    case 'left':
      return { along: -x, across: Math.abs(y) };
    case 'right':
      return { along: x, across: Math.abs(y) };
  }
}
