/** A kvalitetsdialog is planned, moved, held, fed back and followed up (model §8.2). */
import { drawn, type Statement } from './casebook.ts';
import { checkAhead } from './decideDate.ts';
import type { DecideContext, Decision } from './decision.ts';
import { DIALOGUE_ORDER, isLocked, isLockedState, readingIn, stateOfDialogue } from './dialogue.ts';
import { type Check, decided, entityOf, notice, refuse, sortedSet, stated } from './drafting.ts';
import type { EventId, OrgId, WordsOf } from './events.ts';
import type { ReadingSide } from './learningVocabulary.ts';
import { slots } from './slots.ts';
import type { DialogueForm, DialogueState, Level } from './vocabulary.ts';
import { checkOn, checkWords, withWords } from './words.ts';

export interface DialoguePlanInput {
  readonly orgs: readonly OrgId[];
  readonly day: string;
  readonly form: DialogueForm;
  readonly level: Level;
  readonly place?: string | undefined;
  /** Functions that take part: "MAS, vårdcentralschef". */
  readonly roles?: string | undefined;
}

/** A new dialogue is an entity of its own: two plans for the same day are two dialogues until one is withdrawn. */
export function decideDialoguePlan(context: DecideContext, input: DialoguePlanInput): Decision {
  const { orgs, day, form, level, place, roles } = input;
  const words = checkWords<WordsOf<'dialogue.planned'>>({ place, roles });
  return decided(
    [
      {
        type: 'dialogue.planned',
        about: sortedSet(orgs),
        on: context.today,
        data: { day, form, level },
        ...withWords(words.words),
      },
    ],
    words,
    orgs.length === 0 && refuse('missing', 'orgs'),
    checkAhead(day, context.today),
  );
}

/** Two who move it to different days are shown side by side until a person settles it. The day of a locked text stands. */
export function decideDialogueMove(
  context: DecideContext,
  input: { readonly dialogue: EventId; readonly day: string; readonly reason?: string | undefined },
): Decision {
  const { day } = input;
  const dialogue = entityOf(context.casebook, input.dialogue, 'dialogue.planned');
  const words = checkWords<WordsOf<'dialogue.moved'>>({ reason: input.reason });
  const slot = slots.day(input.dialogue);
  const standing = drawn(context.casebook, slot) as
    | Statement<'dialogue.moved'>
    | Statement<'dialogue.planned'>
    | undefined;
  const draft = stated<'dialogue.moved'>(context, {
    type: 'dialogue.moved',
    about: dialogue?.about ?? [],
    slot,
    data: { day },
    ...withWords(words.words),
  });
  return decided(
    [draft],
    words,
    dialogue === undefined && refuse('not-known', 'dialogue'),
    isLocked(context.casebook, input.dialogue) && refuse('locked', 'day'),
    checkAhead(day, context.today),
    standing?.data.day === day && context.casebook.slots[slot]?.disputed === false && refuse('nothing-changed', 'day'),
  );
}

export interface DialogueStateInput {
  readonly dialogue: EventId;
  readonly state: DialogueState;
  readonly reason?: string | undefined;
  /** Who are to have read the summary when it is fed back: both principals, and a private provider that took part. */
  readonly sides?: readonly ReadingSide[] | undefined;
  /** Whose reading is said in the same command. */
  readonly readBy?: readonly ReadingSide[] | undefined;
  readonly on?: string | undefined;
}

/**
 * An odd order is asked about. What is locked is not unlocked by going back: a slip is undone, and what
 * is to be added becomes a dated line of its own (model §17.2).
 * A later merge may show another state beside this one.
 */
export function decideDialogueState(context: DecideContext, input: DialogueStateInput): Decision {
  const { state, on = context.today } = input;
  const dialogue = entityOf(context.casebook, input.dialogue, 'dialogue.planned');
  const words = checkWords<WordsOf<'dialogue.stated'>>({ reason: input.reason });
  const slot = slots.state(input.dialogue);
  const from = stateOfDialogue(context.casebook, input.dialogue);
  const draft = stated<'dialogue.stated'>(context, {
    type: 'dialogue.stated',
    about: dialogue?.about ?? [],
    slot,
    on,
    data: { state },
    ...withWords(words.words),
  });
  const isUnsettled = context.casebook.slots[slot]?.disputed === true;
  const { sides = ['kommun', 'region'], readBy = [] } = input;
  const isRead = sides.every((side) => readBy.includes(side) || readingIn(context.casebook, input.dialogue, side));
  return decided(
    [draft],
    words,
    checkOn(on, context.today),
    dialogue === undefined && refuse('not-known', 'dialogue'),
    from === state && !isUnsettled && refuse('nothing-changed', 'state'),
    isLockedState(from) && !isLockedState(state) && context.corrects === undefined && refuse('locked', 'state'),
    oddOrder(from, state),
    state === 'aterkopplad' && !isRead && notice('one-side-missing', 'readBy'),
    (state === 'installd' || state === 'flyttad') &&
      words.words.reason === undefined &&
      notice('without-reason', 'reason'),
  );
}

/** Preparing may be skipped; anything else out of turn is asked about. */
function oddOrder(from: DialogueState, to: DialogueState): Check | false {
  const order: readonly DialogueState[] = DIALOGUE_ORDER;
  const held = order.indexOf('genomford');
  if (!order.includes(to)) return order.indexOf(from) >= held && notice('odd-order', 'state');
  // From the side states it goes on as if it were planned.
  const step = order.indexOf(to) - Math.max(order.indexOf(from), 0);
  const isOdd = step < 0 || (step > 1 && order.indexOf(to) > held);
  return isOdd && notice('odd-order', 'state');
}
