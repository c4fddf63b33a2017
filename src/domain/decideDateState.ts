/** How far what a date is about has come (model §13). That a day has passed is never stated: it is seen from the day. */
import { drawn } from './casebook.ts';
import type { DecideContext, Decision } from './decision.ts';
import { decided, entityOf, notice, refuse, stated } from './drafting.ts';
import type { EventId, OrgId, WordsOf } from './events.ts';
import { isSlotFor, slots } from './slots.ts';
import type { DateState } from './vocabulary.ts';
import { checkOn, checkWords, withWords } from './words.ts';

interface StateInput {
  readonly state: DateState;
  readonly reason?: string | undefined;
  /** Since when; today unless something else is said. */
  readonly on?: string | undefined;
}

/**
 * The state of a date somebody has added. Two who say differently are shown side by side. Refused: a date that is not
 * here, a day that has not been, a personnummer, what changes nothing. Asked about: called off without a why.
 */
export function decideDateState(context: DecideContext, input: StateInput & { readonly date: EventId }): Decision {
  const date = entityOf(context.casebook, input.date, 'date.added');
  if (date === undefined) return decided([], refuse('not-known', 'date'));
  return stateOf(context, slots.state(input.date), date.about, input);
}

/** The state of one of the register's own milestones, which have no creating event. As for other dates. */
export function decideMilestoneState(context: DecideContext, input: StateInput & { readonly key: string }): Decision {
  const slot = slots.milestoneState(input.key);
  return isSlotFor('date.stated', slot) ? stateOf(context, slot, [], input) : decided([], refuse('not-known', 'key'));
}

function stateOf(context: DecideContext, slot: string, about: readonly OrgId[], input: StateInput): Decision {
  const { state, on = context.today } = input;
  const words = checkWords<WordsOf<'date.stated'>>({ reason: input.reason });
  const { reason } = words.words;
  const said = drawn<'date.stated'>(context.casebook, slot);
  const isUnsettled = context.casebook.slots[slot]?.disputed === true;
  const isSame = (said?.data.state ?? 'planerad') === state && reason === undefined && !isUnsettled;
  const draft = stated<'date.stated'>(context, {
    type: 'date.stated',
    about,
    slot,
    on,
    data: { state },
    ...withWords(words.words),
  });
  return decided(
    [draft],
    words,
    checkOn(on, context.today),
    isSame && context.corrects === undefined && refuse('nothing-changed', 'state'),
    state === 'utgar' && reason === undefined && notice('without-reason', 'reason'),
  );
}
