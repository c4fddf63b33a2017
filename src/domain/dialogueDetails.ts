/** What a dialogue's plan says now: how and where one meets, with which functions, about which documents. */
import { type Casebook, drawn, type Statement, viewOf } from './casebook.ts';
import type { EventId } from './events.ts';
import type { DialogueDetail } from './learningVocabulary.ts';
import { slots } from './slots.ts';
import { type DialogueForm, DOCUMENT_KEYS, type Scope } from './vocabulary.ts';

/** What a dialogue may be about: the agreement as a whole, or parts of it. The region's own errands are none of it. */
export const DIALOGUE_DOCUMENTS: readonly Scope[] = ['avtalet', ...DOCUMENT_KEYS];

export interface DialogueDetails {
  readonly form: DialogueForm;
  /** Texts that nobody has written, that were emptied or whose words are removed are ''. */
  readonly place: string;
  /** Functions that take part. */
  readonly roles: string;
  /** The group's own question, when this dialogue has one. */
  readonly local: string;
  /** In the order of the register; empty when nobody has said which. */
  readonly documents: readonly Scope[];
  /** Slots in which two different statements stand: both are to be shown. */
  readonly disputed: readonly string[];
}

/** Every slot of a plan that can be changed after it was made; a form captures their heads. */
export function detailSlots(dialogue: EventId): string[] {
  return [
    slots.form(dialogue),
    ...(['place', 'roles', 'local'] as const).map((detail) => slots.detail(dialogue, detail)),
    ...DIALOGUE_DOCUMENTS.map((document) => slots.covered(dialogue, document)),
  ];
}

/** The plan as it stands. Where two have said different things the one to draw is here, and its slot in `disputed`. */
export function detailsOf(casebook: Casebook, dialogue: EventId): DialogueDetails {
  const planned = drawn(casebook, slots.form(dialogue)) as
    | Statement<'dialogue.planned'>
    | Statement<'dialogue.arranged'>
    | undefined;
  return {
    form: planned?.data.form ?? 'fysisk',
    place: wordsIn(casebook, dialogue, 'place')[0] ?? '',
    roles: wordsIn(casebook, dialogue, 'roles')[0] ?? '',
    local: wordsIn(casebook, dialogue, 'local')[0] ?? '',
    documents: DIALOGUE_DOCUMENTS.filter(
      (document) => drawn<'dialogue.covered'>(casebook, slots.covered(dialogue, document))?.data.included === true,
    ),
    disputed: detailSlots(dialogue).filter((slot) => casebook.slots[slot]?.disputed === true),
  };
}

/** A detail's texts: one, or all of them when two have written differently. Those that are empty are ''. */
export function wordsIn(casebook: Casebook, dialogue: EventId, detail: DialogueDetail): string[] {
  const view = viewOf<'dialogue.described' | 'dialogue.planned'>(casebook, slots.detail(dialogue, detail));
  const standing = view?.disputed ? view.current : (view?.current.slice(0, 1) ?? []);
  return standing.map((statement) => textOf(statement, detail));
}

/** The plan carries a place and functions under their own names; what was written later is simply a text. */
function textOf({ words }: Statement<'dialogue.described' | 'dialogue.planned'>, detail: DialogueDetail): string {
  const said: Readonly<Partial<Record<string, string>>> = words;
  return said['text'] ?? said[detail] ?? '';
}
