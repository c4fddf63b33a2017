/** Målbild: one länsgemensam text, and a short one of their own where they want it (experience §9). */
import { drawn } from './casebook.ts';
import type { DecideContext, Decision } from './decision.ts';
import { decided, given, refuse, stated } from './drafting.ts';
import type { OrgId, WordsOf } from './events.ts';
import { slots } from './slots.ts';
import type { Source } from './vocabulary.ts';
import { checkOn, checkWords } from './words.ts';

export interface GoalInput {
  /** `lan` is the one for the whole county. */
  readonly place: OrgId | 'lan';
  readonly text: string;
  readonly on?: string | undefined;
  readonly source?: Source | undefined;
}

/** The words are the statement: two who word it differently are shown side by side. */
export function decideGoal(context: DecideContext, input: GoalInput): Decision {
  const { place, on = context.today, source } = input;
  const words = checkWords<WordsOf<'goal.worded'>>({ text: input.text }, { required: ['text'] });
  const slot = slots.goal(place);
  const view = context.casebook.slots[slot];
  const isSame = drawn<'goal.worded'>(context.casebook, slot)?.words.text === words.words.text;
  const draft = stated<'goal.worded'>(context, {
    type: 'goal.worded',
    about: place === 'lan' ? [] : [place],
    slot,
    on,
    data: given({ source }),
    words: words.words,
  });
  return decided(
    [draft],
    words,
    checkOn(on, context.today),
    isSame && words.words.text !== undefined && view?.disputed === false && refuse('nothing-changed', 'text'),
  );
}
