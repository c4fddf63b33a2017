/** "Fas för den här punkten": a dated judgement of one point of "Nytt i avtalet", with its ground in words (model §9). */
import { drawn } from './casebook.ts';
import type { DecideContext, Decision } from './decision.ts';
import { decided, given, notice, refuse, stated } from './drafting.ts';
import type { EventId, WordsOf } from './events.ts';
import { waitsForYes } from './gapPhases.ts';
import { gapPoint } from './gaps.ts';
import type { Decider } from './headline.ts';
import { isUsedBeforeYes, type JudgedPhase, phaseSteps } from './phaseRules.ts';
import { slots } from './slots.ts';
import type { Source } from './vocabulary.ts';
import { checkOn, checkWords } from './words.ts';

export interface GapPhaseInput extends JudgedPhase {
  readonly org: Decider;
  readonly gap: EventId;
  /** Motivering, required: what the judgement rests on. */
  readonly ground: string;
  /** Function or forum that judged. */
  readonly by?: string | undefined;
  readonly source?: Source | undefined;
}

/**
 * The steps of model §5.4, for one point. Any step is allowed; several forward, back without a reason, and a point
 * that is not published are asked about. So is use before there is a yes to the document the point stands in (to the
 * agreement, when it stands in none) or before 2027, unless the point needs no yes: what the law demands and what is
 * as it was is used today (gapPhases.ts). That a use is voluntary has no field of its own here: the ground says it.
 *
 * It never states the phase of the agreement. A later merge may show another judgement beside this one.
 */
export function decideGapPhase(context: DecideContext, input: GapPhaseInput): Decision {
  const { org, gap, phase, ground, by, on, source } = input;
  const words = checkWords<WordsOf<'gap.phased'>>({ ground, by }, { required: ['ground'] });
  const slot = slots.gapPhase(org.id, gap);
  const point = gapPoint(context.casebook, gap);
  const standing = drawn<'gap.phased'>(context.casebook, slot);
  // When it is the one being corrected, what stood before it is not known here.
  const previous = standing?.id === context.corrects ? undefined : standing;
  const { also, back, checks } = phaseSteps(previous, input);
  const draft = stated<'gap.phased'>(context, {
    type: 'gap.phased',
    about: [org.id],
    slot,
    on,
    data: { phase, ...given({ also, back, source }) },
    words: words.words,
  });
  const early =
    point !== null && waitsForYes(point) && isUsedBeforeYes(context.casebook, org, point.document ?? 'avtalet', input);
  return decided(
    [draft],
    words,
    checkOn(on, context.today),
    point === null && refuse('not-known', 'gap'),
    point !== null && point.state !== 'publicerad' && notice('odd-order', 'phase'),
    ...checks,
    early && notice('point-used-before-decision', 'phase'),
  );
}
