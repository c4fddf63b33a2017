import { describe, expect, it } from 'vitest';
import { boxAbout, frameFor, inPixels, labelsIn } from '../../src/forms/many/picture.ts';
import { placedIds } from '../../src/register/map/places.ts';
import { countyBox, shapeOf } from '../../src/register/map/shapes.ts';

const wishesFor = (ids: readonly string[]) => ids.map((id) => ({ id, sign: 26, full: 30 + id.length * 7.4 }));
const overlap = (a: { x: number; y: number; width: number }, b: { x: number; y: number; width: number }) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < 22;

describe('the small picture', () => {
  it('shows the whole county, or the area and whoever else is concerned', () => {
    expect(boxAbout(null, ['hjo'])).toEqual(countyBox);
    const area = boxAbout(['hjo', 'tibro'], []);
    const wider = boxAbout(['hjo', 'tibro'], ['stromstad']);
    expect(wider.x).toBeLessThan(area.x);
    expect(wider.width).toBeGreaterThan(area.width);
  });

  it.each([288, 640, 1200])('fits the frame at %i pixels and is never too tall', (width) => {
    const frame = frameFor(boxAbout(null, []), width, 560);
    expect(frame.height).toBeLessThanOrEqual(560);
    const numbers =
      inPixels(placedIds.map((id) => shapeOf(id)?.path ?? '').join(''), frame).match(/-?\d+(\.\d+)?/g) ?? [];
    const xs = numbers.filter((_, index) => index % 2 === 0).map(Number);
    const ys = numbers.filter((_, index) => index % 2 === 1).map(Number);
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...xs)).toBeLessThanOrEqual(width);
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...ys)).toBeLessThanOrEqual(frame.height);
  });

  it('gives a name only where it covers nobody else, and every sign a place', () => {
    const labels = labelsIn(wishesFor(placedIds), frameFor(boxAbout(null, []), 640, 560), 22);
    expect(labels).toHaveLength(49);
    expect(labels.some(({ named }) => named)).toBe(true);
    for (const one of labels.filter(({ named }) => named)) {
      expect(labels.filter((other) => other.id !== one.id && overlap(one, other)).map(({ id }) => id)).toEqual([]);
    }
  });

  it('names everybody in an area that has room', () => {
    const skaraborg = ['hjo', 'tibro', 'skara', 'skovde', 'falkoping', 'tidaholm', 'vara', 'gotene', 'karlsborg'];
    const labels = labelsIn(wishesFor(skaraborg), frameFor(boxAbout(skaraborg, []), 720, 560), 22);
    expect(labels.filter(({ named }) => !named)).toEqual([]);
  });

  it('leaves out a blank that has no room for its name, and whoever has no place on the map', () => {
    const frame = frameFor(boxAbout(null, []), 200, 200);
    const blank = { id: 'hjo', sign: 0, full: 500 };
    expect(labelsIn([blank, { id: 'vgr', sign: 26, full: 60 }], frame, 22)).toEqual([]);
  });
});
