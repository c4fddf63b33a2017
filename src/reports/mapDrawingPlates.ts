/** Where signs and names stand in a picture: each in its own municipality, and none upon another. */
import type { OrgId } from '../domain/events.ts';
import { labelOf, leaders } from '../register/map/places.ts';
import { colours } from './mapDrawingLook.ts';
import { type Piece, type PlaceLook, rectangle, signPieces, signWidth, wordWidth } from './mapDrawingPieces.ts';

export interface PicturePlace extends PlaceLook {
  readonly id: OrgId;
  readonly name: string;
}

/** A box by its middle that may be moved. */
export interface Movable {
  x: number;
  y: number;
  readonly width: number;
}

interface Plate extends Movable {
  readonly place: PicturePlace;
  readonly led: boolean;
}

type ToPixels = (x: number, y: number) => { x: number; y: number };

const LETTER = 14;
const SIGN = 16;
const HEIGHT = 22;
const AIR = 5;

/** The plates of these places. @param wholeCounty the smallest have theirs at sea, with a line */
export function platePieces(places: readonly PicturePlace[], at: ToPixels, wholeCounty: boolean): Piece[] {
  const plates = places.flatMap((place): Plate[] => {
    const label = labelOf(place.id);
    if (label === undefined) return [];
    const leader = wholeCounty ? leaders.get(place.id) : undefined;
    const home = at((leader ?? label).x, (leader ?? label).y);
    const sign = signWidth(place, SIGN);
    const width = sign + (sign > 0 ? AIR : 0) + wordWidth(place.name, true) * LETTER + 2 * AIR;
    return [{ place, ...home, width, led: leader !== undefined }];
  });
  pushApart(plates);
  return plates.flatMap((plate) => [...leaderOf(plate, at), ...drawn(plate)]);
}

/** Plates that would cover each other give way, up or down before to the side, and stay as near home as they can. */
export function pushApart(plates: readonly Movable[], height = HEIGHT): void {
  for (let round = 0; round < 300; round += 1) {
    let still = true;
    for (const [index, one] of plates.entries()) {
      for (const other of plates.slice(index + 1)) {
        const across = (one.width + other.width) / 2 + 2 - Math.abs(one.x - other.x);
        const down = height + 2 - Math.abs(one.y - other.y);
        if (across <= 0 || down <= 0) continue;
        still = false;
        if (across < down) move(one, other, one.x <= other.x ? -across / 2 : across / 2, 0);
        else move(one, other, 0, one.y <= other.y ? -down / 2 : down / 2);
      }
    }
    if (still) return;
  }
}

function move(one: Movable, other: Movable, x: number, y: number): void {
  one.x += x;
  one.y += y;
  other.x -= x;
  other.y -= y;
}

function leaderOf({ place, x, y, width, led }: Plate, at: ToPixels): Piece[] {
  const label = labelOf(place.id);
  if (!led || label === undefined) return [];
  const end = at(label.x, label.y);
  const d = `M${short(x + width / 2)} ${short(y)}L${short(end.x)} ${short(end.y)}`;
  return [
    { kind: 'path', d, stroke: colours.paper, width: 3.6 },
    { kind: 'path', d, stroke: colours.border, width: 1.2 },
  ];
}

function drawn({ place, x, y, width }: Plate): Piece[] {
  const left = x - width / 2;
  const sign = signWidth(place, SIGN);
  const text = left + AIR + sign + (sign > 0 ? AIR : 0);
  return [
    {
      kind: 'path',
      d: rectangle(short(left), short(y - HEIGHT / 2), short(width), HEIGHT),
      fill: colours.paper,
      stroke: colours.border,
      width: 0.6,
    },
    ...signPieces(place, short(left + AIR), short(y), SIGN),
    { kind: 'text', x: short(text), y: short(y + LETTER * 0.36), text: place.name, size: LETTER, bold: true },
  ];
}

function short(value: number): number {
  return Math.round(value * 10) / 10;
}
