/** A lifted question: made ready, lifted, received, sent back, answered and closed (model §12). */
import { drawn } from './casebook.ts';
import type { DecideContext, Decision } from './decision.ts';
import {
  type Check,
  contextOf,
  decided,
  entityOf,
  given,
  notice,
  refuse,
  type SeveralContext,
  stated,
} from './drafting.ts';
import type { Draft, EventId, OrgId, WordsOf } from './events.ts';
import type { AnswerKind, QuestionStep } from './learningVocabulary.ts';
import { isNotBefore, isQuestion, type Question, questionOf } from './question.ts';
import { isSlotFor, slots } from './slots.ts';
import type { Source } from './vocabulary.ts';
import { checkOn, checkWords, withWords } from './words.ts';

/** Forums of a dispute: the steps of each party's own line organisation have keys of their own (model §12.3). */
const DISPUTE_STEP = /^tvist-/;

export interface QuestionMoveInput {
  readonly note: EventId;
  /** Key of the forum: one of the register's, or one that people have added (`forum.named`). */
  readonly forum: string;
  /** Whose forum it is; null for the county's own. */
  readonly area: OrgId | null;
  readonly step: QuestionStep;
  /** Why, in words. */
  readonly why?: string | undefined;
  readonly on?: string | undefined;
  readonly source?: Source | undefined;
}

/**
 * A question is lifted to a forum, received there, or sent back to one. Nobody has to climb every rung, and
 * reports come late, so an odd order is only asked about. Two who lift it to different forums are shown side
 * by side. Refused: what is no question, no forum, a day that has not been, and what stands there already.
 */
export function decideQuestionMove(context: DecideContext, input: QuestionMoveInput): Decision {
  const { note: id, forum, area, step, on = context.today, source } = input;
  const question = questionOf(context.casebook, id);
  const words = checkWords<WordsOf<'question.moved'>>({ note: input.why });
  const slot = slots.at(id);
  const draft = stated<'question.moved'>(context, {
    type: 'question.moved',
    about: question?.askers ?? [],
    slot,
    on,
    data: { forum, area, step, ...given({ source }) },
    ...withWords(words.words),
  });
  const standing = drawn<'question.moved'>(context.casebook, slot);
  const isThere = standing?.data.forum === forum && standing.data.area === area;
  const isSame = isThere && standing.data.step === step && words.words.note === undefined && question?.stage === step;
  const isUnsettled = context.casebook.slots[slot]?.disputed === true;
  return decided(
    [draft],
    words,
    forum === '' && refuse('missing', 'forum'),
    forum !== '' && !isSlotFor('forum.named', slots.forum(forum, area ?? 'lan')) && refuse('not-known', 'forum'),
    checkOn(on, context.today),
    question === undefined && refuse('not-known', 'note'),
    isSame && !isUnsettled && refuse('nothing-changed', 'forum'),
    question && goesOn(question),
    question && (question.path === 'tvist') !== DISPUTE_STEP.test(forum) && notice('other-path', 'forum'),
    question && isOddStep(question, step, isThere) && notice('odd-order', 'step'),
    step === 'ater' && words.words.note === undefined && notice('without-reason', 'why'),
    isEarlier(on, standing?.on) && notice('earlier-than-known', 'on'),
  );
}

/** Receiving what was not lifted here, sending back what was not lifted, and lifting what is closed. */
function isOddStep({ stage, places }: Question, step: QuestionStep, isThere: boolean): boolean {
  if (stage === 'stangd') return true;
  if (step === 'lyft') return false;
  return places.length === 0 || stage === 'besvarad' || stage === 'aterkopplad' || (step === 'mottagen' && !isThere);
}

export interface QuestionAnswerInput {
  readonly note: EventId;
  readonly kind: AnswerKind | null;
  readonly text: string;
  /** Which forum answers; null when nobody says which. */
  readonly forum: string | null;
  /** As which function, where it is not plain from the forum. */
  readonly by?: string | undefined;
  readonly on?: string | undefined;
  readonly source?: Source | undefined;
}

/**
 * The answer, which always says what kind of answer it is. It concerns everybody who asked, also those whose
 * question goes on as this one. Who had been told another answer is told anew: where no date shows that, it is
 * said in the same command. Two different answers are shown side by side.
 */
