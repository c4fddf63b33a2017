/** Känd, förstådd, använd: a label with its ground in words, never a figure (model §7). Split views are slots of their own. */
import type { DecideContext, Decision } from './decision.ts';
import { isLocked } from './dialogue.ts';
import { decided, entityOf, given, refuse, stated } from './drafting.ts';
import type { EventId, WordsOf } from './events.ts';
import { slots } from './slots.ts';
import { KFA_STEPS, type KfaDimension, type KfaSide, type KfaStep, type Source } from './vocabulary.ts';
import { checkOn, checkWords } from './words.ts';

export interface KfaInput {
  readonly dialogue: EventId;
  readonly dimension: KfaDimension;
  /** Whose picture it is. "Olika bilder är också ett svar." */
  readonly side: KfaSide;
  readonly step: KfaStep;
  readonly ground: string;
  readonly on?: string | undefined;
  readonly source?: Source | undefined;
}

/**
 * Two writers' labels for the same side are shown beside each other; different sides are not a dispute.
 * Refused when the text is locked: the labels are one of its five headings.
 */
export function decideKfa(context: DecideContext, input: KfaInput): Decision {
  const { dimension, side, step, on = context.today, source } = input;
  const dialogue = entityOf(context.casebook, input.dialogue, 'dialogue.planned');
  const words = checkWords<WordsOf<'kfa.assessed'>>({ ground: input.ground }, { required: ['ground'] });
  const draft = stated<'kfa.assessed'>(context, {
    type: 'kfa.assessed',
    about: dialogue?.about ?? [],
    slot: slots.kfa(input.dialogue, dimension, side),
    on,
    data: { step, ...given({ source }) },
    words: words.words,
  });
  const steps: readonly KfaStep[] = KFA_STEPS[dimension];
  return decided(
    [draft],
    words,
    checkOn(on, context.today),
    dialogue === undefined && refuse('not-known', 'dialogue'),
    isLocked(context.casebook, input.dialogue) && refuse('locked', 'step'),
    !steps.includes(step) && refuse('wrong-outcome', 'step'),
  );
}
