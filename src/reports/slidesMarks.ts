/** How each class is drawn on a slide: the fill, pattern and sign of the map (experience §5), in what PowerPoint has. */
import type { Choice } from '../domain/headlineStates.ts';
import type { Phase } from '../domain/vocabulary.ts';

export type SlideMark = Choice | Phase;

interface Look {
  readonly fill: string;
  /** One of PowerPoint's own patterns, with the colour of its lines. */
  readonly pattern?: { readonly name: string; readonly ink: string };
  /** On the plate; none where nothing is known. */
  readonly sign: string;
}

/** Colours as in styles/marks.css, which a test holds them against: a slide is always light. */
export const slideMarks: Readonly<Record<SlideMark, Look>> = {
  ja: { fill: '0E5A6B', sign: '●' },
  ja_tillagg: { fill: '0E5A6B', sign: '●+' },
  delar: { fill: 'BFE0E4', pattern: { name: 'wdUpDiag', ink: '0E5A6B' }, sign: '◕' },
  vag: { fill: 'BFE0E4', pattern: { name: 'wdUpDiag', ink: '0E5A6B' }, sign: '◐' },
  inte: { fill: 'E6D5A8', pattern: { name: 'dotGrid', ink: '6B5A33' }, sign: '○' },
  nej: { fill: '75808B', pattern: { name: 'wdDnDiag', ink: 'FFFFFF' }, sign: '■' },
  blank: { fill: 'FFFFFF', sign: '' },
  none: { fill: 'D9DCDF', sign: '–' },
  behov: { fill: 'F7DB98', pattern: { name: 'dotGrid', ink: '7A5A10' }, sign: 'Be' },
  inforande: { fill: '84C9B3', pattern: { name: 'wdUpDiag', ink: '14574A' }, sign: 'In' },
  anvandning: { fill: '2B77A8', pattern: { name: 'openDmnd', ink: 'FFFFFF' }, sign: 'An' },
  vidmakthallande: { fill: '262A5C', sign: 'Vi' },
};

/** Notes beside a sign: two different statements, older than six months. */
export const TWO = '≠';
export const OLD = '◷';
