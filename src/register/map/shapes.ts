import type { OrgId } from '../../domain/events.ts';
import { arcs as arcRows, regions, rings as ringRows } from './arcs.ts';
import { type Box, boxAround, union } from './boxes.ts';
import { decodeLine } from './coding.ts';
import { isLoop, loopPath, penAlong, penDown, penStraight, pointsOf } from './curves.ts';

/** Shown with the map. */
export const mapSource = 'Kommungränser: Lantmäteriet och SCB (CC0)';

/** Land outside the county, the open sea, the two great lakes, and what lies beyond the picture. */
export const blanks = ['land', 'sea', 'vanern', 'vattern', 'frame'] as const;
export type Blank = (typeof blanks)[number];

/** What can lie on a side of a border: a municipality by its id, or a blank. */
export type Region = OrgId | Blank;

export const isBlank = (region: Region): region is Blank => blanks.some((blank) => blank === region);

/** A border, drawn once and shared by the regions on its two sides. */
export interface Arc {
  readonly left: Region;
  readonly right: Region;
  /** x0, y0, x1, y1 … in map units, whole numbers; a loop repeats its first point at the end. */
  readonly points: readonly number[];
  /** The `d` of an SVG path: the same line as a soft curve. */
  readonly path: string;
}

/** A municipality, a lake, the sea or the land around. */
export interface Shape {
  readonly id: Region;
  /** The `d` of an SVG path, to be filled with the even-odd rule; its edges are those of the arcs. */
  readonly path: string;
  readonly box: Box;
}

const allArcs: readonly Arc[] = arcRows.map((row) => {
  const [l = '', r = '', line = ''] = row.split(' ');
  const points = decodeLine(line);
  const path = isLoop(points) ? loopPath(points) : `${penDown(points, false)}${penAlong(points, false)}`;
  return { left: regionOf(l), right: regionOf(r), points, path };
});

/** Every border but the frame of the picture. */
export const arcs: readonly Arc[] = allArcs.filter((arc) => !isFrame(arc));

const shapes: ReadonlyMap<Region, Shape> = new Map(
  ringRows.map((row, region) => {
    const id = regionOf(String(region));
    const box = boxAround(row.match(/\d+/g)?.map((step) => arcOf(step).points) ?? []);
    return [id, { id, path: row.split(', ').map(ringPath).join(''), box }];
  }),
);

/** The shape of a municipality or a blank; undefined for whoever has no place on the map. */
export const shapeOf = (region: Region): Shape | undefined => shapes.get(region);

/** The 49 municipalities, as drawn. */
export const municipalityShapes: readonly Shape[] = [...shapes.values()].filter((shape) => !isBlank(shape.id));

/** The whole county with its islands. */
export const countyBox: Box = union(municipalityShapes.map((shape) => shape.box));

/** Everything that is traced, with the land and the sea around the county. */
export const pictureBox: Box = boxAround(allArcs.map((arc) => arc.points));

/** The smallest box round these; the county's when none of them is on the map. */
export function boxOf(ids: Iterable<Region>): Box {
  const boxes = [...ids].flatMap((id) => shapes.get(id)?.box ?? []);
  return boxes.length > 0 ? union(boxes) : countyBox;
}

/**
 * The rings of a region as closed lines that do not repeat their first point: outline, islands and
 * holes, for whoever needs corners rather than curves.
 */
export function ringsOf(region: Region): number[][] {
  const row = ringRows[regions.indexOf(region)];
  return row === undefined ? [] : row.split(', ').map((ring) => ring.split(' ').flatMap(lineOf));
}

function regionOf(number: string): Region {
  return regions[Number(number)] ?? 'frame';
}

function arcOf(step: string): Arc {
  const arc = allArcs[Math.abs(Number(step))];
  if (!arc) throw new Error(`The map has no border ${step}`);
  return arc;
}

function isFrame(arc: Arc): boolean {
  return arc.left === 'frame' || arc.right === 'frame';
}

function isBackwards(step: string): boolean {
  return step.startsWith('-');
}

/** One ring as a closed path. A ring that is a single loop looks the same both ways round. */
function ringPath(ring: string): string {
  const steps = ring.split(' ');
  const [first = ''] = steps;
  const start = arcOf(first);
  if (isLoop(start.points)) return start.path;
  let path = penDown(start.points, isBackwards(first));
  for (const step of steps) {
    const arc = arcOf(step);
    path += (isFrame(arc) ? penStraight : penAlong)(arc.points, isBackwards(step));
  }
  return `${path}Z`;
}

/** The points of one step of a ring, without the last, which the next step begins with. */
function lineOf(step: string): number[] {
  const points = pointsOf(arcOf(step).points);
  return (isBackwards(step) ? points.reverse() : points).slice(0, -1).flat();
}
