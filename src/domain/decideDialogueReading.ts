/** The summary is read by both sides, then locked (model §8.2, §17.2). */
import { viewOf } from './casebook.ts';
import { decideDialogueState } from './decideDialogue.ts';
import type { DecideContext, Decision } from './decision.ts';
import { isHeldState, isLocked, stateOfDialogue } from './dialogue.ts';
import { contextOf, decided, entityOf, notice, refuse, type SeveralContext, stated, together } from './drafting.ts';
import type { EventId, WordsOf } from './events.ts';
import type { ReadingSide } from './learningVocabulary.ts';
import { slots } from './slots.ts';
import { SUMMARY_HEADINGS, type SummaryHeading } from './vocabulary.ts';
import { checkOn, checkWords, withWords } from './words.ts';

export interface DialogueReadingInput {
  readonly dialogue: EventId;
  readonly side: ReadingSide;
  /** False takes the reading back. */
  readonly read: boolean;
  /** As which function: "MAS". */
  readonly by?: string | undefined;
  readonly on?: string | undefined;
}

/**
 * One side has read the summary. It can be taken back until the text is locked; a side that reads it only
 * after that may still say so.
 * A later merge may show that one says read and another not: then it counts as not read until somebody says it again.
 */
export function decideDialogueReading(context: DecideContext, input: DialogueReadingInput): Decision {
  const { side, read, on = context.today } = input;
  const { casebook } = context;
  const dialogue = entityOf(casebook, input.dialogue, 'dialogue.planned');
  const words = checkWords<WordsOf<'dialogue.read'>>({ by: input.by });
  const slot = slots.read(input.dialogue, side);
  const view = viewOf<'dialogue.read'>(casebook, slot);
  const standing = view?.current[0];
  const isSame = (standing?.data.read ?? false) === read && (!read || standing?.words.by === words.words.by);
  const draft = stated<'dialogue.read'>(context, {
    type: 'dialogue.read',
    about: dialogue?.about ?? [],
    slot,
    on,
    data: { read },
    ...withWords(words.words),
  });
  return decided(
    [draft],
    words,
    checkOn(on, context.today),
    dialogue === undefined && refuse('not-known', 'dialogue'),
    isSame && view?.disputed !== true && refuse('nothing-changed', 'read'),
    !read && isLocked(casebook, input.dialogue) && refuse('locked', 'read'),
    !isHeldState(stateOfDialogue(casebook, input.dialogue)) && notice('odd-order', 'read'),
  );
}

export interface DialogueLockInput {
  readonly dialogue: EventId;
  /** The page as it stood when both had read it, under all five headings; a heading left out is empty. */
  readonly summary: Readonly<Partial<Record<SummaryHeading, string>>>;
  /** Who are to have read it. */
  readonly sides: readonly ReadingSide[];
  /** Fed back, unless it goes on further at once. */
  readonly state?: 'aterkopplad' | 'foljs_upp' | 'avslutad' | undefined;
  readonly reason?: string | undefined;
  readonly on?: string | undefined;
}

/**
 * The five texts are stated once more in the command that locks them, also the empty ones: so everybody
 * can tell for ever what was locked, and what another copy wrote before it knew of the lock is shown as
 * a tillägg (lockedSummary.ts) instead of changing what both have read.
 */
export function decideDialogueLock(context: SeveralContext, input: DialogueLockInput): Decision {
  const { dialogue, summary, sides, state = 'aterkopplad', reason, on } = input;
  const about = entityOf(context.casebook, dialogue, 'dialogue.planned')?.about;
  if (about === undefined) return decided([], refuse('not-known', 'dialogue'));
  return together([
    ...SUMMARY_HEADINGS.map((heading) => {
      const slot = slots.summary(dialogue, heading);
      const words = checkWords<WordsOf<'dialogue.summarised'>>({ text: summary[heading] }, { prefix: 'summary.' });
      const text = words.words.text ?? '';
      const draft = { type: 'dialogue.summarised' as const, about, slot, data: {}, words: { text } };
      return decided([stated<'dialogue.summarised'>(contextOf(context, slot), draft)], words);
    }),
    decideDialogueState(contextOf(context, slots.state(dialogue)), { dialogue, state, reason, sides, on }),
  ]);
}
