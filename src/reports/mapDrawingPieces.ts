/** What a picture is made of before it is a file: lines, areas and words. Written as svg or painted on a canvas. */
import { colours, looks, type MapClass, notes, type PatternKey, type Stroke } from './mapDrawingLook.ts';

export type Piece =
  | {
      readonly kind: 'path';
      /** In pixels, or in the units of `at`. */
      readonly d: string;
      readonly fill?: string;
      readonly pattern?: PatternKey;
      readonly stroke?: string;
      readonly width?: number;
      /** Moved here and then scaled. */
      readonly at?: { readonly x: number; readonly y: number; readonly scale: number };
      /** What it is, for who points at it. */
      readonly says?: string;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      /** The line the letters stand on. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly bold?: boolean;
      readonly italic?: boolean;
      readonly middle?: boolean;
      readonly ink?: string;
      /** Degrees about its place. */
      readonly turn?: number;
    };

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** The whole picture in words. */
  readonly description: string;
  readonly pieces: readonly Piece[];
}

/** On every computer, or something as wide; a picture takes no typeface with it. */
export const FONT = "Arial, 'Liberation Sans', Helvetica, sans-serif";

/** How a place is drawn. */
export interface PlaceLook {
  readonly mark: MapClass;
  readonly two: boolean;
  readonly old: boolean;
}

/** The signs of a place, as tall as `size`, side by side from `x`; `y` is their middle. */
export function signPieces({ mark, two, old }: PlaceLook, x: number, y: number, size: number): Piece[] {
  const signs = [looks[mark].sign, old ? notes.old : undefined, two ? notes.two : undefined].filter(
    (sign) => sign !== undefined,
  );
  return signs.flatMap((sign, place) => drawnSign(sign, x + size * (0.5 + place), y, size));
}

/** How wide they are. */
export function signWidth({ mark, two, old }: PlaceLook, size: number): number {
  const extra = mark === 'ja_tillagg' ? 0.35 : 0;
  return size * ((looks[mark].sign === undefined ? 0 : 1) + Number(two) + Number(old) + extra);
}

function drawnSign(sign: string | readonly Stroke[], x: number, y: number, size: number): Piece[] {
  const scale = size / 20;
  if (typeof sign === 'string')
    return [{ kind: 'text', x, y: y + size * 0.28, text: sign, size: size * 0.8, bold: true, middle: true }];
  return sign.map(({ d, line }) => ({
    kind: 'path',
    d,
    at: { x, y, scale },
    ...(line === undefined ? { fill: colours.ink } : { stroke: colours.ink, width: line }),
  }));
}

export function rectangle(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}h${width}v${height}h${-width}Z`;
}

/** How wide words are, in em: a little too much rather than too little, in any of the typefaces. */
export function wordWidth(words: string, bold = false): number {
  let em = 0;
  for (const letter of words) em += /[ijltfrI.,:()\- ]/.test(letter) ? 0.34 : /[mwMWÅÄÖA-Z]/.test(letter) ? 0.76 : 0.58;
  return em * (bold ? 1.06 : 1);
}

/** Words as lines no wider than this many em. */
export function wrapped(words: string, em: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && wordWidth(`${line} ${word}`) <= em) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
