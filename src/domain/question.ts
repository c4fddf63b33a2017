/**
 * Reading a lifted question (model §12): how far it has come, where it is, who asked, what was answered and
 * who has been told. Nothing of this is stored: it follows from what has been said, whatever order it came in.
 *
 *   utkast → beredd → lyft → mottagen → besvarad → aterkopplad → stangd
 *                      ↑_________| (further up, or `ater`: sent back)
 */
import { type Casebook, drawn, type Entity, type Statement, viewOf } from './casebook.ts';
import { lastDayOf } from './dates.ts';
import { entityOf, sortedSet } from './drafting.ts';
import type { EventId, OrgId } from './events.ts';
import type { QuestionPath, QuestionStep } from './learningVocabulary.ts';
import { headsAmong } from './questionMerging.ts';
import { slots } from './slots.ts';

export type QuestionStage =
  | 'utkast'
  | 'beredd'
  | QuestionStep
  | 'besvarad'
  /** Answered, and everybody who asked has been told. */
  | 'aterkopplad'
  | 'stangd'
  /** It goes on as another one, together with what others have asked. */
  | 'sammanford';

/** Parts of a question in words (`part.worded`): background, why it can not be solved where it is, a proposal. */
export const QUESTION_PARTS = ['bakgrund', 'inte_har', 'forslag'] as const;
export type QuestionPartKey = (typeof QUESTION_PARTS)[number];

export interface Question {
  readonly id: EventId;
  readonly note: Entity<'note.written'>;
  /** Its words as they stand; undefined when they have been removed. */
  readonly text: string | undefined;
  readonly path: QuestionPath;
  readonly stage: QuestionStage;
  /** Since when it stands there; absent for a draft nobody has said anything of. */
  readonly since?: string;
  /** Where it is on the ladder; several when two have said differently, none when it has not been lifted. */
  readonly places: readonly Statement<'question.moved'>[];
  /** The answer, the one to draw first; several when two have said differently. */
  readonly answers: readonly Statement<'question.answered'>[];
  /** False when it has gone on since it was answered: the answer is then an earlier one. */
  readonly isAnswered: boolean;
  /** Everybody who asked it, also of the questions that go on as this one. */
  readonly askers: readonly OrgId[];
  /** Of those, who has not received the answer that stands; everybody when there is none. */
  readonly untold: readonly OrgId[];
  /** When an answer is wished for. */
  readonly due: string | null;
  /** What it goes on as; several when two have said differently, none when it stands by itself. */
  readonly goesOnAs: readonly EventId[];
  /** The questions that go on as this one, by id. */
  readonly gathered: readonly EventId[];
  /** Its slots in which two different statements stand. */
  readonly disputed: readonly string[];
}

/** Whether it still waits for something: neither closed nor going on as another one. */
export function isOpen({ stage }: Question): boolean {
  return stage !== 'stangd' && stage !== 'sammanford';
}

/** A note is a question when it is marked so; where two have marked it differently, as long as one of them says so. */
export function isQuestion(casebook: Casebook, id: EventId): boolean {
  const view = viewOf<'note.marked'>(casebook, slots.noteMark(id));
  return (
    entityOf(casebook, id, 'note.written') !== undefined &&
    view?.current.some(({ data }) => data.mark === 'fraga') === true
  );
}

/** Every question of a casebook, by id. A later merge may add to any of them, and show a second answer beside the first. */
export function questionsIn(casebook: Casebook): ReadonlyMap<EventId, Question> {
  const ids = Object.keys(casebook.entities).filter((id) => isQuestion(casebook, id));
  const heads = headsAmong(casebook, ids.sort());
  const gathered = new Map<EventId, EventId[]>();
  for (const [id, all] of heads) {
    for (const head of all) gathered.set(head, [...(gathered.get(head) ?? []), id]);
  }
  return new Map(ids.map((id) => [id, read(casebook, id, heads.get(id) ?? [], gathered.get(id) ?? [])]));
}

/** One question, or undefined when the note is not held or is not one. */
export function questionOf(casebook: Casebook, id: EventId): Question | undefined {
  return isQuestion(casebook, id) ? questionsIn(casebook).get(id) : undefined;
}

