/** A picture as a .png file, painted beside the page: the same lines, patterns and words as the svg. */
import { colours, type PatternKey, patterns } from './mapDrawingLook.ts';
import { type Drawing, FONT, type Piece } from './mapDrawingPieces.ts';

/** Pixels of the file for each of the picture's: sharp in print and on a wall. */
const SHARP = 2;

/** Whether this browser can. */
export function canPaint(): boolean {
  return typeof OffscreenCanvas === 'function';
}

/** The bytes of the file. Rejects where the browser can not paint beside the page. */
export async function pngOf({ width, height, pieces }: Drawing): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(width * SHARP, height * SHARP);
  const paper = canvas.getContext('2d');
  if (paper === null) throw new Error('No canvas beside the page.');
  paper.scale(SHARP, SHARP);
  paper.lineJoin = 'round';
  const fills = patternsOn(paper);
  for (const piece of pieces) {
    paper.save();
    paint(paper, piece, fills);
    paper.restore();
  }
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}

type Fills = Readonly<Record<PatternKey, CanvasPattern>>;

/** Each square painted sharp and laid out turned. */
function patternsOn(paper: OffscreenCanvasRenderingContext2D): Fills {
  const made = Object.entries(patterns).map(([key, { size, turn, d, ink, line }]) => {
    const tile = new OffscreenCanvas(size * SHARP, size * SHARP);
    const on = tile.getContext('2d');
    if (on === null) throw new Error('No canvas beside the page.');
    on.scale(SHARP, SHARP);
    on.strokeStyle = ink;
    on.fillStyle = ink;
    on.lineWidth = line ?? 1;
    if (line === undefined) on.fill(new Path2D(d));
    else on.stroke(new Path2D(d));
    const pattern = paper.createPattern(tile, 'repeat');
    if (pattern === null) throw new Error('No pattern beside the page.');
    pattern.setTransform(new DOMMatrix().rotate(turn).scale(1 / SHARP));
    return [key, pattern] as const;
  });
  return Object.fromEntries(made) as Record<PatternKey, CanvasPattern>;
}

function paint(paper: OffscreenCanvasRenderingContext2D, piece: Piece, fills: Fills): void {
  if (piece.kind === 'text') {
    const { x, y, text, size, bold, italic, middle, ink = colours.ink, turn = 0 } = piece;
    paper.font = `${italic ? 'italic ' : ''}${bold ? '700 ' : ''}${size}px ${FONT}`;
    paper.textAlign = middle ? 'center' : 'left';
    paper.fillStyle = ink;
    paper.translate(x, y);
    paper.rotate((turn * Math.PI) / 180);
    paper.fillText(text, 0, 0);
    return;
  }
  const { d, fill, pattern, stroke, width = 1, at } = piece;
  const path = new Path2D(d);
  if (at) {
    paper.translate(at.x, at.y);
    paper.scale(at.scale, at.scale);
  }
  if (fill !== undefined || pattern !== undefined) {
    paper.fillStyle = pattern === undefined ? (fill ?? '') : fills[pattern];
    paper.fill(path, 'evenodd');
  }
  if (stroke !== undefined) {
    paper.strokeStyle = stroke;
    paper.lineWidth = width;
    paper.stroke(path);
  }
}
