/** What is written in a dialogue: answers, the one-page summary, and all of it at once when it is finished. */
import { type Casebook, drawn } from './casebook.ts';
import { type ActionInput, decideAction } from './decideAction.ts';
import { decideDialogueState } from './decideDialogue.ts';
import { decideKfa, type KfaInput } from './decideKfa.ts';
import { decideNote } from './decideNote.ts';
import type { DecideContext, Decision } from './decision.ts';
import { isLocked, stateOfDialogue } from './dialogue.ts';
import { contextOf, decided, entityOf, inside, refuse, type SeveralContext, stated, together } from './drafting.ts';
import type { EventId, OrgId, WordsOf } from './events.ts';
import { slots } from './slots.ts';
import type { Mark, QuestionKey, SummaryHeading } from './vocabulary.ts';
import { checkWords } from './words.ts';

type Texts<K extends string> = Readonly<Partial<Record<K, string>>>;

/**
 * One statement for each answer that differs from what stands; an emptied one is stated as empty, so
 * that the earlier wording does not come back. Refused when the text is locked.
 * A later merge may show two answers to the same question: each with its writer, both kept.
 */
export function decideDialogueAnswers(
  context: SeveralContext,
  input: { readonly dialogue: EventId; readonly answers: Texts<QuestionKey> },
): Decision {
  const slotOf = (question: QuestionKey) => slots.answer(input.dialogue, question);
  return decideTexts(context, input.dialogue, 'dialogue.answered', 'answers', input.answers, slotOf);
}

/** As the answers, under the five headings of the summary. */
export function decideDialogueSummary(
  context: SeveralContext,
  input: { readonly dialogue: EventId; readonly summary: Texts<SummaryHeading> },
): Decision {
  const slotOf = (heading: SummaryHeading) => slots.summary(input.dialogue, heading);
  return decideTexts(context, input.dialogue, 'dialogue.summarised', 'summary', input.summary, slotOf);
}

export interface DialogueFinishInput {
  readonly dialogue: EventId;
  /** The day it was held. */
  readonly on: string;
  readonly answers: Texts<QuestionKey>;
  readonly summary?: Texts<SummaryHeading>;
  readonly kfa?: readonly Omit<KfaInput, 'dialogue' | 'on'>[];
  /** Paragraphs that were marked. */
  readonly notes?: readonly { readonly text: string; readonly mark?: Mark | null; readonly question?: QuestionKey }[];
  readonly actions?: readonly Omit<ActionInput, 'dialogue' | 'on'>[];
}

/**
 * "Avsluta": everything that was written and the state genomförd, in one command, so that it arrives
 * elsewhere whole or not at all. One text with a personnummer refuses all of it; nothing typed is lost,
 * for the form keeps its draft.
 */
export function decideDialogueFinish(context: SeveralContext, input: DialogueFinishInput): Decision {
  const { dialogue, on, answers, summary = {}, kfa = [], notes = [], actions = [] } = input;
  const { casebook, today, overs } = context;
  const part: SeveralContext = { casebook, today, ...(overs ? { overs } : {}) };
  const fresh: DecideContext = { casebook, today, over: [] };
  const orgs: readonly OrgId[] = entityOf(casebook, dialogue, 'dialogue.planned')?.about ?? [];
  return together([
    decideDialogueAnswers(part, { dialogue, answers }),
    decideDialogueSummary(part, { dialogue, summary }),
    ...kfa.map((each) => {
      const { dimension, side } = each;
      const known = contextOf(part, slots.kfa(dialogue, dimension, side));
      return inside(`kfa.${dimension}.${side}`, decideKfa(known, { ...each, dialogue, on }));
    }),
    ...notes.map((note, index) => inside(`notes.${index}`, decideNote(fresh, { ...note, orgs, dialogue, on }))),
    ...actions.map((action, index) => inside(`actions.${index}`, decideAction(fresh, { ...action, dialogue, on }))),
    ...(stateOfDialogue(casebook, dialogue) === 'genomford'
      ? []
      : [decideDialogueState(contextOf(part, slots.state(dialogue)), { dialogue, state: 'genomford', on })]),
  ]);
}

function decideTexts<K extends string>(
  context: SeveralContext,
  dialogue: EventId,
  type: 'dialogue.answered' | 'dialogue.summarised',
  part: string,
  texts: Texts<K>,
  slotOf: (key: K) => string,
): Decision {
  const { casebook } = context;
  const about = entityOf(casebook, dialogue, 'dialogue.planned')?.about;
  if (about === undefined) return decided([], refuse('not-known', 'dialogue'));
  if (isLocked(casebook, dialogue)) return decided([], refuse('locked', part));
  const written = Object.entries(texts) as [K, string][];
  return together(
    written.flatMap(([key, typed]) => {
      const slot = slotOf(key);
      const words = checkWords<WordsOf<'dialogue.answered'>>({ text: typed });
      const text = words.words.text ?? '';
      if (text === standingText(casebook, slot)) return [];
      const draft = stated<typeof type>(contextOf(context, slot), { type, about, slot, data: {}, words: { text } });
      return [named(decided([draft], words), `${part}.${key}`)];
    }),
  );
}

function standingText(casebook: Casebook, slot: string): string {
  return drawn<'dialogue.answered'>(casebook, slot)?.words.text ?? '';
}

/** The one field of a small form, by the name it has in the large one. */
function named({ drafts, refusals, notices }: Decision, field: string): Decision {
  return {
    drafts,
    refusals: refusals.map(({ code }) => ({ code, field })),
    notices: notices.map(({ code }) => ({ code, field })),
  };
}
