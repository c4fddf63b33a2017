/** How far what a note speaks of has come (model §9-§11). Odd order is asked about, never refused. */
import { drawn } from './casebook.ts';
import type { DecideContext, Decision } from './decision.ts';
import { type Check, decided, notice, refuse, stated } from './drafting.ts';
import type { EventId, WordsOf } from './events.ts';
import type { NoteState } from './learningVocabulary.ts';
import { isUsualStep, machineOf } from './noteMachine.ts';
import { consentOf, noteOf, type StandingNote } from './notes.ts';
import { slots } from './slots.ts';
import type { Mark } from './vocabulary.ts';
import { checkOn, checkWords, withWords } from './words.ts';

export interface NoteStateInput {
  readonly note: EventId;
  readonly state: NoteState;
  readonly reason?: string | undefined;
  readonly on?: string | undefined;
  /** The mark it gets in the same command; otherwise the one it has. */
  readonly mark?: Mark | null | undefined;
  /** Before an example is shared: somebody has read it through and no single person can be recognised (model §17.1). */
  readonly checked?: boolean | undefined;
}

/**
 * Another state by its mark. Two who say differently are shown side by side. Refused: a note that is not
 * here, a state that its mark does not have, a day that has not been, a personnummer, what changes
 * nothing. Asked about: another order than usual, an obstacle accepted without a why, an example shared
 * without consent or before somebody has looked for single persons in it.
 */
export function decideNoteState(context: DecideContext, input: NoteStateInput): Decision {
  const { note, state, on = context.today } = input;
  const standing = noteOf(context.casebook, note);
  const { states, wantsReason } = machineOf(markIn(input, standing));
  const words = checkWords<WordsOf<'note.stated'>>({ reason: input.reason });
  const { reason } = words.words;
  const slot = slots.state(note);
  const draft = stated<'note.stated'>(context, {
    type: 'note.stated',
    about: standing?.note.about ?? [],
    slot,
    on,
    data: { state },
    ...withWords(words.words),
  });
  const isUnsettled = context.casebook.slots[slot]?.disputed === true;
  const isSame = stateBefore(context, input, standing) === state && reason === undefined && !isUnsettled;
  return decided(
    [draft],
    words,
    checkOn(on, context.today),
    standing === undefined && refuse('not-known', 'note'),
    !states.includes(state) && refuse('not-known', 'state'),
    isSame && context.corrects === undefined && refuse('nothing-changed', 'state'),
    orderOf(context, { ...input, on }, standing),
    wantsReason.includes(state) && reason === undefined && notice('without-reason', 'reason'),
    state === 'delat' && sharing(context, input),
  );
}

function markIn({ mark }: NoteStateInput, standing: StandingNote | undefined): Mark | null {
  return mark === undefined ? (standing?.mark ?? null) : mark;
}

/** The state before this one under the mark it has, or gets: a state of another mark says nothing under it. */
function stateBefore({ casebook }: DecideContext, input: NoteStateInput, standing: StandingNote | undefined) {
  const { states } = machineOf(markIn(input, standing));
  const said = drawn<'note.stated'>(casebook, slots.state(input.note))?.data.state;
  return said !== undefined && states.includes(said) ? said : states[0];
}

function orderOf(context: DecideContext, input: NoteStateInput, standing: StandingNote | undefined): Check | false {
  const { state, on = context.today } = input;
  const said = drawn<'note.stated'>(context.casebook, slots.state(input.note));
  // What stood before the one that is corrected is not known here.
  if (said !== undefined && said.id === context.corrects) return false;
  // What comes late tells of the past: how it follows on what was then is not known either.
  if (said?.on !== undefined && on < said.on) return notice('earlier-than-known', 'on');
  const before = stateBefore(context, input, standing);
  return before !== undefined && !isUsualStep(markIn(input, standing), before, state) && notice('odd-order', 'state');
}

/** Shared only with consent, and after a look for single persons (model §11, §17.1). */
function sharing({ casebook }: DecideContext, { note, checked }: NoteStateInput): Check {
  return {
    notices: [
      ...(consentOf(casebook, note)?.data.given === true ? [] : [{ code: 'without-consent', field: 'state' } as const]),
      ...(checked === true ? [] : [{ code: 'single-persons', field: 'checked' } as const]),
    ],
  };
}
