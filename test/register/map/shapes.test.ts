import { describe, expect, it } from 'vitest';
import { areas } from '../../../src/register/bodies.ts';
import { borderKind, borderPaths } from '../../../src/register/map/borders.ts';
import { viewBoxOf } from '../../../src/register/map/boxes.ts';
import {
  areaPlates,
  centreOf,
  centres,
  labelOf,
  lakes,
  leaders,
  middleOf,
  type Place,
  placedIds,
} from '../../../src/register/map/places.ts';
import {
  arcs,
  blanks,
  boxOf,
  countyBox,
  isBlank,
  mapSource,
  municipalityShapes,
  pictureBox,
  ringsOf,
  type Shape,
  shapeOf,
} from '../../../src/register/map/shapes.ts';
import { municipalities } from '../../../src/register/municipalities.ts';
import { organisationOf } from '../../../src/register/organisations.ts';

const everything: Shape[] = [...blanks, ...municipalities.map((each) => each.id)].flatMap((id) => shapeOf(id) ?? []);
const areaOf = (id: string) => organisationOf(id)?.area;

/** The rings of an SVG path, with its curves broken into short straight pieces. */
function ringsOfPath(path: string): number[][] {
  return path
    .split('Z')
    .filter((part) => part !== '')
    .map((part) => {
      const ring: number[] = [];
      let [pullX, pullY] = [0, 0];
      for (const [, letter, numbers = ''] of part.matchAll(/([MLQT])([^MLQT]*)/g)) {
        const values = numbers.trim().split(' ').map(Number);
        const [x = 0, y = 0] = ring.slice(-2);
        const [toX = 0, toY = 0] = values.slice(-2);
        if (letter === 'M' || letter === 'L') {
          ring.push(toX, toY);
          continue;
        }
        [pullX, pullY] = letter === 'Q' ? [values[0] ?? 0, values[1] ?? 0] : [2 * x - pullX, 2 * y - pullY];
        for (const t of [0.25, 0.5, 0.75, 1]) {
          const u = 1 - t;
          ring.push(u * u * x + 2 * u * t * pullX + t * t * toX, u * u * y + 2 * u * t * pullY + t * t * toY);
        }
      }
      return ring;
    });
}

/** Where the horizontal line at y crosses the rings, from west to east. */
function crossings(rings: readonly (readonly number[])[], y: number): number[] {
  const found: number[] = [];
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      const j = (i + 2) % ring.length;
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [ring[i], ring[i + 1], ring[j], ring[j + 1]];
      if (y1 <= y !== y2 <= y) found.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
    }
  }
  return found.sort((a, b) => a - b);
}

/** How often each point of a grid of 200 m is covered, as a list of the numbers met. */
function coverage(ringsOf: (shape: Shape) => readonly (readonly number[])[]): number[] {
  const step = 4;
  // Off the whole numbers on which the points lie, so that no sample falls on a border.
  const shift = 1.37;
  const columns = Math.floor((pictureBox.width - shift) / step);
  const seen = new Set<number>();
  const all = everything.map(ringsOf);
  for (let y = shift; y < pictureBox.height; y += step) {
    const covered = new Uint8Array(columns);
    for (const rings of all) {
      const line = crossings(rings, y);
      for (let k = 0; k + 1 < line.length; k += 2) {
        const from = Math.ceil(((line[k] ?? 0) - shift) / step);
        const to = Math.ceil(((line[k + 1] ?? 0) - shift) / step);
        for (let column = Math.max(0, from); column < Math.min(columns, to); column += 1) {
          covered[column] = (covered[column] ?? 0) + 1;
        }
      }
    }
    for (const count of covered) seen.add(count);
  }
  return [...seen];
}

const contains = (region: string, place: Place | undefined): boolean =>
  place !== undefined && crossings(ringsOf(region), place.y).filter((at) => at < place.x).length % 2 === 1;

