/** What can be done to the draft while a dialogue is held. Each keeps the heads of the slot it begins to write in. */
import { type Casebook, drawn, type Statement, viewOf } from '../../../domain/casebook.ts';
import { captureHeads } from '../../../domain/drafting.ts';
import type { EventId, OrgId } from '../../../domain/events.ts';
import { slots } from '../../../domain/slots.ts';
import type { ActionState, KfaDimension, KfaSide, QuestionKey } from '../../../domain/vocabulary.ts';
import type { HoldDraft } from './HoldDraft.ts';
import type { DraftAction, DraftKfa, HoldContent, KfaWords } from './holdContent.ts';
import { followed, type MarkKind, marksAt, stretchAt, type TextMark } from './textMarks.ts';

/** What stands in the journal for a question; more than one when two have written. */
export function storedAnswers(
  casebook: Casebook,
  dialogue: EventId,
  question: QuestionKey,
): readonly Statement<'dialogue.answered'>[] {
  const view = viewOf<'dialogue.answered'>(casebook, slots.answer(dialogue, question));
  if (view === undefined) return [];
  return view.disputed ? view.current : view.current.slice(0, 1);
}

export function storedAnswer(casebook: Casebook, dialogue: EventId, question: QuestionKey): string {
  return storedAnswers(casebook, dialogue, question)[0]?.words.text ?? '';
}

/** The dialogue's text as it stands on the page: what has been written now, or else what is stored. */
export function answerIn(content: HoldContent, casebook: Casebook, dialogue: EventId, question: QuestionKey): string {
  return content.answers[question] ?? storedAnswer(casebook, dialogue, question);
}

export interface Place {
  readonly draft: HoldDraft;
  readonly casebook: Casebook;
  readonly dialogue: EventId;
}

/** Heads from when writing began in these slots; those that are known already stay. */
function knowing({ draft, casebook }: Place, written: readonly string[]): HoldContent['overs'] {
  return { ...captureHeads(casebook, written), ...draft.content.overs };
}

/** Every keystroke. Marks and what they made follow the text. */
export function write(place: Place, question: QuestionKey, text: string): void {
  const { draft, casebook, dialogue } = place;
  const { answers, marks, actions } = draft.content;
  const before = answerIn(draft.content, casebook, dialogue, question);
  const mine = marks[question] ?? [];
  const now = followed(mine, before, text);
  draft.change({
    answers: { ...answers, [question]: text },
    ...(question in answers ? {} : { overs: knowing(place, [slots.answer(dialogue, question)]) }),
    ...(now === mine ? {} : { marks: { ...marks, [question]: now }, actions: renamed(actions, now, text) }),
  });
}

/** An action that was made by a mark says what its paragraph says, until somebody words it by hand. */
function renamed(actions: readonly DraftAction[], marks: readonly TextMark[], text: string): readonly DraftAction[] {
  const words = new Map(marks.map((mark) => [mark.action, text.slice(mark.from, mark.to)]));
  return actions.map((action) => {
    const what = words.get(action.id);
    return action.follows && what !== undefined && what !== '' ? { ...action, what } : action;
  });
}

export type Marking =
  | { readonly kind: 'marked' | 'unmarked' | 'nothing' }
  /** The paragraph is something to do already: its fields are where the writer wants to be. */
  | { readonly kind: 'action'; readonly action: string };

/** Marks the paragraph at the caret or the sentences of a selection, or takes the same mark away again. */
export function mark(place: Place, question: QuestionKey, kind: MarkKind, start: number, end: number): Marking {
  const { draft, casebook, dialogue } = place;
  const text = answerIn(draft.content, casebook, dialogue, question);
  const span = stretchAt(text, start, end);
  if (span === null) return { kind: 'nothing' };
  const mine = draft.content.marks[question] ?? [];
  const before = marksAt(mine, span).find((each) => each.kind === kind);
  if (before?.action !== undefined) return { kind: 'action', action: before.action };
  // A mark counts places in a text, so from here on the text is the draft's own.
  if (draft.content.answers[question] === undefined) write(place, question, text);
  if (before === undefined) addMark(place, question, kind, span, text.slice(span.from, span.to));
  else
    setMarks(
      draft,
      question,
      mine.filter((each) => each !== before),
    );
  return { kind: before === undefined ? 'marked' : 'unmarked' };
}

