/** "Gäller här": asked of each, never concluded from a decision. What a no elsewhere means is not known (model §23). */
import type { DecideContext, Decision } from './decision.ts';
import { decided, given, stated } from './drafting.ts';
import type { OrgId, WordsOf } from './events.ts';
import { slots } from './slots.ts';
import type { AppliesAnswer, Scope, Source } from './vocabulary.ts';
import { checkDay, checkOn, checkWords, withWords } from './words.ts';

export interface AppliesInput {
  readonly org: OrgId;
  readonly scope: Scope;
  readonly answer: AppliesAnswer;
  /** "Ja, från …": may lie ahead. Left out for the other answers. */
  readonly from?: string | undefined;
  readonly note?: string | undefined;
  /** When this was the answer; today when nothing else is said. */
  readonly on?: string | undefined;
  readonly source?: Source | undefined;
}

/** A later merge may bring another answer; both are shown until a person settles it. */
export function decideApplies(context: DecideContext, input: AppliesInput): Decision {
  const { org, scope, answer, note, on = context.today, source } = input;
  const from = answer === 'ja' && input.from !== '' ? input.from : undefined;
  const words = checkWords<WordsOf<'applies.stated'>>({ note });
  const draft = stated<'applies.stated'>(context, {
    type: 'applies.stated',
    about: [org],
    slot: slots.applies(org, scope),
    on,
    data: { answer, ...given({ from, source }) },
    ...withWords(words.words),
  });
  return decided([draft], words, checkOn(on, context.today), from !== undefined && checkDay(from, 'from'));
}
