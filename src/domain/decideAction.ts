/** "Att göra": agreed in a dialogue, asked first in the next one (model §8.4). */

import { checkAhead } from './decideDate.ts';
import type { DecideContext, Decision } from './decision.ts';
import { stateOfAction } from './dialogue.ts';
import { decided, entityOf, notice, refuse, stated } from './drafting.ts';
import type { EventId, OrgId, WordsOf } from './events.ts';
import { slots } from './slots.ts';
import type { ActionState } from './vocabulary.ts';
import { checkOn, checkWords, withWords } from './words.ts';

export interface ActionInput {
  readonly dialogue: EventId;
  /** Whose it is; null when it belongs to all who took part. */
  readonly org: OrgId | null;
  readonly day: string | null;
  readonly what: string;
  /** Function, not name. */
  readonly who?: string | undefined;
  /** How we notice that it is done. */
  readonly sign?: string | undefined;
  readonly on?: string | undefined;
}

/** A new action is an entity of its own. It may be added after the text is locked: that is what follow-up is. */
export function decideAction(context: DecideContext, input: ActionInput): Decision {
  const { org, day, what, who, sign, on = context.today } = input;
  const dialogue = entityOf(context.casebook, input.dialogue, 'dialogue.planned');
  const words = checkWords<WordsOf<'action.agreed'>>({ what, who, sign }, { required: ['what'] });
  return decided(
    [
      {
        type: 'action.agreed',
        about: org === null ? [...(dialogue?.about ?? [])] : [org],
        on,
        data: { dialogue: input.dialogue, org, day },
        words: words.words,
      },
    ],
    words,
    checkOn(on, context.today),
    dialogue === undefined && refuse('not-known', 'dialogue'),
    day !== null && checkAhead(day, context.today),
  );
}

const ENDED: readonly ActionState[] = ['klar', 'omprovad', 'overford'];

/** Two who say differently are shown side by side. From done back to open is asked about. */
export function decideActionState(
  context: DecideContext,
  input: {
    readonly action: EventId;
    readonly state: ActionState;
    readonly note?: string | undefined;
    readonly on?: string | undefined;
  },
): Decision {
  const { state, on = context.today } = input;
  const action = entityOf(context.casebook, input.action, 'action.agreed');
  const words = checkWords<WordsOf<'action.stated'>>({ note: input.note });
  const slot = slots.state(input.action);
  const from = stateOfAction(context.casebook, input.action);
  const draft = stated<'action.stated'>(context, {
    type: 'action.stated',
    about: action?.about ?? [],
    slot,
    on,
    data: { state },
    ...withWords(words.words),
  });
  const isUnsettled = context.casebook.slots[slot]?.disputed === true;
  const isSame = from === state && words.words.note === undefined && !isUnsettled;
  const isBack = (ENDED.includes(from) && !ENDED.includes(state)) || (from === 'pagar' && state === 'oppen');
  return decided(
    [draft],
    words,
    checkOn(on, context.today),
    action === undefined && refuse('not-known', 'action'),
    isSame && refuse('nothing-changed', 'state'),
    isBack && notice('odd-order', 'state'),
  );
}
