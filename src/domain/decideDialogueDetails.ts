/** A dialogue's plan is changed: how and where one meets, the functions, the documents, the group's own question. */
import type { DecideContext, Decision } from './decision.ts';
import { isLocked } from './dialogue.ts';
import { DIALOGUE_DOCUMENTS, detailsOf } from './dialogueDetails.ts';
import { type Check, contextOf, decided, entityOf, refuse, type SeveralContext, stated, together } from './drafting.ts';
import type { EventId, WordsOf } from './events.ts';
import { DIALOGUE_DETAILS, type DialogueDetail } from './learningVocabulary.ts';
import { slots } from './slots.ts';
import type { DialogueForm, Scope } from './vocabulary.ts';
import { checkWords } from './words.ts';

/** How one meets. Two who change it at once are shown side by side until somebody settles it. */
export function decideDialogueForm(
  context: DecideContext,
  input: { readonly dialogue: EventId; readonly form: DialogueForm },
): Decision {
  const { dialogue, form } = input;
  const slot = slots.form(dialogue);
  const draft = stated<'dialogue.arranged'>(context, {
    type: 'dialogue.arranged',
    about: aboutOf(context, dialogue),
    slot,
    data: { form },
  });
  const isSame = detailsOf(context.casebook, dialogue).form === form && !isDisputed(context, slot);
  return decided([draft], mayChange(context, dialogue), isSame && refuse('nothing-changed', 'form'));
}

/**
 * Place, functions or the group's own question, in words. Functions are asked for, never names; what looks
 * like a personnummer is refused. An emptied text is stated as empty, so that the earlier one does not come back.
 */
export function decideDialogueDescription(
  context: DecideContext,
  input: { readonly dialogue: EventId; readonly detail: DialogueDetail; readonly text: string },
): Decision {
  const { dialogue, detail } = input;
  const slot = slots.detail(dialogue, detail);
  const words = checkWords<Partial<Record<DialogueDetail, string>>>({ [detail]: input.text });
  const text: WordsOf<'dialogue.described'>['text'] = words.words[detail] ?? '';
  const draft = stated<'dialogue.described'>(context, {
    type: 'dialogue.described',
    about: aboutOf(context, dialogue),
    slot,
    data: {},
    words: { text },
  });
  const isSame = detailsOf(context.casebook, dialogue)[detail] === text && !isDisputed(context, slot);
  return decided([draft], words, mayChange(context, dialogue), isSame && refuse('nothing-changed', detail));
}

/** Whether the dialogue is about a document. A plan that names none is about the agreement in general. */
export function decideDialogueDocument(
  context: DecideContext,
  input: { readonly dialogue: EventId; readonly document: Scope; readonly included: boolean },
): Decision {
  const { dialogue, document, included } = input;
  const slot = slots.covered(dialogue, document);
  const draft = stated<'dialogue.covered'>(context, {
    type: 'dialogue.covered',
    about: aboutOf(context, dialogue),
    slot,
    data: { included },
  });
  const isSame =
    detailsOf(context.casebook, dialogue).documents.includes(document) === included && !isDisputed(context, slot);
  return decided(
    [draft],
    mayChange(context, dialogue),
    !DIALOGUE_DOCUMENTS.includes(document) && refuse('not-known', 'documents'),
    isSame && refuse('nothing-changed', 'documents'),
  );
}

export interface DialogueDetailsInput {
  readonly dialogue: EventId;
  readonly form: DialogueForm;
  readonly place: string;
  readonly roles: string;
  readonly local: string;
  readonly documents: readonly Scope[];
}

/**
 * The whole form as one command: only what differs from what stands is stated. Refused as a whole when one
 * part is, or when nothing has been changed.
 */
export function decideDialogueDetails(context: SeveralContext, input: DialogueDetailsInput): Decision {
  const { dialogue, form, documents } = input;
  const before = detailsOf(context.casebook, dialogue);
  const at = (slot: string) => contextOf(context, slot);
  const isOpen = (slot: string) => before.disputed.includes(slot);
  const decisions = [
    ...(form === before.form && !isOpen(slots.form(dialogue))
      ? []
      : [decideDialogueForm(at(slots.form(dialogue)), { dialogue, form })]),
    ...DIALOGUE_DETAILS.flatMap((detail) => {
      const slot = slots.detail(dialogue, detail);
      const decision = decideDialogueDescription(at(slot), { dialogue, detail, text: input[detail] });
      return decision.refusals.some(({ code }) => code === 'nothing-changed') ? [] : [decision];
    }),
    ...DIALOGUE_DOCUMENTS.flatMap((document) => {
      const slot = slots.covered(dialogue, document);
      const included = documents.includes(document);
      if (included === before.documents.includes(document) && !isOpen(slot)) return [];
      return [decideDialogueDocument(at(slot), { dialogue, document, included })];
    }),
  ];
  return decisions.length === 0 ? decided([], refuse('nothing-changed', 'form')) : together(decisions);
}

function aboutOf({ casebook }: DecideContext, dialogue: EventId) {
  return entityOf(casebook, dialogue, 'dialogue.planned')?.about ?? [];
}

/** A plan of something that is not here, or whose text both sides have read, is changed no more. */
function mayChange({ casebook }: DecideContext, dialogue: EventId): Check | false {
  if (entityOf(casebook, dialogue, 'dialogue.planned') === undefined) return refuse('not-known', 'dialogue');
  return isLocked(casebook, dialogue) && refuse('locked', 'dialogue');
}

function isDisputed({ casebook }: DecideContext, slot: string): boolean {
  return casebook.slots[slot]?.disputed === true;
}
