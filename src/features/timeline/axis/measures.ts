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

/** A root em on paper, in pixels: 10.5 points. */
const PAPER_EM = 14;
/** What a lying paper has under the page's heading, in pixels, and how large a picture may become on it. */
const PAPERS = { a4: { height: 610, most: 0.8 }, a3: { height: 915, most: 1.15 } } as const;
/** The picture's own heading and legend. */
const AROUND = 120;

/** Smaller than this the words of one date lie on those of the next: then it goes on over a second page. */
const LEAST = 0.5;

/** How much of its size the picture is drawn in, so that all of it stands on one page. */
export function paperZoom(lanes: readonly Lane[], paper: keyof typeof PAPERS): number {
  const { height, most } = PAPERS[paper];
  const zoom = height / (pictureHeight(lanes) * PAPER_EM + AROUND);
  return Math.max(LEAST, Math.min(most, Math.floor(zoom * 100) / 100));
}
