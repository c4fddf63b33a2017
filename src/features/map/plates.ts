/**
 * Where names and signs stand on the map. A pure function: the same wishes in the same frame give the
 * same plates, and no two plates ever cover each other while there is room for all signs.
 */
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

interface Held {
  readonly wish: PlateWish;
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
    return { wish, x, y, width: Math.max(wish.sign, height), named: false };
  });
  pushApart(plates, frame, height, obstacles);
  // Those out at sea have room; then the short names, so that as many as possible are named.
  const inOrder = [...plates].sort(
    (a, b) =>
      Number(!a.wish.leader) - Number(!b.wish.leader) || a.wish.full - b.wish.full || (a.wish.id < b.wish.id ? -1 : 1),
  );
  for (const plate of inOrder) giveName(plate, plates, frame, height, obstacles);
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

/** Where a named plate may stand: to the sides by shares of its width, up and down by quarters of its height. */
const ACROSS = [0, 0.15, -0.15, 0.3, -0.3, 0.45, -0.45];
const QUARTER = 0.25;

/** Every place it may try, nearest first. */
function movesOf({ drift }: PlateWish, width: number, height: number): Point[] {
  const steps = Math.floor(Math.max(drift, height / 2) / (height * QUARTER));
  const down = Array.from({ length: 2 * steps + 1 }, (_, index) => (index - steps) * height * QUARTER);
  return ACROSS.flatMap((share) => down.map((y) => ({ x: share * width, y }))).sort(
    (a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y),
  );
}

function giveName(
  plate: Held,
  plates: readonly Held[],
  frame: Size,
  height: number,
  obstacles: readonly Obstacle[],
): void {
  const width = Math.max(plate.wish.full, height);
  for (const move of movesOf(plate.wish, width, height)) {
    const x = plate.x + move.x;
    const y = plate.y + move.y;
    const inside = x >= width / 2 && x <= frame.width - width / 2 && y >= height / 2 && y <= frame.height - height / 2;
    if (!inside) continue;
    const clear = (other: Obstacle) =>
      Math.abs(other.x - x) >= (other.width + width) / 2 || Math.abs(other.y - y) >= (other.height + height) / 2;
    const free = obstacles.every(clear) && plates.every((other) => other === plate || clear({ ...other, height }));
    if (!free) continue;
    Object.assign(plate, { x, y, width, named: true });
    return;
  }
}

/** Whether a municipality of this size holds its own plate, or needs one at sea. */
export function needsLeader(shape: Size, scale: number): boolean {
  return Math.min(shape.width, shape.height) * scale < PLATE_HEIGHT * 2;
}
