/** "Nästa": which instance treats the errand next. What lies ahead is a plan and never a decision. */
import { isPast, isRealDate } from './dates.ts';
import type { DecideContext, Decision } from './decision.ts';
import { decided, given, notice, refuse, stated } from './drafting.ts';
import type { WordsOf } from './events.ts';
import { type Decider, hasOwnDecision } from './headline.ts';
import { slots } from './slots.ts';
import type { Instance, Scope, Source } from './vocabulary.ts';
import { checkDay, checkOn, checkWords, withWords } from './words.ts';

export interface PlannedInput {
  readonly org: Decider;
  readonly scope: Scope;
  readonly instance: Instance;
  /** Null when the day is not known, and to take a day away. */
  readonly day: string | null;
  readonly note?: string | undefined;
  /** When this became the plan; today when nothing else is said. */
  readonly on?: string | undefined;
  readonly source?: Source | undefined;
}

/**
 * A day that has passed is asked about, not refused: it may be a slip, or somebody is catching up.
 * A later merge may bring another plan for the same errand; both are shown until one is chosen.
 */
export function decidePlanned(context: DecideContext, input: PlannedInput): Decision {
  const { org, scope, instance, day, note, on = context.today, source } = input;
  const words = checkWords<WordsOf<'decision.planned'>>({ note });
  const draft = stated<'decision.planned'>(context, {
    type: 'decision.planned',
    about: [org.id],
    slot: slots.next(org.id, scope),
    on,
    data: { instance, day, ...given({ source }) },
    ...withWords(words.words),
  });
  return decided(
    [draft],
    words,
    checkOn(on, context.today),
    !hasOwnDecision(org) && refuse('no-own-decision', 'org'),
    day !== null && checkDay(day),
    day !== null && isRealDate(day) && isPast(day, context.today) && notice('plan-in-the-past', 'day'),
  );
}