function read(casebook: Casebook, id: EventId, goesOnAs: EventId[], gathered: EventId[]): Question {
  const note = entityOf(casebook, id, 'note.written') as Entity<'note.written'>;
  const state = drawn<'note.stated'>(casebook, slots.state(id));
  const places = viewOf<'question.moved'>(casebook, slots.at(id))?.current ?? [];
  const answers = viewOf<'question.answered'>(casebook, slots.reply(id))?.current ?? [];
  const askers = sortedSet([id, ...gathered].flatMap((each) => casebook.entities[each]?.about ?? []));
  const said = saidOf(state, places[0], answers[0]);
  const deciding = latestOf(said);
  const isAnswered = latestOf(said.filter(({ stage }) => stage !== 'stangd'))?.stage === 'besvarad';
  const untold = isAnswered ? askers.filter((org) => !hasBeenTold(casebook, id, org, answers[0])) : askers;
  const isFedBack = deciding?.stage === 'besvarad' && askers.length > 0 && untold.length === 0;
  const standing = isFedBack ? 'aterkopplad' : (deciding?.stage ?? 'utkast');
  const own = [slots.state(id), slots.at(id), slots.reply(id), slots.due(id), slots.merged(id), slots.path(id)];
  const told = askers.map((org) => slots.told(id, org));
  return {
    id,
    note,
    text: drawn<'note.edited'>(casebook, slots.noteText(id))?.words.text,
    path: drawn<'question.routed'>(casebook, slots.path(id))?.data.path ?? 'fraga',
    stage: goesOnAs.length > 0 ? 'sammanford' : standing,
    ...(deciding === undefined || deciding.on === '' ? {} : { since: deciding.on }),
    places: oncePerPlace(places),
    answers,
    isAnswered,
    askers,
    untold,
    due: drawn<'question.expected'>(casebook, slots.due(id))?.data.day ?? null,
    goesOnAs,
    gathered,
    disputed: [...own, ...told].filter((slot) => casebook.slots[slot]?.disputed === true),
  };
}

interface Said {
  readonly stage: QuestionStage;
  /** '' when absent: sorts before every date. */
  readonly on: string;
  /** Which goes first among those of the same day. */
  readonly rank: number;
}

/**
 * Preparing, lifting, answering and closing are said in places of their own, so nobody knows of whom which
 * came first but by their dates. On one and the same day it is taken in the usual order; only an answer from
 * another forum than the one it has gone on to came before that.
 */
function saidOf(
  state: Statement<'note.stated'> | undefined,
  place: Statement<'question.moved'> | undefined,
  answer: Statement<'question.answered'> | undefined,
): Said[] {
  const said: Said[] = [];
  const stated = state?.data.state;
  if (stated === 'utkast' || stated === 'beredd' || stated === 'stangd') {
    said.push({ stage: stated, on: state?.on ?? '', rank: stated === 'stangd' ? 4 : 0 });
  }
  if (place !== undefined) said.push({ stage: place.data.step, on: place.on ?? '', rank: 2 });
  if (answer !== undefined) {
    const { forum } = answer.data;
    const hasGoneOn = place !== undefined && place.data.step !== 'ater';
    const isEarlierForum = hasGoneOn && forum !== null && forum !== place.data.forum;
    said.push({ stage: 'besvarad', on: answer.on ?? '', rank: isEarlierForum ? 1 : 3 });
  }
  return said;
}

function latestOf(said: readonly Said[]): Said | undefined {
  return said.toSorted((a, b) => (a.on === b.on ? b.rank - a.rank : a.on < b.on ? 1 : -1))[0];
}

/**
 * Told of this answer, not of an earlier one; where two say differently it is not certain, and so not told.
 * A day that is known to the month only may be the day of the answer or after it.
 */
function hasBeenTold(
  casebook: Casebook,
  id: EventId,
  org: OrgId,
  answer: Statement<'question.answered'> | undefined,
): boolean {
  const current = viewOf<'question.told'>(casebook, slots.told(id, org))?.current ?? [];
  return current.length > 0 && current.every((each) => each.data.told && isNotBefore(each.on, answer?.on));
}

/** Whether a day, as exactly as it is known, may be this other day or after it. */
export function isNotBefore(day: string | undefined, other: string | undefined): boolean {
  if (day === undefined || other === undefined) return other === undefined;
  return lastDayOf(day) >= other;
}

/** Two who say the same of the same forum say one thing. */
function oncePerPlace(places: readonly Statement<'question.moved'>[]): Statement<'question.moved'>[] {
  return [
    ...new Map(
      places.toReversed().map((place) => [`${place.data.forum} ${place.data.area} ${place.data.step}`, place]),
    ).values(),
  ].toReversed();
}
