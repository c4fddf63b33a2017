/** "Avsluta": everything in the draft as one command, and where in the dialogue a refusal belongs. */
import { type Casebook, drawn } from '../../../domain/casebook.ts';
import { isFullDate, isPast } from '../../../domain/dates.ts';
import { decideActionState } from '../../../domain/decideAction.ts';
import { type DialogueFinishInput, decideDialogueFinish } from '../../../domain/decideDialogueWords.ts';
import { decideWithdrawal } from '../../../domain/decideWithdrawal.ts';
import type { Decision } from '../../../domain/decision.ts';
import { stateOfAction } from '../../../domain/dialogue.ts';
import { contextOf, inside, type SeveralContext, together } from '../../../domain/drafting.ts';
import type { EventId } from '../../../domain/events.ts';
import type { Ledger } from '../../../domain/ledger.ts';
import { slots } from '../../../domain/slots.ts';
import { KFA_DIMENSIONS, type KfaDimension, type KfaSide, type QuestionKey } from '../../../domain/vocabulary.ts';
import { dayIn } from '../../../forms/DayField.tsx';
import type { DialogueFacts } from '../dialogueFacts.ts';
import type { DraftAction, DraftKfa, HoldContent } from './holdContent.ts';
import type { MarkKind, TextMark } from './textMarks.ts';
import { answerIn, storedKfa } from './writing.ts';

interface FinishContext {
  readonly casebook: Casebook;
  readonly today: string;
  readonly dialogue: DialogueFacts;
}

/** The day it was held: the planned day if that has come, else today; somebody may say otherwise. */
export function heldDay({ heldOn }: HoldContent, { dialogue, today }: Omit<FinishContext, 'casebook'>): string {
  if (heldOn !== null) return dayIn(heldOn, today, 'past');
  const { day, stated, state } = dialogue;
  if (state === 'genomford' && stated?.on !== undefined) return stated.on;
  return isFullDate(day) && isPast(day, today) ? day : today;
}

/** A mark with the question it stands in: a note to be. */
export interface PlacedMark {
  readonly question: QuestionKey;
  readonly mark: TextMark & { readonly kind: Exclude<MarkKind, 'att_gora'> };
}

/** Marks that will be notes, in the order `notes.0`, `notes.1` … of the command. */
export function notesIn({ marks }: HoldContent): PlacedMark[] {
  return (Object.entries(marks) as [QuestionKey, readonly TextMark[]][]).flatMap(([question, mine]) =>
    mine.flatMap(({ kind, ...rest }) =>
      kind === 'att_gora' || rest.lost !== undefined ? [] : [{ question, mark: { kind, ...rest } }],
    ),
  );
}

/** A line that was added and never filled in is nothing to do. */
function actionsToBe({ actions }: HoldContent): readonly DraftAction[] {
  return actions.filter(({ what, who, day, sign }) => [what, who, day, sign].some((words) => words.trim() !== ''));
}

/** The sides that are said now and differ from what is stored. */
function changedKfa(content: HoldContent, { casebook, dialogue }: FinishContext): DialogueFinishInput['kfa'] {
  return KFA_DIMENSIONS.flatMap((dimension) => {
    const kfa = content.kfa[dimension];
    if (kfa === undefined) return [];
    const stored = storedKfa(casebook, dialogue.id, dimension);
    return sidesOf(kfa).flatMap((side) => {
      const said = kfa.sides[side];
      const before = stored.sides[side];
      if (said?.step == null || (before?.step === said.step && before.ground === said.ground.trim())) return [];
      return [{ dimension, side, step: said.step, ground: said.ground, source: 'dialog' as const }];
    });
  });
}

/** Which sides a view has: one common picture, or each its own. */
export function sidesOf({ split, sides }: DraftKfa): readonly KfaSide[] {
  const said = Object.keys(sides) as KfaSide[];
  return said.filter((side) => (side === 'gemensam') !== split);
}

/** A common picture that has become two, or the other way: what no longer holds is taken back in the same command. */
function outgrownKfa(content: HoldContent, { casebook, dialogue }: FinishContext): EventId[] {
  return KFA_DIMENSIONS.flatMap((dimension) => {
    const kfa = content.kfa[dimension];
    if (kfa === undefined || !sidesOf(kfa).some((side) => kfa.sides[side]?.step)) return [];
    return otherSides(kfa.split).flatMap((side) => drawn(casebook, slots.kfa(dialogue.id, dimension, side))?.id ?? []);
  });
}

function otherSides(split: boolean): readonly KfaSide[] {
  return split ? ['gemensam'] : ['kommun', 'region', 'privat'];
}

/** What the command is made of. */
export function finishInput(content: HoldContent, context: FinishContext): DialogueFinishInput {
  const { casebook, today, dialogue } = context;
  const [onlyOrg, ...others] = dialogue.orgs;
  return {
    dialogue: dialogue.id,
    on: heldDay(content, context),
    answers: content.answers,
    kfa: changedKfa(content, context) ?? [],
    notes: notesIn(content).map(({ question, mark: { kind, from, to } }) => ({
      text: answerIn(content, casebook, dialogue.id, question).slice(from, to),
      mark: kind,
      question,
    })),
    actions: actionsToBe(content).map(({ what, who, day, sign, org }) => ({
      // With a single organisation there is nobody else's it could be.
      org: others.length === 0 ? (onlyOrg ?? null) : org,
      day: day.trim() === '' ? null : dayIn(day, today, 'future'),
      what,
      who,
      sign,
    })),
  };
}

/** All of it or nothing; whatever has not changed since it was stored is left out. */
export function decideFinish(content: HoldContent, context: FinishContext, ledger: Ledger): Decision {
  const { casebook, today } = context;
  const several: SeveralContext = { casebook, today, overs: content.overs };
  const input = finishInput(content, context);
  const followUps = Object.entries(content.followUps);
  const outgrown = outgrownKfa(content, context);
  return together([
    decideDialogueFinish(several, input),
    ...followUps
      .filter(([action, state]) => stateOfAction(casebook, action) !== state)
      .map(([action, state]) =>
        inside(
          `followUps.${action}`,
          decideActionState(contextOf(several, slots.state(action)), { action, state, on: input.on }),
        ),
      ),
    ...(outgrown.length === 0 ? [] : [decideWithdrawal(ledger, { ids: outgrown })]),
  ]);
}

/** Where a refusal belongs: a question's page, the list of what to do, or the line about the day. */
export type ProblemPlace =
  | { readonly kind: 'question'; readonly question: QuestionKey }
  | { readonly kind: 'kfa'; readonly dimension: KfaDimension; readonly side: KfaSide }
  | { readonly kind: 'action'; readonly action: string }
  | { readonly kind: 'day' | 'page' };

/** `answers.g08`, `notes.2.text`, `actions.0.day`, `kfa.kand.kommun.ground`, `on`. */
export function placeOf(field: string, content: HoldContent): ProblemPlace {
  const parts = field.split('.');
  const [part = '', second = '', third = ''] = parts;
  if (parts.at(-1) === 'on') return { kind: 'day' };
  if (part === 'answers' && second !== '') return { kind: 'question', question: second as QuestionKey };
  if (part === 'kfa') return { kind: 'kfa', dimension: second as KfaDimension, side: third as KfaSide };
  const note = part === 'notes' ? notesIn(content)[Number(second)] : undefined;
  if (note) return { kind: 'question', question: note.question };
  const action = part === 'actions' ? actionsToBe(content)[Number(second)] : undefined;
  return action ? { kind: 'action', action: action.id } : { kind: 'page' };
}
