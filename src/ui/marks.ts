/**
 * The marks that phases, decisions and blanks are drawn with: a fill, a pattern on it and a sign on a plate.
 * Colour is never alone: with all fills removed, pattern and sign together still tell every class apart.
 */
export const marks = [
  'fas-be',
  'fas-in',
  'fas-an',
  'fas-vi',
  'beslut-ja',
  'beslut-ja-tillagg',
  'beslut-vag',
  'beslut-delar',
  'beslut-inte',
  'beslut-nej',
  'voiced',
  'blank',
  'none',
  'old',
  'two',
] as const;

export type Mark = (typeof marks)[number];

/** What `PatternDefs` defines; the value is the id in the page. */
export const patterns = {
  dots: 'ff-dots',
  diagonals: 'ff-diagonals',
  hatch: 'ff-hatch',
  wayDiagonals: 'ff-way-diagonals',
  rings: 'ff-rings',
  lines: 'ff-lines',
} as const;

export type Pattern = keyof typeof patterns;

/** What is drawn on the plate; `two letters` for a phase, since "A" and "B" read as school marks. */
export type Glyph =
  | 'Be'
  | 'In'
  | 'An'
  | 'Vi'
  | 'disc'
  | 'disc-plus'
  | 'half'
  | 'three-quarters'
  | 'ring'
  | 'square'
  | 'dash'
  | 'quote'
  | 'clock'
  | 'unlike';

interface MarkLook {
  /** A colour as `var(…)`; null for the two notes, which stand beside another mark's sign. */
  readonly fill: string | null;
  readonly pattern: Pattern | null;
  readonly glyph: Glyph | null;
}

const looks: Readonly<Record<Mark, MarkLook>> = {
  'fas-be': { fill: 'var(--fas-be-fill)', pattern: 'dots', glyph: 'Be' },
  'fas-in': { fill: 'var(--fas-in-fill)', pattern: 'diagonals', glyph: 'In' },
  'fas-an': { fill: 'var(--fas-an-fill)', pattern: 'hatch', glyph: 'An' },
  'fas-vi': { fill: 'var(--fas-vi-fill)', pattern: null, glyph: 'Vi' },
  'beslut-ja': { fill: 'var(--beslut-ja-fill)', pattern: null, glyph: 'disc' },
  'beslut-ja-tillagg': { fill: 'var(--beslut-ja-fill)', pattern: null, glyph: 'disc-plus' },
  'beslut-vag': { fill: 'var(--beslut-vag-fill)', pattern: 'wayDiagonals', glyph: 'half' },
  'beslut-delar': { fill: 'var(--beslut-vag-fill)', pattern: 'wayDiagonals', glyph: 'three-quarters' },
  'beslut-inte': { fill: 'var(--beslut-inte-fill)', pattern: 'rings', glyph: 'ring' },
  'beslut-nej': { fill: 'var(--beslut-nej-fill)', pattern: 'lines', glyph: 'square' },
  /** "Var sägs det?": something has been said here. No status, so neither phase nor decision looks like it. */
  voiced: { fill: 'var(--voiced-fill)', pattern: null, glyph: 'quote' },
  blank: { fill: 'var(--blank-fill)', pattern: null, glyph: null },
  none: { fill: 'var(--none-fill)', pattern: null, glyph: 'dash' },
  old: { fill: null, pattern: null, glyph: 'clock' },
  two: { fill: null, pattern: null, glyph: 'unlike' },
};

/** The colour to fill with; for the two notes, which have none of their own, the blank's. */
export function markFill(mark: Mark): string {
  return looks[mark].fill ?? 'var(--blank-fill)';
}

/** The pattern to lay over the fill, as a value for `fill`, or null where there is none. */
export function markPattern(mark: Mark): string | null {
  const { pattern } = looks[mark];
  return pattern && `url(#${patterns[pattern]})`;
}

export function markGlyph(mark: Mark): Glyph | null {
  return looks[mark].glyph;
}

/** Notes (◷, ≠) are added to another mark and have no swatch. */
export function isNote(mark: Mark): boolean {
  return looks[mark].fill === null;
}
