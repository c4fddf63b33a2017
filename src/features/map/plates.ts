/**
 * Where names and signs stand on the map. A pure function: the same wishes in the same frame give the
 * same plates, and no two plates ever cover each other while there is room for all signs.
 */
import { giveNames } from './plateNames.ts';
import type { Point, Size } from './projection.ts';

export interface PlateWish {
  readonly id: string;
  /** Where in the municipality its sign stands best, in pixels. */
  readonly anchor: Point;
  /** Out at sea, for those too small to hold even a sign. */
  readonly leader?: Point | undefined;
  /** How far up or down from its sign's best place it may stand and still be seen to belong, in pixels. */
  readonly drift: number;
  /** Room of the sign alone, and of sign and name, in pixels. */
  readonly sign: number;
  readonly full: number;
}

export interface Plate extends Point, Size {
  readonly id: string;
  /** With its name, or the sign alone. */
  readonly named: boolean;
  /** Stands at sea, with a line to its municipality. */
  readonly led: boolean;
}

/** The least a finger or a trembling hand needs, and the height of every plate. */
export const PLATE_HEIGHT = 24;

/** A plate while places are being found. */
export interface Held {
  readonly wish: PlateWish;
  /** Where its sign alone stands; a name stands about there. */
  home: Point;
  x: number;
  y: number;
  width: number;
  named: boolean;
}

/** What lies over the map already, by its middle. */
export interface Obstacle extends Point, Size {}

export function placePlates(
  wishes: readonly PlateWish[],
  frame: Size,
  height = PLATE_HEIGHT,
  obstacles: readonly Obstacle[] = [],
): Plate[] {
  const plates = wishes.map((wish): Held => {
    const { x, y } = wish.leader ?? wish.anchor;
    return { wish, home: { x, y }, x, y, width: Math.max(wish.sign, height), named: false };
  });
  pushApart(plates, frame, height, obstacles);
  for (const plate of plates) plate.home = { x: plate.x, y: plate.y };
  giveNames(plates, { frame, height, obstacles });
  return plates.map(({ wish, x, y, width, named }) => ({
    id: wish.id,
    x,
    y,
    width,
    height,
    named,
    led: wish.leader !== undefined,
  }));
}

/** Signs that would cover each other give way, both as much, until none does. */
function pushApart(plates: readonly Held[], frame: Size, height: number, obstacles: readonly Obstacle[]): void {
  for (let round = 0; round < 200; round += 1) {
    let still = true;
    for (const [index, one] of plates.entries()) {
      for (const other of plates.slice(index + 1)) {
        const across = (one.width + other.width) / 2 - Math.abs(one.x - other.x);
        const down = height - Math.abs(one.y - other.y);
        if (across <= 0 || down <= 0) continue;
        still = false;
        const step = Math.min(across, down) / 2 + 0.01;
        if (across < down) shift(one, other, one.x < other.x ? -step : step, 0);
        else shift(one, other, 0, one.y < other.y ? -step : step);
      }
      for (const obstacle of obstacles) still = !moveOff(one, obstacle, height) && still;
      keepInside(one, frame, height);
    }
    if (still) return;
  }
}

/** What stands fast is left the shorter way. Answers whether there was anything to leave. */
function moveOff(plate: Held, obstacle: Obstacle, height: number): boolean {
  const across = (plate.width + obstacle.width) / 2 - Math.abs(plate.x - obstacle.x);
  const down = (height + obstacle.height) / 2 - Math.abs(plate.y - obstacle.y);
  if (across <= 0 || down <= 0) return false;
  if (across < down) plate.x += plate.x < obstacle.x ? -across - 0.01 : across + 0.01;
  else plate.y += plate.y < obstacle.y ? -down - 0.01 : down + 0.01;
  return true;
}

function shift(one: Held, other: Held, x: number, y: number): void {
  one.x += x;
  one.y += y;
  other.x -= x;
  other.y -= y;
}

function keepInside(plate: Held, frame: Size, height: number): void {
  plate.x = Math.min(Math.max(plate.x, plate.width / 2), frame.width - plate.width / 2);
  plate.y = Math.min(Math.max(plate.y, height / 2), frame.height - height / 2);
}

/** Whether a municipality of this size holds its own plate, or needs one at sea. */
export function needsLeader(shape: Size, scale: number): boolean {
  return Math.min(shape.width, shape.height) * scale < PLATE_HEIGHT * 2;
}
