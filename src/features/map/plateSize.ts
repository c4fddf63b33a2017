import { markGlyphWidth } from '../../ui/MarkGlyph.tsx';
import { wordWidth } from './letters.ts';
import type { Look } from './placeFacts.ts';
import { PLATE_HEIGHT } from './plates.ts';

/** The measures of a plate, in em of its letters; map.css has the same. */
export const SIGN = 1.25;
const AIR = 0.35;
const GAP = 0.35;
const ARROW = 1;

/** Room in pixels for the signs alone, and for signs and name. */
export function plateSize(look: Look, name: string, letter: number): { sign: number; full: number } {
  const became = look.before === undefined ? [] : [markGlyphWidth(look.before) * SIGN, ARROW];
  const signs = [look.mark, ...(look.old ? ['old' as const] : []), ...(look.two ? ['two' as const] : [])]
    .map((mark) => markGlyphWidth(mark) * SIGN)
    .concat(became)
    .filter((width) => width > 0);
  const withGaps = signs.reduce((sum, width) => sum + width + GAP, 0);
  const sign = signs.length === 0 ? 0 : withGaps - GAP + 2 * AIR;
  return { sign: Math.ceil(sign * letter), full: Math.ceil((withGaps + wordWidth(name) + 2 * AIR) * letter) };
}

/** How tall a plate is: never less than a hand needs. */
export function plateHeight(letter: number): number {
  return Math.max(PLATE_HEIGHT, Math.round(letter * 1.75));
}
