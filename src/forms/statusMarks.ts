/** How a decision and a phase are drawn, in every list, form and picture. */
import type { Choice } from '../domain/headlineStates.ts';
import type { Phase } from '../domain/vocabulary.ts';
import type { Mark } from '../ui/marks.ts';

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

export const phaseMarks: Readonly<Record<Phase, Mark>> = {
  behov: 'fas-be',
  inforande: 'fas-in',
  anvandning: 'fas-an',
  vidmakthallande: 'fas-vi',
};
