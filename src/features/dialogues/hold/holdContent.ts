/** Everything that is half-written while a dialogue is held: what the draft keeps until "Avsluta". */
import type { EventId, OrgId } from '../../../domain/events.ts';
import type { ActionState, KfaDimension, KfaSide, KfaStep, QuestionKey } from '../../../domain/vocabulary.ts';
import type { TextMark } from './textMarks.ts';

export interface DraftAction {
  readonly id: string;
  readonly what: string;
  readonly who: string;
  /** As written. */
  readonly day: string;
  readonly sign: string;
  readonly org: OrgId | null;
  /** Its words follow the marked paragraph until they are changed by hand. */
  readonly follows: boolean;
}

export interface KfaWords {
  readonly step: KfaStep | null;
  readonly ground: string;
}

export interface DraftKfa {
  /** The sides see it differently, and each has its own. */
  readonly split: boolean;
  readonly sides: Readonly<Partial<Record<KfaSide, KfaWords>>>;
}

export interface HoldContent {
  /** The question in front of the group. */
  readonly page: QuestionKey;
  /** Only questions somebody has written in; the others stand as they were stored. */
  readonly answers: Readonly<Partial<Record<QuestionKey, string>>>;
  readonly marks: Readonly<Partial<Record<QuestionKey, readonly TextMark[]>>>;
  readonly actions: readonly DraftAction[];
  readonly kfa: Readonly<Partial<Record<KfaDimension, DraftKfa>>>;
  /** What the group said about what it was to do since last time. */
  readonly followUps: Readonly<Record<EventId, ActionState>>;
  /** The day it was held, as written; null for the day that is suggested. */
  readonly heldOn: string | null;
  readonly moreQuestions: boolean;
  /** Heads of every slot that is written in, from when writing began there. */
  readonly overs: Readonly<Record<string, EventId[]>>;
  /** Written when it was finished: kept until that stands for sure, since "Ångra" brings the text back here. */
  readonly finished: EventId | null;
}

export const emptyContent: HoldContent = {
  page: 'sedan',
  answers: {},
  marks: {},
  actions: [],
  kfa: {},
  followUps: {},
  heldOn: null,
  moreQuestions: false,
  overs: {},
  finished: null,
};

/** Whether anything has been written that a finished dialogue would lack. */
export function isUntouched({ answers, actions, kfa, followUps }: HoldContent): boolean {
  return [answers, kfa, followUps].every((part) => Object.keys(part).length === 0) && actions.length === 0;
}
