import type { OrgId } from '../../domain/events.ts';
import { arcs as arcRows, regions, rings as ringRows } from './arcs.ts';
import { type Box, boxAround, union } from './boxes.ts';
import { decodeLine } from './coding.ts';
import { type Curve, pathAlong, pointsOf, reversed, softCurve, straightCurve } from './curves.ts';

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
  /** Closed lines that do not repeat their first point: outline, islands, holes. */
  readonly rings: readonly (readonly number[])[];
  /** The `d` of an SVG path, to be filled with the even-odd rule; its edges are those of the arcs. */
  readonly path: string;
  readonly box: Box;
}

interface DrawnArc extends Arc {
  readonly curve: Curve;
}

const allArcs: readonly DrawnArc[] = arcRows.map((row) => {
  const [l = '', r = '', line = ''] = row.split(' ');
  const [left, right, points] = [regionOf(l), regionOf(r), decodeLine(line)];
  const curve = left === 'frame' || right === 'frame' ? straightCurve(points) : softCurve(points);
  return { left, right, points, curve, path: pathAlong([curve]) };
});

/** Every border but the frame of the picture. */
export const arcs: readonly Arc[] = allArcs.filter((arc) => arc.left !== 'frame' && arc.right !== 'frame');

const shapes: ReadonlyMap<Region, Shape> = new Map(
  ringRows.map((row, region) => {
    const id = regionOf(String(region));
    const runs = row.split(', ').map((ring) => ring.split(' ').map(curveOf));
    const rings = row.split(', ').map((ring) => ring.split(' ').flatMap(lineOf));
    const path = runs.map((run) => `${pathAlong(run)}Z`).join('');
    return [id, { id, rings, path, box: boxAround(rings) }];
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

function regionOf(number: string): Region {
  return regions[Number(number)] ?? 'frame';
}

function arcOf(step: string): DrawnArc | undefined {
  return allArcs[Math.abs(Number(step))];
}

function isBackwards(step: string): boolean {
  return step.startsWith('-');
}

function curveOf(step: string): Curve {
  const curve = arcOf(step)?.curve ?? { from: [0, 0], stretches: [] };
  return isBackwards(step) ? reversed(curve) : curve;
}

/** The points of one step of a ring, without the last, which the next step begins with. */
function lineOf(step: string): number[] {
  const points = pointsOf(arcOf(step)?.points ?? []);
  return (isBackwards(step) ? points.reverse() : points).slice(0, -1).flat();
}
