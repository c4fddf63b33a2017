/** The signs and patterns of the page, once, and the keys of the legend that use them: the page's style colours them. */
import type { Mark } from '../publicpage/pageData.ts';
import { looks, type PatternKey, patterns } from './mapDrawingLook.ts';
import { type Markup, markup } from './markup.ts';

/** The ink of each pattern as `styles/marks.css` names it, so that dark and forced colours have theirs. */
const INKS: Readonly<Record<PatternKey, string>> = {
  dots: 'fas-be',
  diagonals: 'fas-in',
  hatch: 'fas-an',
  wayDiagonals: 'beslut-vag',
  rings: 'beslut-inte',
  lines: 'beslut-nej',
};

/** On a narrow screen the picture is drawn smaller and its patterns twice as large, so that they are seen. */
const SIZES = [
  { end: '', scale: 1 },
  { end: '-large', scale: 2 },
] as const;

/** What the pictures and the keys refer to by name. */
export function signDefs(): Markup {
  return markup`<svg class="defs" width="0" height="0" aria-hidden="true" focusable="false"><defs>${SIZES.map(
    ({ end, scale }) => Object.keys(patterns).map((key) => patternDef(key as PatternKey, end, scale)),
  )}${Object.keys(looks).map((mark) => glyphDef(mark as Mark))}</defs></svg>`;
}

function patternDef(key: PatternKey, end: string, scale: number): Markup {
  const { size, turn, d, line } = patterns[key];
  const ink = `var(--${INKS[key]}-ink)`;
  const path =
    line === undefined
      ? markup`<path d="${d}" fill="${ink}"/>`
      : markup`<path d="${d}" fill="none" stroke="${ink}" stroke-width="${line}"/>`;
  return markup`<pattern id="p-${key}${end}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn}) scale(${scale})">${path}</pattern>`;
}

function glyphDef(mark: Mark): Markup {
  const { sign } = looks[mark];
  if (sign === undefined) return markup`<g id="t-${mark}"></g>`;
  if (typeof sign === 'string') {
    return markup`<g id="t-${mark}"><text y="5.6" font-size="16.5" font-weight="700" text-anchor="middle" fill="currentColor">${sign}</text></g>`;
  }
  const strokes = sign.map(({ d, line }) =>
    line === undefined
      ? markup`<path d="${d}" fill="currentColor"/>`
      : markup`<path d="${d}" fill="none" stroke="currentColor" stroke-width="${line}"/>`,
  );
  return markup`<g id="t-${mark}">${strokes}</g>`;
}

/** As in the legend of a map: the fill with its pattern, and the sign on its plate beside it. Said by the words after it. */
export function keyOf(mark: Mark): Markup {
  return markup`<svg class="key" viewBox="0 0 52 24" width="52" height="24" aria-hidden="true" focusable="false" data-mark="${mark}"><rect class="key-plate" x="0.5" y="0.5" width="51" height="23" rx="3"/><path class="fill" d="M24 0.5H3.5A3 3 0 0 0 0.5 3.5V20.5A3 3 0 0 0 3.5 23.5H24Z"/><path class="pattern" d="M24 0.5H3.5A3 3 0 0 0 0.5 3.5V20.5A3 3 0 0 0 3.5 23.5H24Z"/><path class="key-line" d="M24 1V23"/><use class="sign" href="#t-${mark}" transform="translate(37 12) scale(.92)"/><rect class="key-edge" x="0.5" y="0.5" width="51" height="23" rx="3"/></svg>`;
}
