/** Names and signs over the pictures of the page, each on its own plate, so that they never depend on a fill. */
import type { OrgId } from '../domain/events.ts';
import type { Mark } from '../publicpage/pageData.ts';
import { wordWidth } from './mapDrawingPieces.ts';
import { type Markup, markup } from './markup.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A plate by its middle; it keeps room for the widest sign, since signs change with the day and the theme. */
export interface PagePlate extends Point {
  readonly id: OrgId;
  /** Absent where there is room for the sign only. */
  readonly name?: string;
  readonly mark: Mark;
  readonly width: number;
  readonly height: number;
  /** The sign stands over the name. */
  readonly stacked?: boolean;
  /** Where a hand reaches it; the plate itself when absent. */
  readonly reach?: { readonly width: number; readonly height: number };
}

/** The size of the letters and of the sign, in units of the picture. */
export interface PlateLook {
  readonly letter: number;
  readonly sign: number;
}

/** Room for a sign, and where in it its middle is, as shares of its height: one of them has a plus beside it. */
const SLOT = 1.3;
const MIDDLE = 0.42;
const AIR = 5;
/** The page brings its typeface with it, which is narrower than the widest that other pictures may meet. */
const NARROWER = 0.94;

export function plateWidth(name: string, { letter, sign }: PlateLook): number {
  return Math.ceil(SLOT * sign + nameWidth(name, letter) + 2 * AIR);
}

export function nameWidth(name: string, letter: number): number {
  return wordWidth(name) * NARROWER * letter;
}

export function platesMarkup(
  plates: readonly PagePlate[],
  look: PlateLook,
  kind: 'wide' | 'narrow',
  frame: Frame,
): Markup {
  return markup`<g class="plates ${kind}" font-size="${look.letter}">${plates.map((plate) => plateMarkup(plate, look, frame))}</g>`;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

function plateMarkup(plate: PagePlate, look: PlateLook, frame: Frame): Markup {
  const { id, mark, x, y, width, height, name } = plate;
  const { width: wide, height: tall } = plate.reach ?? { width, height };
  const percent = (share: number) => short(share * 100);
  // Left, top, width and height in percent of the picture: where its program lays a button.
  const reach = [
    percent((x - wide / 2) / frame.width),
    percent((y - tall / 2) / frame.height),
    percent(wide / frame.width),
    percent(tall / frame.height),
  ].join(' ');
  const bare = bareBox(plate, look);
  return markup`<g class="plate" data-place="${id}" data-mark="${mark}" data-reach="${reach}"><rect class="with" x="${short(x - width / 2)}" y="${short(y - height / 2)}" width="${width}" height="${height}" rx="3"/>${
    bare === null
      ? null
      : markup`<rect class="bare" x="${short(bare.x)}" y="${short(bare.y)}" width="${short(bare.width)}" height="${short(bare.height)}" rx="3"/>`
  }${signMarkup(plate, look)}${name === undefined ? null : nameMarkup(plate, name, look)}</g>`;
}

/** Where nothing is known there is no sign, and the plate holds the name only. */
function bareBox(plate: PagePlate, { letter, sign }: PlateLook) {
  const { x, y, width, height, name, stacked } = plate;
  if (name === undefined) return null;
  const slot = SLOT * sign;
  if (!stacked) return { x: x - width / 2 + slot, y: y - height / 2, width: width - slot, height };
  const tall = letter * 1.5;
  return { x: x - width / 2, y: y - tall / 2, width, height: tall };
}

function signMarkup({ x, y, width, height, mark, name, stacked }: PagePlate, { sign }: PlateLook): Markup {
  const at =
    name === undefined
      ? { x, y }
      : stacked
        ? { x, y: y - height / 2 + sign * 0.68 }
        : { x: x - width / 2 + AIR + MIDDLE * sign, y };
  return markup`<use class="sign" href="#t-${mark}" transform="translate(${short(at.x)} ${short(at.y)}) scale(${short(sign / 20)})"/>`;
}

function nameMarkup({ x, y, width, height, stacked }: PagePlate, name: string, { letter, sign }: PlateLook): Markup {
  if (!stacked) {
    return markup`<text x="${short(x - width / 2 + SLOT * sign + AIR)}" y="${short(y + letter * 0.35)}">${name}</text>`;
  }
  // Under the sign; in the middle where there is none.
  return markup`<text class="under" text-anchor="middle" x="${short(x)}" y="${short(y + height / 2 - letter * 0.38)}">${name}</text><text class="alone" text-anchor="middle" x="${short(x)}" y="${short(y + letter * 0.35)}">${name}</text>`;
}

export function short(value: number): number {
  return Math.round(value * 100) / 100;
}
