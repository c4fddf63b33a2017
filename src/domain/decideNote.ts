/** Anteckningar: "En anteckning räcker." A text is enough; the mark says what it is good for later. */
import { drawn } from './casebook.ts';
import type { DecideContext, Decision } from './decision.ts';
import { decided, entityOf, given, refuse, sortedSet, stated } from './drafting.ts';
import type { EventId, OrgId, WordsOf } from './events.ts';
import { isAddendum } from './notes.ts';
import { slots } from './slots.ts';
import type { Mark, QuestionKey, Source } from './vocabulary.ts';
import { checkOn, checkWords } from './words.ts';

export interface NoteInput {
  readonly orgs: readonly OrgId[];
  readonly text: string;
  readonly mark?: Mark | null | undefined;
  readonly on?: string | undefined;
  /** The dialogue it was said in; after the text is locked, its addendum. */
  readonly dialogue?: EventId | undefined;
  readonly question?: QuestionKey | undefined;
  readonly source?: Source | undefined;
}

/** A new note is an entity of its own, so no merge can put it and another one's in the same place. */
export function decideNote(context: DecideContext, input: NoteInput): Decision {
  const { orgs, mark = null, on = context.today, dialogue, question, source } = input;
  const words = checkWords<WordsOf<'note.written'>>({ text: input.text }, { required: ['text'] });
  return decided(
    [
      {
        type: 'note.written',
        about: sortedSet(orgs),
        on,
        data: { mark, ...given({ dialogue, question, source }) },
        words: words.words,
      },
    ],
    words,
    checkOn(on, context.today),
    dialogue !== undefined &&
      !entityOf(context.casebook, dialogue, 'dialogue.planned') &&
      refuse('not-known', 'dialogue'),
  );
}

/** Another wording. Refused for a line added to a locked dialogue. Two who edit at once are shown side by side; a note that was withdrawn meanwhile stays hidden. */
export function decideNoteEdit(
  context: DecideContext,
  input: { readonly note: EventId; readonly text: string },
): Decision {
  const note = entityOf(context.casebook, input.note, 'note.written');
  const words = checkWords<WordsOf<'note.edited'>>({ text: input.text }, { required: ['text'] });
  const slot = slots.noteText(input.note);
  const isSame = drawn<'note.edited'>(context.casebook, slot)?.words.text === words.words.text;
  const draft = stated<'note.edited'>(context, {
    type: 'note.edited',
    about: note?.about ?? [],
    slot,
    data: {},
    words: words.words,
  });
  return decided(
    [draft],
    words,
    note === undefined && refuse('not-known', 'note'),
    note !== undefined && isAddendum(context.casebook, note) && refuse('locked', 'text'),
    isSame && context.casebook.slots[slot]?.disputed === false && refuse('nothing-changed', 'text'),
  );
}

/** Another mark, or none. Two who mark differently are shown side by side. */
export function decideNoteMark(
  context: DecideContext,
  input: { readonly note: EventId; readonly mark: Mark | null },
): Decision {
  const note = entityOf(context.casebook, input.note, 'note.written');
  const slot = slots.noteMark(input.note);
  const isSame = drawn<'note.marked'>(context.casebook, slot)?.data.mark === input.mark;
  const draft = stated<'note.marked'>(context, {
    type: 'note.marked',
    about: note?.about ?? [],
    slot,
    data: { mark: input.mark },
  });
  return decided(
    [draft],
    note === undefined && refuse('not-known', 'note'),
    isSame && context.casebook.slots[slot]?.disputed === false && refuse('nothing-changed', 'mark'),
  );
}
