import type { Level } from '../../../domain/vocabulary.ts';
import type { Lane } from './axisLayout.ts';

/** In rem, so that the picture grows with the text size chosen in the browser. */
export const HEAD = 3.25;
export const LANE_HEAD = 2;
export const TRACK = 4.6;
const LANE_GAP = 0.75;
/** From the top of a track to the middle of its mark. */
export const MARK_MIDDLE = 0.6;

/** Where a lane begins. */
export function laneTop(lanes: readonly Lane[], level: Level): number {
  const index = lanes.findIndex((lane) => lane.level === level);
  const before = lanes[index]?.before ?? 0;
  return HEAD + index * (LANE_HEAD + LANE_GAP) + before * TRACK;
}

export function laneHeight({ tracks }: Lane): number {
  return LANE_HEAD + tracks * TRACK;
}

/** From the top of the picture to the middle of a mark. */
export function markAt(lanes: readonly Lane[], { level, track }: { level: Level; track: number }): number {
  return laneTop(lanes, level) + LANE_HEAD + track * TRACK + MARK_MIDDLE;
}

export function pictureHeight(lanes: readonly Lane[]): number {
  const last = lanes.at(-1);
  return last === undefined ? HEAD : laneTop(lanes, last.level) + laneHeight(last);
}
