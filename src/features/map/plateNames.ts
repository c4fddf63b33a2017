/** Which plates get their names: as many as find room, if need be because a neighbour moves over. */
import type { Held, Obstacle, PlateWish } from './plates.ts';
import type { Point, Size } from './projection.ts';

/** What the plates stand in: the picture, their common height, and what lies over it already. */
interface PlateRoom {
  readonly frame: Size;
  readonly height: number;
  readonly obstacles: readonly Obstacle[];
}

export function giveNames(plates: readonly Held[], room: PlateRoom): void {
  // Those out at sea have room; then the short names, so that as many as possible are named.
  const inOrder = [...plates].sort(
    (a, b) =>
      Number(!a.wish.leader) - Number(!b.wish.leader) || a.wish.full - b.wish.full || (a.wish.id < b.wish.id ? -1 : 1),
  );
  for (const plate of inOrder) giveName(plate, plates, room);
  for (const plate of inOrder) if (!plate.named) giveNameWithHelp(plate, plates, room);
}

function giveName(plate: Held, plates: readonly Held[], room: PlateRoom): void {
  const width = Math.max(plate.wish.full, room.height);
  const others = plates.filter((other) => other !== plate);
  const spot = spotsOf(plate, width, room).find((each) => others.every((other) => isClear(each, width, other, room)));
  if (spot) Object.assign(plate, spot, { width, named: true });
}

/** More than this many neighbours are not asked to move. */
const MOST_MOVED = 2;

/** A name that one or two neighbours stand in the way of gets its place if they find another of their own. */
function giveNameWithHelp(plate: Held, plates: readonly Held[], room: PlateRoom): void {
  const width = Math.max(plate.wish.full, room.height);
  const others = plates.filter((other) => other !== plate);
  for (const spot of spotsOf(plate, width, room)) {
    const inTheWay = others.filter((other) => !isClear(spot, width, other, room));
    if (inTheWay.length > MOST_MOVED) continue;
    const before = inTheWay.map(({ x, y }) => ({ x, y }));
    const asked = { ...plate, ...spot, width };
    if (inTheWay.every((other) => moveOver(other, [...others, asked], room))) {
      Object.assign(plate, spot, { width, named: true });
      return;
    }
    for (const [index, other] of inTheWay.entries()) Object.assign(other, before[index]);
  }
}

function moveOver(plate: Held, plates: readonly Held[], room: PlateRoom): boolean {
  const others = plates.filter((other) => other !== plate);
  const spot = spotsOf(plate, plate.width, room).find((each) =>
    others.every((other) => isClear(each, plate.width, other, room)),
  );
  if (spot) Object.assign(plate, spot);
  return spot !== undefined;
}

/** Where a plate may stand: to the sides by shares of its width, up and down by quarters of its height. */
const ACROSS = [0, 0.15, -0.15, 0.3, -0.3, 0.45, -0.45];
const QUARTER = 0.25;

/** Every place it may try inside the picture and beside what lies over it, nearest its home first. */
function spotsOf({ wish, home }: Held, width: number, { frame, height, obstacles }: PlateRoom): Point[] {
  return movesOf(wish, width, height)
    .map((move) => ({ x: home.x + move.x, y: home.y + move.y }))
    .filter(({ x, y }) => {
      const inside =
        x >= width / 2 && x <= frame.width - width / 2 && y >= height / 2 && y <= frame.height - height / 2;
      return inside && obstacles.every((each) => isApart({ x, y }, width, height, each));
    });
}

function movesOf({ drift }: PlateWish, width: number, height: number): Point[] {
  const steps = Math.floor(Math.max(drift, height / 2) / (height * QUARTER));
  const down = Array.from({ length: 2 * steps + 1 }, (_, index) => (index - steps) * height * QUARTER);
  return ACROSS.flatMap((share) => down.map((y) => ({ x: share * width, y }))).sort(
    (a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y),
  );
}

function isClear(spot: Point, width: number, other: Held, { height }: PlateRoom): boolean {
  return isApart(spot, width, height, { x: other.x, y: other.y, width: other.width, height });
}

function isApart(spot: Point, width: number, height: number, other: Obstacle): boolean {
  const across = (other.width + width) / 2;
  const down = (other.height + height) / 2;
  return Math.abs(other.x - spot.x) >= across || Math.abs(other.y - spot.y) >= down;
}