describe('the map of the county', () => {
  it('shows 49 municipalities, Vänern, Vättern, the sea and the land around', () => {
    expect(municipalityShapes.map((shape) => shape.id).sort()).toEqual(municipalities.map((each) => each.id).sort());
    for (const blank of ['land', 'sea', 'vanern', 'vattern']) expect(shapeOf(blank)?.path).toMatch(/^M/);
    expect(shapeOf('vgr')).toBeUndefined();
    expect(ringsOf('vgr')).toEqual([]);
    expect(mapSource).toBe('Kommungränser: Lantmäteriet och SCB (CC0)');
  });

  it('leaves no gap and no overlap: every point of the picture lies in exactly one shape', () => {
    expect(coverage((shape) => ringsOf(shape.id))).toEqual([1]);
  });

  it('leaves none when it is drawn with soft curves either', () => {
    expect(coverage((shape) => ringsOfPath(shape.path))).toEqual([1]);
  });

  it('draws the edge of every municipality with the very same curves as its borders', () => {
    const ends = (path: string) => path.match(/[\d.]+ [\d.]+(?=[MLQTZ]|$)/g) ?? [];
    const onBorders = new Set(arcs.flatMap((arc) => ends(arc.path)));
    for (const shape of municipalityShapes) expect(ends(shape.path).filter((end) => !onBorders.has(end))).toEqual([]);
  });

  it('draws Öckerö in two pieces, Göteborg and Strömstad in three, and most in one', () => {
    const pieces = Object.fromEntries(municipalityShapes.map((shape) => [shape.id, ringsOf(shape.id).length]));
    expect(pieces).toMatchObject({ ockero: 2, goteborg: 3, stromstad: 3, kungalv: 2, lysekil: 2, mariestad: 2 });
    expect(Object.values(pieces).filter((count) => count === 1)).toHaveLength(43);
  });

  it('frames the county, an area, or the county when nothing on the map was asked for', () => {
    expect(boxOf(municipalities.map((each) => each.id))).toEqual(countyBox);
    expect(boxOf(['vgr'])).toEqual(countyBox);
    expect(boxOf(['hjo']).width).toBeLessThan(countyBox.width / 5);
    expect(viewBoxOf({ x: 10, y: 20, width: 30, height: 40 }, 5)).toBe('5 15 40 50');
    expect(countyBox.x + countyBox.width).toBeLessThan(pictureBox.width);
  });

  it('puts every name inside its municipality, and the leader plates of the small ones out at sea', () => {
    expect([...placedIds].sort()).toEqual(municipalities.map((each) => each.id).sort());
    expect(placedIds.filter((id) => !contains(id, labelOf(id)))).toEqual([]);
    expect([...leaders].filter(([, plate]) => !contains('sea', plate))).toEqual([]);
    expect(lakes.filter((lake) => !contains(lake.id, lake))).toEqual([]);
    expect(centreOf('hjo')).toBe(centres.get('hjo'));
  });

  it('puts the button of every area on land in the area', () => {
    const misplaced = areas.filter((area) => {
      const members = municipalities.filter((each) => each.area === area.id).map((each) => each.id);
      return !members.some((id) => contains(id, middleOf(members)));
    });
    expect(misplaced).toEqual([]);
    expect(middleOf([])).toBeUndefined();
    for (const id of areaPlates.keys()) expect(areas.map((area) => area.id)).toContain(id);
  });

  it('knows of each border what it divides, and follows a municipality that moves to another area', () => {
    const between = (one: string, other: string) =>
      arcs.find((arc) => [arc.left, arc.right].includes(one) && [arc.left, arc.right].includes(other));
    const kind = (one: string, other: string, areas = areaOf) => {
      const arc = between(one, other);
      return arc && borderKind(arc, areas);
    };
    expect(kind('hjo', 'tibro')).toBe('municipal');
    expect(kind('lerum', 'partille')).toBe('area');
    expect(kind('lerum', 'partille', () => 'vs-samla')).toBe('municipal');
    expect(kind('hjo', 'vattern')).toBe('coast');
    expect(kind('tanum', 'sea')).toBe('coast');
    expect(kind('tranemo', 'land')).toBe('county');
    expect(kind('land', 'sea')).toBe('shore');
    const paths = borderPaths(areaOf);
    for (const path of Object.values(paths)) expect(path).toMatch(/^M/);
    expect(isBlank('vanern')).toBe(true);
  });
});
