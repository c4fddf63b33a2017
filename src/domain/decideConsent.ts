/** Whether those whose example it is agree that it is shown to others (model §11). */
import type { DecideContext, Decision } from './decision.ts';
import { decided, entityOf, notice, refuse, stated } from './drafting.ts';
import type { EventId, WordsOf } from './events.ts';
import { consentOf, noteOf } from './notes.ts';
import { slots } from './slots.ts';
import { checkOn, checkWords, withWords } from './words.ts';

export interface ConsentInput {
  readonly note: EventId;
  readonly given: boolean;
  /** The function that has said so, never a person. */
  readonly by?: string | undefined;
  readonly on?: string | undefined;
}

/**
 * Consent is given or taken back; it can be taken back at any time. Refused: a note that is not here, a
 * personnummer, a day that has not been, what changes nothing. Asked about: a yes without the function
 * that gave it, and a no to what has been shared already.
 */
export function decideConsent(context: DecideContext, input: ConsentInput): Decision {
  const { note, given, on = context.today } = input;
  const entity = entityOf(context.casebook, note, 'note.written');
  const words = checkWords<WordsOf<'example.consented'>>({ by: input.by });
  const slot = slots.consent(note);
  const before = consentOf(context.casebook, note);
  const isUnsettled = context.casebook.slots[slot]?.disputed === true;
  const isSame = before?.data.given === given && before.words.by === words.words.by && !isUnsettled;
  const draft = stated<'example.consented'>(context, {
    type: 'example.consented',
    about: entity?.about ?? [],
    slot,
    on,
    data: { given },
    ...withWords(words.words),
  });
  return decided(
    [draft],
    words,
    checkOn(on, context.today),
    entity === undefined && refuse('not-known', 'note'),
    isSame && refuse('nothing-changed', 'given'),
    given && words.words.by === undefined && notice('without-function', 'by'),
    !given && noteOf(context.casebook, note)?.state === 'delat' && notice('shared-already', 'given'),
  );
}