function addMark(
  { draft }: Place,
  question: QuestionKey,
  kind: MarkKind,
  span: Pick<TextMark, 'from' | 'to' | 'sentences'>,
  words: string,
): void {
  const mine = draft.content.marks[question] ?? [];
  if (kind !== 'att_gora') {
    setMarks(draft, question, [...mine, { kind, ...span }]);
    return;
  }
  const action = newAction(draft.content.actions, { what: words, follows: true });
  draft.change({ actions: [...draft.content.actions, action] });
  setMarks(draft, question, [...mine, { kind, ...span, action: action.id }]);
}

export function removeMark(draft: HoldDraft, question: QuestionKey, which: TextMark): void {
  const { marks } = draft.content;
  if (which.action !== undefined) removeAction(draft, which.action);
  else
    setMarks(
      draft,
      question,
      (marks[question] ?? []).filter((each) => each !== which),
    );
}

function setMarks(draft: HoldDraft, question: QuestionKey, marks: readonly TextMark[]): void {
  draft.change({ marks: { ...draft.content.marks, [question]: marks } });
}

function newAction(actions: readonly DraftAction[], given: Partial<DraftAction>): DraftAction {
  const numbers = actions.map(({ id }) => Number(id.slice(1)));
  const id = `a${Math.max(0, ...numbers) + 1}`;
  return { id, what: '', who: '', day: '', sign: '', org: null, follows: false, ...given };
}

/** An empty line to fill in; answers with its id. */
export function addAction(draft: HoldDraft, org: OrgId | null): string {
  const action = newAction(draft.content.actions, { org });
  draft.change({ actions: [...draft.content.actions, action] });
  return action.id;
}

export function changeAction(draft: HoldDraft, id: string, part: Partial<DraftAction>): void {
  const follows = part.what === undefined ? {} : { follows: false };
  draft.change({
    actions: draft.content.actions.map((each) => (each.id === id ? { ...each, ...follows, ...part } : each)),
  });
}

/** The line and the mark that made it; the paragraph itself stays. */
export function removeAction(draft: HoldDraft, id: string): void {
  const { actions, marks } = draft.content;
  draft.change({
    actions: actions.filter((each) => each.id !== id),
    marks: Object.fromEntries(
      Object.entries(marks).map(([question, mine]) => [question, mine.filter(({ action }) => action !== id)]),
    ),
  });
}

/** What is shown for a dimension: the draft's own, or else what is stored. */
export function kfaIn(content: HoldContent, casebook: Casebook, dialogue: EventId, dimension: KfaDimension): DraftKfa {
  return content.kfa[dimension] ?? storedKfa(casebook, dialogue, dimension);
}

const SIDES: readonly KfaSide[] = ['gemensam', 'kommun', 'region', 'privat'];

export function storedKfa(casebook: Casebook, dialogue: EventId, dimension: KfaDimension): DraftKfa {
  const sides: Partial<Record<KfaSide, KfaWords>> = {};
  for (const side of SIDES) {
    const statement = drawn<'kfa.assessed'>(casebook, slots.kfa(dialogue, dimension, side));
    if (statement) sides[side] = { step: statement.data.step, ground: statement.words.ground ?? '' };
  }
  return { split: sides.gemensam === undefined && Object.keys(sides).length > 0, sides };
}

export function changeKfa(place: Place, dimension: KfaDimension, kfa: DraftKfa): void {
  const { draft, dialogue } = place;
  draft.change({
    kfa: { ...draft.content.kfa, [dimension]: kfa },
    overs: knowing(
      place,
      SIDES.map((side) => slots.kfa(dialogue, dimension, side)),
    ),
  });
}

/** What became of something from last time. */
export function followUp(place: Place, action: EventId, state: ActionState): void {
  const { draft } = place;
  draft.change({
    followUps: { ...draft.content.followUps, [action]: state },
    overs: knowing(place, [slots.state(action)]),
  });
}
