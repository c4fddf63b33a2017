/** Where the buttons of whole areas stand on the first day, and how large they are. */
import type { OrgId } from '../../domain/events.ts';
import { areaPlates, middleOf } from '../../register/map/places.ts';
import { wordWidth } from './letters.ts';
import type { Obstacle } from './plates.ts';
import { type Projection, toPixels } from './projection.ts';

export interface AreaOnMap {
  readonly id: OrgId;
  readonly name: string;
  readonly members: readonly OrgId[];
}

export interface AreaBox extends Obstacle {
  readonly area: AreaOnMap;
}

/** In ordinary letters: the least width, the air at the sides, and two lines with theirs. */
const LEAST = 6.5;
const AIR = 1.6;
const HEIGHT = 3.25;

export function areaBoxesOf(areas: readonly AreaOnMap[], projection: Projection, letter: number): AreaBox[] {
  return areas.flatMap((area) => {
    const place = areaPlates.get(area.id) ?? middleOf(area.members);
    if (place === undefined) return [];
    const width = Math.round(Math.max(LEAST, wordWidth(area.name) * 1.1 + AIR) * letter);
    return [{ area, ...toPixels(place, projection), width, height: Math.round(HEIGHT * letter) }];
  });
}
