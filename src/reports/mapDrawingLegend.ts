/** The legend of a picture: every class with its fill, pattern and sign, and how many places it has. */
import * as text from '../text/text.ts';
import { colours, looks, type MapClass, notes } from './mapDrawingLook.ts';
import { type Piece, rectangle, signPieces, wrapped } from './mapDrawingPieces.ts';
import type { PicturePlace } from './mapDrawingPlates.ts';

interface Told {
  readonly status: string;
  readonly places: readonly PicturePlace[];
  readonly notes: readonly ('two' | 'old')[];
}

const words = text.files.drawing;
const SWATCH = { width: 44, height: 30 };
const LETTER = 17;
const LINE = 22;
const GAP = 12;

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** From the status down. */
export function legendPieces(
  { x, y, width }: Frame,
  { status, places, notes: told }: Told,
  classes: ReadonlyMap<MapClass, string>,
): Piece[] {
  let top = y + 52;
  const pieces: Piece[] = [
    { kind: 'text', x, y, text: status, size: 17, bold: true },
    { kind: 'text', x, y: top, text: text.map.legend, size: 22, bold: true },
  ];
  top += 18;
  /** One row: its drawing, with its words beside it on as many lines as they take. */
  const row = (drawn: (middle: number) => Piece[], says: string) => {
    const lines = wrapped(says, (width - 2 * SWATCH.width - GAP) / LETTER);
    const height = Math.max(SWATCH.height, lines.length * LINE);
    const left = x + 2 * SWATCH.width + GAP;
    pieces.push(...drawn(top + SWATCH.height / 2));
    for (const [at, line] of lines.entries())
      pieces.push({ kind: 'text', x: left, y: top + at * LINE + 21, text: line, size: LETTER });
    top += height + GAP;
  };
  for (const [mark, name] of classes)
    row((middle) => swatch(x, middle, mark), words.class(name, places.filter((place) => place.mark === mark).length));
  for (const note of told)
    row((middle) => noteOf(x, middle, note), words.class(words[note], places.filter((place) => place[note]).length));
  row((middle) => borderOf(x, middle), words.area);
  return pieces;
}

function swatch(x: number, middle: number, mark: MapClass): Piece[] {
  const { fill, pattern } = looks[mark];
  const d = rectangle(x, middle - SWATCH.height / 2, SWATCH.width, SWATCH.height);
  return [
    { kind: 'path', d, fill },
    ...(pattern ? [{ kind: 'path', d, pattern } as const] : []),
    {
      kind: 'path',
      d: rectangle(x, middle - SWATCH.height / 2, 2 * SWATCH.width, SWATCH.height),
      stroke: colours.border,
      width: 0.8,
    },
    { kind: 'path', d, stroke: colours.border, width: 0.8 },
    ...signPieces({ mark, two: false, old: false }, x + SWATCH.width * 1.5 - 12, middle, 24),
  ];
}

function noteOf(x: number, middle: number, note: 'two' | 'old'): Piece[] {
  return notes[note].map(({ d, line }) => ({
    kind: 'path',
    d,
    at: { x: x + SWATCH.width * 1.5, y: middle, scale: 1.2 },
    stroke: colours.ink,
    width: line ?? 2,
  }));
}

function borderOf(x: number, middle: number): Piece[] {
  const d = `M${x} ${middle}h${2 * SWATCH.width}`;
  return [{ kind: 'path', d, stroke: colours.border, width: 2.4 }];
}
