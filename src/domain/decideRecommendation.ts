/** A body without mandate to decide recommends (model §3.5). Kept apart: it never changes a headline. */
import type { DecideContext, Decision } from './decision.ts';
import { decided, given, stated } from './drafting.ts';
import type { WordsOf } from './events.ts';
import { slots } from './slots.ts';
import type { Recommended, RecommendingBody, Scope, Source } from './vocabulary.ts';
import { checkOn, checkWords, withWords } from './words.ts';

export interface RecommendationInput {
  readonly body: RecommendingBody;
  readonly scope: Scope;
  readonly outcome: Recommended;
  readonly paragraph?: string | undefined;
  readonly on: string;
  readonly source?: Source | undefined;
}

/** A later merge may bring another statement about the same body; both are shown. */
export function decideRecommendation(context: DecideContext, input: RecommendationInput): Decision {
  const { body, scope, outcome, paragraph, on, source } = input;
  const words = checkWords<WordsOf<'recommendation.given'>>({ paragraph });
  const draft = stated<'recommendation.given'>(context, {
    type: 'recommendation.given',
    // SRO is no organisation of the register; the others are.
    about: body === 'sro' ? [] : [body],
    slot: slots.recommendation(body, scope),
    on,
    data: { outcome, ...given({ source }) },
    ...withWords(words.words),
  });
  return decided([draft], words, checkOn(on, context.today));
}
