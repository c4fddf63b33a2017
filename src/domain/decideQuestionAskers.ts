/** Those who asked: told of the answer, and kept when similar questions go on as one (model §12.2). */
import { drawn } from './casebook.ts';
import type { DecideContext, Decision } from './decision.ts';
import { contextOf, decided, notice, refuse, type SeveralContext, stated } from './drafting.ts';
import type { AnyDraft, EventId, OrgId, WordsOf } from './events.ts';
import type { QuestionPath } from './learningVocabulary.ts';
import { isNotBefore, isQuestion, questionOf, questionsIn } from './question.ts';
import { slots } from './slots.ts';
import { checkDay, checkOn, checkWords, withWords } from './words.ts';

export interface QuestionToldInput {
  readonly note: EventId;
  /** Those who have received the answer, or (with `told` false) have not after all. */
  readonly orgs: readonly OrgId[];
  readonly told?: boolean | undefined;
  /** How: "Muntligt på mötet". */
  readonly how?: string | undefined;
  readonly on?: string | undefined;
}

/**
 * One statement for each of those who asked. Told before there is an answer is asked about: the answer may
 * be written down later; so is a day before the answer that stands, which does not count as told of it.
 * Refused: somebody who has not asked, and what is known already.
 */
export function decideQuestionTold(context: SeveralContext, input: QuestionToldInput): Decision {
  const { note: id, orgs, told = true, on = context.today } = input;
  const question = questionOf(context.casebook, id);
  const words = checkWords<WordsOf<'question.told'>>({ note: input.how });
  const isNews = (org: OrgId) => !told || question?.untold.includes(org) === true;
  const drafts = orgs.filter(isNews).map((org): AnyDraft => {
    const slot = slots.told(id, org);
    return stated<'question.told'>(contextOf(context, slot), {
      type: 'question.told',
      about: [...(question?.note.about ?? []), org],
      slot,
      on,
      data: { told },
      ...withWords(words.words),
    });
  });
  return decided(
    drafts,
    words,
    checkOn(on, context.today),
    question === undefined && refuse('not-known', 'note'),
    orgs.length === 0 && refuse('missing', 'orgs'),
    question && orgs.some((org) => !question.askers.includes(org)) && refuse('not-known', 'orgs'),
    orgs.length > 0 && drafts.length === 0 && refuse('nothing-changed', 'orgs'),
    question?.isAnswered === false && told && notice('odd-order', 'orgs'),
    question?.isAnswered && told && !isNotBefore(on, question.answers[0]?.on) && notice('earlier-than-known', 'on'),
  );
}

export interface QuestionMergeInput {
  /** The question they go on as. */
  readonly into: EventId;
  readonly notes: readonly EventId[];
  readonly reason?: string | undefined;
}

/**
 * Similar questions go on as one. Those who asked are kept, and each is told of the answer. Should the chosen
 * one itself have gone on as another, it stands by itself from now on. Two who merge the same question into
 * different ones are shown side by side, and those who asked are kept in both.
 */
export function decideQuestionMerge(context: SeveralContext, input: QuestionMergeInput): Decision {
  const { into } = input;
  const notes = [...new Set(input.notes)].filter((id) => id !== into);
  const questions = questionsIn(context.casebook);
  const words = checkWords<WordsOf<'question.merged'>>({ reason: input.reason });
  const isThere = (id: EventId) => drawn<'question.merged'>(context.casebook, slots.merged(id))?.data.into === into;
  const moved = notes.filter((id) => !isThere(id) || context.casebook.slots[slots.merged(id)]?.disputed === true);
  const draft = (id: EventId, target: EventId | null): AnyDraft =>
    stated<'question.merged'>(contextOf(context, slots.merged(id)), {
      type: 'question.merged',
      about: questions.get(id)?.note.about ?? [],
      slot: slots.merged(id),
      data: { into: target },
      ...(target === null ? {} : withWords(words.words)),
    });
  const target = questions.get(into);
  return decided(
    [...moved.map((id) => draft(id, into)), ...(target && target.goesOnAs.length > 0 ? [draft(into, null)] : [])],
    words,
    (target === undefined || notes.some((id) => !questions.has(id))) && refuse('not-known', 'notes'),
    notes.length === 0 && refuse('missing', 'notes'),
    notes.length > 0 && moved.length === 0 && refuse('nothing-changed', 'notes'),
    notes.some((id) => questions.get(id)?.isAnswered === true) && notice('merged-after-answer', 'notes'),
  );
}

/** A question that went on as another stands by itself again. What was said meanwhile is kept on both. */
export function decideQuestionSplit(context: DecideContext, { note: id }: { readonly note: EventId }): Decision {
  const question = questionOf(context.casebook, id);
  const slot = slots.merged(id);
  const into = drawn<'question.merged'>(context.casebook, slot)?.data.into ?? null;
  const isUnsettled = context.casebook.slots[slot]?.disputed === true;
  const draft = stated<'question.merged'>(context, {
    type: 'question.merged',
    about: question?.note.about ?? [],
    slot,
    data: { into: null },
  });
  return decided(
    [draft],
    question === undefined && refuse('not-known', 'note'),
    into === null && !isUnsettled && refuse('nothing-changed', 'note'),
  );
}

/** When an answer is wished for; null takes the wish back. A wish is no deadline, and a day that has been is only asked about. */
export function decideQuestionDue(
  context: DecideContext,
  { note: id, day }: { readonly note: EventId; readonly day: string | null },
): Decision {
  const question = questionOf(context.casebook, id);
  const slot = slots.due(id);
  const isUnsettled = context.casebook.slots[slot]?.disputed === true;
  const draft = stated<'question.expected'>(context, {
    type: 'question.expected',
    about: question?.note.about ?? [],
    slot,
    data: { day },
  });
  return decided(
    [draft],
    question === undefined && refuse('not-known', 'note'),
    day !== null && checkDay(day),
    question?.due === day && !isUnsettled && refuse('nothing-changed', 'day'),
    day !== null && day < context.today.slice(0, day.length) && notice('plan-in-the-past', 'day'),
  );
}

/** Whether it is a question of cooperation or a dispute, which goes in each party's own line (model §12.3). */
export function decideQuestionPath(
  context: DecideContext,
  { note: id, path }: { readonly note: EventId; readonly path: QuestionPath },
): Decision {
  const question = questionOf(context.casebook, id);
  const slot = slots.path(id);
  const isUnsettled = context.casebook.slots[slot]?.disputed === true;
  const draft = stated<'question.routed'>(context, {
    type: 'question.routed',
    about: question?.note.about ?? [],
    slot,
    data: { path },
  });
  return decided(
    [draft],
    !isQuestion(context.casebook, id) && refuse('not-known', 'note'),
    question?.path === path && !isUnsettled && refuse('nothing-changed', 'path'),
    // The forum it stands at belongs to the other path: it has to be lifted anew.
    question !== undefined && question.places.length > 0 && question.path !== path && notice('other-path', 'path'),
  );
}
