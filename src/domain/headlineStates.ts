/** The twelve headline states (model §3.2), what each is drawn as, and what one step of an instance means. */
import { isDocument } from './reading.ts';
import type { Step } from './treatments.ts';
import type { Scope } from './vocabulary.ts';

export const HEADLINE_STATES = [
  'okand',
  'ej_startad',
  'beredning',
  'namnd',
  'styrelse',
  'bordlagd',
  'atterremitterad',
  'godkand',
  'godkand_tillagg',
  'delvis',
  'avslagen',
  'ej_eget_beslut',
] as const;
export type HeadlineState = (typeof HEADLINE_STATES)[number];

/** The classes that are drawn: what the legend of the map gathers. */
export const CHOICES = ['ja', 'ja_tillagg', 'delar', 'vag', 'inte', 'nej', 'blank', 'none'] as const;
export type Choice = (typeof CHOICES)[number];

const CHOICE_OF: Readonly<Record<HeadlineState, Choice>> = {
  okand: 'blank',
  ej_startad: 'inte',
  beredning: 'vag',
  namnd: 'vag',
  styrelse: 'vag',
  bordlagd: 'vag',
  atterremitterad: 'vag',
  godkand: 'ja',
  godkand_tillagg: 'ja_tillagg',
  delvis: 'delar',
  avslagen: 'nej',
  ej_eget_beslut: 'none',
};

export function choiceOf(state: HeadlineState): Choice {
  return CHOICE_OF[state];
}

export function isYes(state: HeadlineState): boolean {
  return state === 'godkand' || state === 'godkand_tillagg';
}

/** A council has said yes or no, at least to a part. */
export function isDecided(state: HeadlineState): boolean {
  return isYes(state) || state === 'delvis' || state === 'avslagen';
}

/** What one step means for a scope. That the whole was decided in parts does not say which. */
export function stateOf({ instance, scope: said, statement: { data } }: Step, scope: Scope): HeadlineState {
  switch (data.outcome) {
    case 'ej_startad':
      return 'ej_startad';
    case 'pagar':
      return 'beredning';
    case 'bordlagd':
      return 'bordlagd';
    case 'aterremitterad':
      return 'atterremitterad';
    case 'ja':
      return 'godkand';
    case 'ja_tillagg':
      return 'godkand_tillagg';
    case 'delvis':
      return isDocument(scope) && said === 'avtalet' ? 'okand' : 'delvis';
    case 'nej':
      return 'avslagen';
    default:
      return instance === 'styrelse' ? 'styrelse' : 'namnd';
  }
}
