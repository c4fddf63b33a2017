import type { Choice } from '../../../domain/headlineStates.ts';
import type { Mark } from '../../../ui/marks.ts';

/** How a decision is drawn (experience §5). */
export const choiceMarks: Readonly<Record<Choice, Mark>> = {
  ja: 'beslut-ja',
  ja_tillagg: 'beslut-ja-tillagg',
  delar: 'beslut-delar',
  vag: 'beslut-vag',
  inte: 'beslut-inte',
  nej: 'beslut-nej',
  blank: 'blank',
  none: 'none',
};
