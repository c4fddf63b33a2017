import { describe, expect, it } from 'vitest';
import { BAND_CASING, bandWidth } from '../../../src/features/map/band.ts';
import { pathInPixels, projectionOf } from '../../../src/features/map/projection.ts';
import { ringsOf, shapeOf } from '../../../src/register/map/shapes.ts';
import { municipalities } from '../../../src/register/municipalities.ts';

/** Corners of the largest part of a municipality, in pixels. */
function outlineOf(id: string, width: number, height: number): { path: string; ring: [number, number][] } {
  const projection = projectionOf(null, { width, height });
  const [largest = []] = ringsOf(id).sort((a, b) => b.length - a.length);
  const ring: [number, number][] = [];
  for (let at = 0; at < largest.length; at += 2) {
    const [x = 0, y = 0] = [largest[at], largest[at + 1]];
    ring.push([(x - projection.left) * projection.scale, (y - projection.top) * projection.scale]);
  }
  return { path: pathInPixels(shapeOf(id)?.path ?? '', projection), ring };
}

function isInside([x, y]: [number, number], ring: readonly [number, number][]): boolean {
  let inside = false;
  for (const [at, [ax, ay]] of ring.entries()) {
    const [bx, by] = ring[(at + 1) % ring.length] ?? [0, 0];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

function distance([x, y]: [number, number], ring: readonly [number, number][]): number {
  return Math.min(
    ...ring.map(([ax, ay], at) => {
      const [bx, by] = ring[(at + 1) % ring.length] ?? [0, 0];
      const long = (bx - ax) ** 2 + (by - ay) ** 2 || 1;
      const along = Math.min(Math.max(((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / long, 0), 1);
      return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
    }),
  );
}

/** How much of a place the later statement still fills. */
function leftFor(id: string, band: number, width: number, height: number): number {
  const { ring } = outlineOf(id, width, height);
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  let all = 0;
  let left = 0;
  for (let x = Math.min(...xs); x <= Math.max(...xs); x += 1) {
    for (let y = Math.min(...ys); y <= Math.max(...ys); y += 1) {
      if (!isInside([x, y], ring)) continue;
      all += 1;
      if (distance([x, y], ring) > band + BAND_CASING) left += 1;
    }
  }
  return all === 0 ? 0 : left / all;
}

describe('the band of an earlier statement', () => {
  it('is 8 px where there is room', () => {
    for (const id of ['falkoping', 'boras', 'mark', 'tanum']) {
      expect(bandWidth(outlineOf(id, 792, 644).path)).toBe(8);
    }
    expect(bandWidth('')).toBe(8);
  });

  it('is narrower in Hjo, where 8 px would fill nearly all of it', () => {
    const band = bandWidth(outlineOf('hjo', 792, 644).path);
    expect(band).toBeLessThan(6);
    expect(leftFor('hjo', 8, 792, 644)).toBeLessThan(0.12);
    expect(leftFor('hjo', band, 792, 644)).toBeGreaterThan(0.25);
  });

  it('leaves the later statement to be seen in every municipality that holds a sign', () => {
    const small = ['ockero', 'partille', 'molndal', 'tjorn'];
    for (const { id } of municipalities.filter((each) => !small.includes(each.id))) {
      const band = bandWidth(outlineOf(id, 792, 644).path);
      expect([id, leftFor(id, band, 792, 644) > 0.2]).toEqual([id, true]);
    }
  });
});
