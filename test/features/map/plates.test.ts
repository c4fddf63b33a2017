import { describe, expect, it } from 'vitest';
import { wordWidth } from '../../../src/features/map/letters.ts';
import type { Look } from '../../../src/features/map/placeFacts.ts';
import { plateHeight, plateSize } from '../../../src/features/map/plateSize.ts';
import {
  needsLeader,
  type Obstacle,
  type Plate,
  type PlateWish,
  placePlates,
} from '../../../src/features/map/plates.ts';
import { projectionOf, toPixels } from '../../../src/features/map/projection.ts';
import { labelOf, leaders } from '../../../src/register/map/places.ts';
import { shapeOf } from '../../../src/register/map/shapes.ts';
import { municipalities } from '../../../src/register/municipalities.ts';
import type { Mark } from '../../../src/ui/marks.ts';

const marks: readonly Mark[] = ['beslut-ja', 'beslut-ja-tillagg', 'beslut-vag', 'blank', 'fas-be', 'beslut-nej'];

function looksOf(kind: 'plain' | 'noted'): (index: number) => Look {
  return (index) => ({
    mark: marks[index % marks.length] ?? 'blank',
    earlier: null,
    two: kind === 'noted' && index % 5 === 0,
    old: kind === 'noted' && index % 3 === 0,
  });
}

function platesIn(width: number, height: number, letter: number, kind: 'plain' | 'noted', ids: string[] | null = null) {
  const frame = { width, height };
  const projection = projectionOf(ids, frame);
  const shown = municipalities.filter(({ id }) => ids === null || ids.includes(id));
  const look = looksOf(kind);
  const wishes = shown.map(({ id, name }, index): PlateWish => {
    const leader = leaders.get(id);
    const shape = shapeOf(id)?.box ?? { width: 0, height: 0 };
    return {
      id,
      anchor: toPixels(labelOf(id) ?? { x: 0, y: 0 }, projection),
      ...(leader && needsLeader(shape, projection.scale) ? { leader: toPixels(leader, projection) } : {}),
      drift: shape.height * projection.scale * 0.22,
      ...plateSize(look(index), name, letter),
    };
  });
  return { wishes, plates: placePlates(wishes, frame, plateHeight(letter)), frame, projection };
}

function overlapping(plates: readonly Obstacle[]): number {
  return plates.flatMap((one, index) =>
    plates
      .slice(index + 1)
      .filter(
        (other) =>
          Math.abs(one.x - other.x) < (one.width + other.width) / 2 - 0.1 &&
          Math.abs(one.y - other.y) < (one.height + other.height) / 2 - 0.1,
      ),
  ).length;
}

const frames = [
  { name: 'a telephone', width: 358, height: 351, letter: 13 },
  { name: 'a tablet', width: 704, height: 690, letter: 13 },
  { name: 'a laptop', width: 792, height: 608, letter: 13 },
  { name: 'a large desk', width: 1520, height: 1120, letter: 16.25 },
  { name: 'an A4', width: 680, height: 540, letter: 11.4 },
] as const;

describe('plates on the map', () => {
  it.each(frames)('never cover each other on $name, and stay in the picture', ({ width, height, letter }) => {
    for (const kind of ['plain', 'noted'] as const) {
      const { plates } = platesIn(width, height, letter, kind);
      expect(plates).toHaveLength(49);
      expect(overlapping(plates)).toBe(0);
      for (const plate of plates) {
        expect(plate.x - plate.width / 2).toBeGreaterThanOrEqual(-0.1);
        expect(plate.x + plate.width / 2).toBeLessThanOrEqual(width + 0.1);
        expect(plate.y - plate.height / 2).toBeGreaterThanOrEqual(-0.1);
        expect(plate.y + plate.height / 2).toBeLessThanOrEqual(height + 0.1);
      }
    }
  });

  it('give every hand at least 24 pixels', () => {
    for (const { width, height, letter } of frames) {
      for (const plate of platesIn(width, height, letter, 'plain').plates) {
        expect(Math.min(plate.width, plate.height)).toBeGreaterThanOrEqual(24);
      }
    }
  });

  it('name every municipality on a laptop and all of an area that is zoomed to', () => {
    const named = (plates: readonly Plate[]) => plates.filter((plate) => plate.named).length;
    expect(named(platesIn(792, 644, 13, 'plain').plates)).toBe(49);
    expect(named(platesIn(560, 571, 13, 'plain').plates)).toBeGreaterThanOrEqual(45);
    const gothenburg = municipalities.filter(({ area }) => area === 'vs-goteborgsomradet').map(({ id }) => id);
    expect(named(platesIn(792, 608, 13, 'noted', gothenburg).plates)).toBe(gothenburg.length);
  });

  it.each([704, 760, 792, 840, 900, 960, 1040, 1120, 1300])(
    'leave at most two names out on a map %i px wide, also with signs for age and difference',
    (width) => {
      const { plates } = platesIn(width, Math.round(width * 0.9), 13, 'noted');
      expect(plates.filter(({ named }) => !named).map(({ id }) => id).length).toBeLessThanOrEqual(2);
      expect(overlapping(plates)).toBe(0);
    },
  );

  it('stand at sea, with a line, for the four that are too small for one', () => {
    const led = (plates: readonly Plate[]) => plates.filter((plate) => plate.led).map(({ id }) => id);
    expect(led(platesIn(792, 608, 13, 'plain').plates).sort()).toEqual(['molndal', 'ockero', 'partille', 'tjorn']);
    // Near enough they hold their own.
    expect(led(platesIn(792, 608, 13, 'plain', ['ockero', 'goteborg', 'partille', 'molndal']).plates)).toEqual([]);
  });

  it('are the same for the same wishes', () => {
    const { wishes, frame } = platesIn(792, 608, 13, 'noted');
    expect(placePlates(wishes, frame)).toEqual(placePlates(wishes, frame));
  });

  it('keep off what lies over the map already', () => {
    const { wishes, frame } = platesIn(792, 608, 13, 'plain');
    const obstacles = [
      { x: 250, y: 200, width: 120, height: 52 },
      { x: 480, y: 240, width: 120, height: 52 },
    ];
    for (const plate of placePlates(wishes, frame, 24, obstacles)) {
      for (const obstacle of obstacles) expect(overlapping([plate, obstacle])).toBe(0);
    }
  });
});

describe('the width of a word', () => {
  // Measured in Chromium in the app's typeface, half bold.
  it.each([
    ['Ale', 1.34],
    ['Göteborg', 4.0],
    ['Hjo', 1.48],
    ['Stenungsund', 5.68],
    ['Vara', 1.89],
    ['Öckerö', 3.05],
  ])('is never taken for less than it is: %s', (word, measured) => {
    expect(wordWidth(word)).toBeGreaterThanOrEqual(measured);
    expect(wordWidth(word)).toBeLessThan(measured * 1.15);
  });
});
