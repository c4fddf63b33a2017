/**
 * From map units to pixels. Everything is drawn in pixels, never by a scaling `viewBox`: patterns keep
 * their nine pixels, lines their width, and plates of text can be placed by what they really measure.
 */
import type { Box } from '../../register/map/boxes.ts';
import { boxOf, countyBox, pictureBox } from '../../register/map/shapes.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A part of the map as seen in a frame of some pixels. */
export interface Projection extends Size {
  /** Pixels per map unit. */
  readonly scale: number;
  /** The map unit in the frame's upper left corner. */
  readonly left: number;
  readonly top: number;
}

/** Air round what is shown, in map units. */
const AIR = 90;

/** Shows the whole box in the frame, in the middle, without leaving the picture at the top or the bottom. */
export function fit(box: Box, frame: Size, air = AIR): Projection {
  const scale = Math.min(frame.width / (box.width + 2 * air), frame.height / (box.height + 2 * air));
  const [width, height] = [frame.width / scale, frame.height / scale];
  const left = box.x + box.width / 2 - width / 2;
  const middle = box.y + box.height / 2 - height / 2;
  const lowest = pictureBox.y + pictureBox.height - height;
  const top = lowest < pictureBox.y ? middle : Math.min(Math.max(middle, pictureBox.y), lowest);
  return { ...frame, scale, left, top };
}

/** The whole county, or the box round some municipalities. */
export function projectionOf(ids: readonly string[] | null, frame: Size): Projection {
  return ids === null || ids.length === 0 ? fit(countyBox, frame) : fit(boxOf(ids), frame);
}

export function toPixels({ x, y }: Point, { scale, left, top }: Projection): Point {
  return { x: (x - left) * scale, y: (y - top) * scale };
}

/** The same path in pixels. The shapes' paths hold nothing but M, L, Q and Z with absolute pairs. */
export function pathInPixels(path: string, { scale, left, top }: Projection): string {
  let vertical = true;
  return path.replace(/-?\d+(?:\.\d+)?/g, (text) => {
    vertical = !vertical;
    const value = (Number(text) - (vertical ? top : left)) * scale;
    return String(Math.round(value * 10) / 10);
  });
}
