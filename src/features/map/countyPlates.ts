/** Where the plates of the municipalities stand in a picture of the county: what each wishes, and what it got. */
import type { OrgId } from '../../domain/events.ts';
import { labelOf, leaders } from '../../register/map/places.ts';
import { shapeOf } from '../../register/map/shapes.ts';
import type { ShownPlace } from './places.ts';
import { plateHeight, plateSize } from './plateSize.ts';
import { needsLeader, type Obstacle, type Plate, type PlateWish, placePlates } from './plates.ts';
import { type Projection, toPixels } from './projection.ts';

/** How far a plate may drift from the best place, as a share of its municipality's height. */
const DRIFT = 0.22;

/**
 * @param letter the height of the names' letters, in pixels of the picture
 * @param obstacles what lies over the picture already
 */
export function countyPlates(
  places: readonly Pick<ShownPlace, 'id' | 'name' | 'look'>[],
  projection: Projection,
  letter: number,
  obstacles: readonly Obstacle[] = [],
): ReadonlyMap<OrgId, Plate> {
  const wishes = places.map(({ id, name, look }): PlateWish => {
    const shape = shapeOf(id);
    const leader = leaders.get(id);
    const led = leader !== undefined && shape !== undefined && needsLeader(shape.box, projection.scale);
    return {
      id,
      anchor: toPixels(labelOf(id) ?? { x: 0, y: 0 }, projection),
      ...(led ? { leader: toPixels(leader, projection) } : {}),
      drift: led ? 0 : (shape?.box.height ?? 0) * projection.scale * DRIFT,
      ...plateSize(look, name, letter),
    };
  });
  const plates = placePlates(wishes, projection, plateHeight(letter), obstacles);
  return new Map(plates.map((plate) => [plate.id, plate]));
}

/** A plate's box, from its upper left corner, as styles want it. */
export function reachOf(plate: Plate | undefined) {
  if (plate === undefined) return undefined;
  const { x, y, width, height } = plate;
  return { left: x - width / 2, top: y - height / 2, width, height };
}
