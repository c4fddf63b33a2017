/**
 * The small picture of the county: from map units to pixels, and where signs and names stand. Drawn in
 * pixels, never by a scaling `viewBox`, so that patterns and lines keep their measures.
 */
import type { OrgId } from '../../domain/events.ts';
import { type Box, union } from '../../register/map/boxes.ts';
import { labelOf } from '../../register/map/places.ts';
import { boxOf, countyBox } from '../../register/map/shapes.ts';

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Pixels per map unit, and the map unit in the upper left corner. */
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** Air round what is shown, in map units. */
const AIR = 110;

/** The whole county, or an area and whoever else is concerned. */
export function boxAbout(area: readonly OrgId[] | null, concerned: readonly OrgId[]): Box {
  return area === null || area.length === 0 ? countyBox : union([boxOf(area), ...concerned.map((id) => boxOf([id]))]);
}

/** As large as the width gives, and never taller than `tallest`. */
export function frameFor(box: Box, width: number, tallest: number): Frame {
  const [wide, tall] = [box.width + 2 * AIR, box.height + 2 * AIR];
  const scale = Math.min(width / wide, tallest / tall);
  const height = Math.round(tall * scale);
  return { width, height, scale, left: box.x - AIR - (width / scale - wide) / 2, top: box.y - AIR };
}

/** A path of the register in pixels. It holds nothing but M, L, Q and Z with absolute pairs. */
export function inPixels(path: string, { scale, left, top }: Frame): string {
  let vertical = true;
  return path.replace(/-?\d+(?:\.\d+)?/g, (number) => {
    vertical = !vertical;
    return String(Math.round((Number(number) - (vertical ? top : left)) * scale * 10) / 10);
  });
}

export interface LabelWish {
  readonly id: OrgId;
  /** Room in pixels for the sign alone, and for sign and name; a blank has no sign. */
  readonly sign: number;
  readonly full: number;
}

export interface Label {
  readonly id: OrgId;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly named: boolean;
}

/** Shares of the plate's own measures it may give way by to have room for its name, nearest first. */
const MOVES = [
  [0, 0],
  [0, 0.6],
  [0, -0.6],
  [0.3, 0],
  [-0.3, 0],
  [0.3, 0.8],
  [-0.3, 0.8],
  [0.3, -0.8],
  [-0.3, -0.8],
  [0, 1.1],
  [0, -1.1],
] as const;

/** Every sign at its place; names where they cover nobody else, short ones first so that most are named. */
export function labelsIn(wishes: readonly LabelWish[], frame: Frame, height: number): Label[] {
  const labels = new Map(wishes.flatMap((wish) => signAt(wish, frame)));
  for (const { id, full } of [...wishes].sort((a, b) => a.full - b.full || (a.id < b.id ? -1 : 1))) {
    const at = labels.get(id);
    if (at === undefined) continue;
    const others = [...labels.values()].filter((each) => each.id !== id && each.width > 0);
    for (const [across, down] of MOVES) {
      const tried = { id, x: at.x + across * full, y: at.y + down * height, width: full, named: true };
      if (!isInside(tried, frame, height) || others.some((other) => covers(tried, other, height))) continue;
      labels.set(id, tried);
      break;
    }
  }
  return [...labels.values()].filter(({ width }) => width > 0);
}

function signAt({ id, sign }: LabelWish, { scale, left, top }: Frame): [OrgId, Label][] {
  const place = labelOf(id);
  if (place === undefined) return [];
  return [[id, { id, x: (place.x - left) * scale, y: (place.y - top) * scale, width: sign, named: false }]];
}

function covers(a: Label, b: Label, height: number): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 + 1 && Math.abs(a.y - b.y) < height + 1;
}

function isInside({ x, y, width }: Label, frame: Frame, height: number): boolean {
  return x >= width / 2 && x <= frame.width - width / 2 && y >= height / 2 && y <= frame.height - height / 2;
}
