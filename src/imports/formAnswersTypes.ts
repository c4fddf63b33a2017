/** Answers from a form, as a list says them, before anything is saved. Made by `formAnswers.ts`. */
import type { AnswerInput } from '../domain/decideSurvey.ts';
import type { OrgId } from '../domain/events.ts';
import type { QuestionKind } from '../domain/surveys.ts';
import type { Suggestion } from './judgedList.ts';

/** What a column of answers holds. `person` and `none` are never saved; `time` and `id` only say when and which row. */
export type FormColumnMeaning = 'organisation' | 'who' | QuestionKind | 'time' | 'id' | 'person' | 'none';

export interface FormColumn {
  /** 0 is column A. */
  readonly index: number;
  /** The heading as it is written; told apart by a number where it stands twice, null where there is none. */
  readonly heading: string | null;
  readonly meaning: FormColumnMeaning;
}

export type LeftOutWhy =
  /** Something in it must be taken for a personnummer. */
  | 'personnummer'
  /** It looks like somebody's name, address or telephone number, where an organisation was asked for. */
  | 'person'
  /** The same answer has been removed here: it does not come back with the list. */
  | 'removed'
  | 'too-long';

export interface LeftOut {
  /** "C4". */
  readonly cell: string;
  readonly why: LeftOutWhy;
}

export type AnswerVerdict =
  | 'new'
  /** All of it is here already. */
  | 'known'
  /** Some of it is here already, or was answered differently then: what is new is put beside it. */
  | 'adds'
  /** It can not be told which organisation is meant: it waits for an answer. */
  | 'asks'
  /** The same organisation answers in another row, or has done so before: left out unless somebody says otherwise. */
  | 'again'
  /** Somebody has left it out. */
  | 'skipped'
  /** No question is answered in it. */
  | 'empty'
  /** More than is taken in at once: it comes with the next save. */
  | 'later';

export interface AnswerRow {
  /** The row's number in the sheet. */
  readonly number: number;
  readonly respondent: number;
  readonly org: OrgId | null;
  readonly who?: string;
  readonly on?: string;
  readonly verdict: AnswerVerdict;
  /** What it would save, and what it says that is known already. */
  readonly answers: readonly AnswerInput[];
  readonly said: readonly AnswerInput[];
  readonly leftOut: readonly LeftOut[];
  /** What stands in the cell for the organisation, and whom it may mean. */
  readonly written?: string;
  readonly suggestions?: readonly Suggestion[];
}

export interface FormQuestion {
  readonly number: number;
  readonly words: string;
  readonly kind: QuestionKind;
}

export interface JudgedAnswers {
  readonly columns: readonly FormColumn[];
  readonly questions: readonly FormQuestion[];
  readonly rows: readonly AnswerRow[];
}

/** What a person has said about a row. */
export interface RowChoice {
  /** Whom it means: an organisation, or `AS_WRITTEN` for a network or another group that has no card. */
  readonly whom?: OrgId;
  /** Taken in although the same organisation answers elsewhere, or left out. */
  readonly take?: 'in' | 'out';
}

/** What a person has said about a list: by column (0 is A), and by the row's number. */
export interface FormChoices {
  readonly columns: Readonly<Record<number, FormColumnMeaning>>;
  readonly rows: Readonly<Record<number, RowChoice>>;
}
export const AS_WRITTEN = 'natverk';
