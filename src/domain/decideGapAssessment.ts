/** "Skillnad hos oss": how far an organisation is from a point of "Nytt i avtalet", and what it plans (model §9). */
import { drawn } from './casebook.ts';
import type { DecideContext, Decision } from './decision.ts';
import { decided, given, notice, refuse, stated } from './drafting.ts';
import type { EventId, OrgId, WordsOf } from './events.ts';
import { gapPoint } from './gaps.ts';
import type { GapDifference } from './learningVocabulary.ts';
import { slots } from './slots.ts';
import type { Source } from './vocabulary.ts';
import { checkOn, checkWords, withWords } from './words.ts';

export interface GapAssessmentInput {
  readonly org: OrgId;
  readonly gap: EventId;
  readonly difference: GapDifference;
  readonly note?: string | undefined;
  /** What one plans to do about it. */
  readonly plan?: string | undefined;
  readonly on?: string | undefined;
  readonly source?: Source | undefined;
}

/**
 * A dated judgement; assessing again keeps the earlier one in the history, and it may go both ways.
 * A point that is not published is asked about, since its words may still change. A later merge may show
 * another judgement beside this one.
 */
export function decideGapAssessment(context: DecideContext, input: GapAssessmentInput): Decision {
  const { org, gap, difference, note, plan, on = context.today, source } = input;
  const words = checkWords<WordsOf<'gap.assessed'>>({ note, plan });
  const slot = slots.gap(org, gap);
  const point = gapPoint(context.casebook, gap);
  const standing = drawn<'gap.assessed'>(context.casebook, slot);
  const previous = standing?.id === context.corrects ? undefined : standing;
  const draft = stated<'gap.assessed'>(context, {
    type: 'gap.assessed',
    about: [org],
    slot,
    on,
    data: { difference, ...given({ source }) },
    ...withWords(words.words),
  });
  const saysNothing = standing === undefined && difference === 'ej_bedomd' && Object.keys(words.words).length === 0;
  return decided(
    [draft],
    words,
    checkOn(on, context.today),
    point === null && refuse('not-known', 'gap'),
    saysNothing && refuse('nothing-changed', 'difference'),
    point !== null && point.state !== 'publicerad' && notice('odd-order', 'difference'),
    previous?.on !== undefined && on < previous.on && notice('earlier-than-known', 'on'),
  );
}
