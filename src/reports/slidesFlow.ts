/** How much fits on a slide: long lists go on to a further slide, so that the letters never shrink. */
import type { SlideText } from './slides.ts';
import { sizes } from './slidesLook.ts';
import type { Frame } from './slidesXml.ts';

/** The width of a letter in ordinary text, as a share of its height; a little more than it is, to be sure. */
const LETTER = 0.5;
const POINTS = 72;
const LINE = 1.2;
/** Before a paragraph, and the room its dot takes: inches. */
const GAP = 6 / POINTS;
const DOT = 0.25;

/**
 * The paragraphs of each slide, in order; at least one slide, which may be empty. A paragraph longer than a whole
 * slide is parted between words.
 */
export function flowed(paragraphs: readonly SlideText[], frame: Pick<Frame, 'width' | 'height'>): SlideText[][] {
  const pages: SlideText[][] = [[]];
  let left = frame.height;
  for (const paragraph of paragraphs.flatMap((each) => parted(each, frame))) {
    const needed = heightOf(paragraph, frame.width);
    const page = pages.at(-1) ?? [];
    if (needed > left && page.length > 0) {
      pages.push([paragraph]);
      left = frame.height - needed;
    } else {
      page.push(paragraph);
      left -= needed;
    }
  }
  return pages;
}

/** In inches. */
export function heightOf({ strong = '', text, detail = '' }: SlideText, width: number): number {
  return height(`${strong}${text}`, sizes.body, width) + (detail ? height(detail, sizes.detail, width) : 0) + GAP;
}

function height(words: string, size: number, width: number): number {
  const lines = words.split('\n').map((line) => Math.max(1, Math.ceil([...line].length / lettersIn(width, size))));
  return (lines.reduce((sum, each) => sum + each, 0) * size * LINE) / POINTS;
}

const lettersIn = (width: number, size: number) => Math.floor(((width - DOT) * POINTS) / (size * LETTER));

function parted(paragraph: SlideText, frame: Pick<Frame, 'width' | 'height'>): SlideText[] {
  if (heightOf(paragraph, frame.width) <= frame.height) return [paragraph];
  const { strong, text, detail, plain } = paragraph;
  const most = lettersIn(frame.width, sizes.body) * Math.floor((frame.height * POINTS) / (sizes.body * LINE) - 3);
  const pieces = byWords([text, detail ?? ''].filter(Boolean).join('\n'), most - (strong?.length ?? 0));
  return pieces.map((piece, place) => ({
    ...(strong !== undefined && place === 0 ? { strong } : {}),
    text: piece,
    ...(plain ? { plain } : {}),
  }));
}

/** Pieces of at most so many letters, parted where there is a space; a word longer than that is cut. */
function byWords(text: string, most: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const space = rest.lastIndexOf(' ', most);
    const cut = space > most / 2 ? space : most;
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut).trimStart();
  }
  return [...pieces, rest];
}
