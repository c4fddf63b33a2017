/** How each class is drawn in a picture of the map: fill, pattern and sign as on the screen (experience §5), always light. */
import type { Choice } from '../domain/headlineStates.ts';
import type { Phase } from '../domain/vocabulary.ts';

export type MapClass = Choice | Phase;
export type PatternKey = 'dots' | 'diagonals' | 'hatch' | 'wayDiagonals' | 'rings' | 'lines';

/** A line or an area of a sign, in a box of 20 by 20 about the origin. */
export interface Stroke {
  readonly d: string;
  /** Width of the line; absent for an area. */
  readonly line?: number;
}

/** A square that is repeated, turned by some degrees. */
export interface Pattern {
  readonly size: number;
  readonly turn: number;
  readonly d: string;
  readonly ink: string;
  /** Width of the line; absent for areas. */
  readonly line?: number;
}

export const patterns: Readonly<Record<PatternKey, Pattern>> = {
  dots: { size: 9, turn: 0, d: disc(4.5, 4.5, 1.7), ink: '#7a5a10' },
  diagonals: { size: 7, turn: 45, d: 'M3.5 0V7', ink: '#14574a', line: 1.9 },
  hatch: { size: 8, turn: 45, d: 'M0 4H8M4 0V8', ink: '#ffffff', line: 1.5 },
  wayDiagonals: { size: 7, turn: 45, d: 'M3.5 0V7', ink: '#0e5a6b', line: 1.9 },
  rings: { size: 12, turn: 0, d: disc(6, 6, 3.1), ink: '#6b5a33', line: 1.4 },
  lines: { size: 7, turn: 0, d: 'M0 3.5H7', ink: '#ffffff', line: 1.7 },
};

interface Look {
  readonly fill: string;
  readonly pattern?: PatternKey;
  /** Two letters, or strokes; nothing where nothing is known. */
  readonly sign?: string | readonly Stroke[];
}

/** A test holds the colours against styles/marks.css. */
export const looks: Readonly<Record<MapClass, Look>> = {
  ja: { fill: '#0e5a6b', sign: [{ d: disc(0, 0, 6.6) }] },
  ja_tillagg: { fill: '#0e5a6b', sign: [{ d: disc(-4, 0, 6.6) }, { d: 'M5.2 0H13.2M9.2 -4V4', line: 2.4 }] },
  delar: {
    fill: '#bfe0e4',
    pattern: 'wayDiagonals',
    sign: [{ d: disc(0, 0, 6.2), line: 1.8 }, { d: 'M0 0V-6.2A6.2 6.2 0 1 1 -6.2 0Z' }],
  },
  vag: {
    fill: '#bfe0e4',
    pattern: 'wayDiagonals',
    sign: [{ d: disc(0, 0, 6.2), line: 1.8 }, { d: 'M0 -6.2A6.2 6.2 0 0 0 0 6.2Z' }],
  },
  inte: { fill: '#e6d5a8', pattern: 'rings', sign: [{ d: disc(0, 0, 5.9), line: 2.2 }] },
  nej: { fill: '#75808b', pattern: 'lines', sign: [{ d: 'M-5.8 -5.8H5.8V5.8H-5.8Z' }] },
  blank: { fill: '#ffffff' },
  none: { fill: '#d9dcdf', sign: [{ d: 'M-5.5 0H5.5', line: 2.4 }] },
  behov: { fill: '#f7db98', pattern: 'dots', sign: 'Be' },
  inforande: { fill: '#84c9b3', pattern: 'diagonals', sign: 'In' },
  anvandning: { fill: '#2b77a8', pattern: 'hatch', sign: 'An' },
  vidmakthallande: { fill: '#262a5c', sign: 'Vi' },
};

/** Beside another sign: two different statements, older than six months. */
export const notes: Readonly<Record<'two' | 'old', readonly Stroke[]>> = {
  two: [{ d: 'M-6 -2.6H6M-6 2.6H6M3.6 -6.6L-3.6 6.6', line: 2 }],
  old: [{ d: 'M0 -6.4V0H6.4M6.4 0A6.4 6.4 0 1 1 0 -6.4A6.4 6.4 0 0 1 6.4 0Z', line: 1.8 }],
};

export const colours = {
  paper: '#ffffff',
  ink: '#1b1b1b',
  soft: '#5a544b',
  land: '#f4f1ea',
  water: '#dce8ec',
  lake: '#4b5356',
  border: '#3b3b3b',
  casing: '#ffffff',
} as const;

function disc(x: number, y: number, r: number): string {
  return `M${x - r} ${y}A${r} ${r} 0 1 1 ${x + r} ${y}A${r} ${r} 0 1 1 ${x - r} ${y}Z`;
}