export function decideQuestionAnswer(
  context: DecideContext & Pick<SeveralContext, 'overs'>,
  input: QuestionAnswerInput,
): Decision {
  const { note: id, kind, forum, by, on = context.today, source } = input;
  const question = questionOf(context.casebook, id);
  const words = checkWords<WordsOf<'question.answered'>>({ text: input.text, by }, { required: ['text'] });
  const slot = slots.reply(id);
  const draft = stated<'question.answered'>(context, {
    type: 'question.answered',
    about: question?.askers ?? [],
    slot,
    on,
    data: { kind: kind ?? 'tolkning', forum, ...given({ source }) },
    words: words.words,
  });
  const standing = drawn<'question.answered'>(context.casebook, slot);
  const isSame =
    standing?.data.kind === kind && standing?.words.text === words.words.text && standing?.data.forum === forum;
  const isUnsettled = context.casebook.slots[slot]?.disputed === true;
  return decided(
    [draft, ...toldAnother(context, question, draft)],
    words,
    kind === null && refuse('missing', 'kind'),
    checkOn(on, context.today),
    question === undefined && refuse('not-known', 'note'),
    isSame && question?.isAnswered === true && !isUnsettled && refuse('nothing-changed', 'text'),
    question && goesOn(question),
    question?.stage === 'stangd' && notice('odd-order', 'text'),
    isEarlier(on, standing?.on) && notice('earlier-than-known', 'on'),
  );
}

/** Those who were told of another answer on the day of this one, or later: that they have not received this one. */
function toldAnother(
  context: DecideContext & Pick<SeveralContext, 'overs'>,
  question: Question | undefined,
  { on, data, words }: Draft<'question.answered'>,
): Draft<'question.told'>[] {
  const before = question?.answers[0];
  const isOther = before !== undefined && (before.words.text !== words?.text || before.data.kind !== data.kind);
  if (question === undefined || !isOther || isEarlier(on ?? '', before.on) || context.corrects !== undefined) return [];
  return question.askers.flatMap((org) => {
    const slot = slots.told(question.id, org);
    const told = drawn<'question.told'>(context.casebook, slot);
    if (told?.on === undefined || !told.data.told || !isNotBefore(told.on, on)) return [];
    const about = [...question.note.about, org];
    const draft = { type: 'question.told' as const, about, slot, on: told.on, data: { told: false } };
    return [stated<'question.told'>(contextOf(context, slot), draft)];
  });
}

export interface QuestionStateInput {
  readonly note: EventId;
  /** `beredd` also takes a closed question up again. */
  readonly state: 'utkast' | 'beredd' | 'stangd';
  readonly reason?: string | undefined;
  readonly on?: string | undefined;
}

/**
 * Made ready to be lifted, or closed. Closing before everybody who asked has been told is asked about, and so
 * is going back to a draft. A later merge may show another state beside this one.
 */
export function decideQuestionState(context: DecideContext, input: QuestionStateInput): Decision {
  const { note: id, state, on = context.today } = input;
  const question = questionOf(context.casebook, id);
  const words = checkWords<WordsOf<'note.stated'>>({ reason: input.reason });
  const slot = slots.state(id);
  const draft = stated<'note.stated'>(context, {
    type: 'note.stated',
    about: entityOf(context.casebook, id, 'note.written')?.about ?? [],
    slot,
    on,
    data: { state },
    ...withWords(words.words),
  });
  const isUnsettled = context.casebook.slots[slot]?.disputed === true;
  const isSame = question?.stage === state && words.words.reason === undefined;
  const isBack = question !== undefined && state === 'utkast' && question.stage !== 'utkast';
  return decided(
    [draft],
    words,
    checkOn(on, context.today),
    !isQuestion(context.casebook, id) && refuse('not-known', 'note'),
    isSame && !isUnsettled && refuse('nothing-changed', 'state'),
    question && goesOn(question),
    isBack && notice('odd-order', 'state'),
    state === 'stangd' && question && closing(question, words.words.reason),
    isEarlier(on, drawn(context.casebook, slot)?.on) && notice('earlier-than-known', 'on'),
  );
}

/** A question is not closed before those who asked have their answer; without an answer, at least with a reason. */
function closing({ isAnswered, untold }: Question, reason: string | undefined): Check | false {
  if (isAnswered) return untold.length > 0 && notice('askers-not-told', 'state');
  return reason === undefined && notice('closed-without-answer', 'reason');
}

/** What goes on as another question is answered there. */
function goesOn({ goesOnAs }: Question): Check | false {
  return goesOnAs.length > 0 && notice('goes-on-elsewhere', 'note');
}

/** It will stand in the history: something later is known. */
function isEarlier(on: string, known: string | undefined): boolean {
  return known !== undefined && on < known;
}
