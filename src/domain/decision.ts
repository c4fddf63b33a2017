/**
 * What a `decide…` function answers with. Rules live in `decide…` functions and nowhere else; they
 * read a casebook and an input, and never write, read a clock or make an id.
 *
 * Warn, seldom refuse: a refusal stops the save; a notice is said and can be saved past
 * ("Spara ändå"), because reports come late and in any order.
 */
import type { Casebook } from './casebook.ts';
import type { AnyDraft, EventId } from './events.ts';

/** Codes, said in words by `text` (`text.rules`). */
export type RefusalCode =
  | 'missing'
  | 'personnummer'
  | 'impossible-date'
  | 'future-date'
  | 'too-long'
  | 'not-known'
  | 'wrong-outcome'
  | 'nothing-changed'
  | 'locked'
  | 'no-own-decision'
  | 'redacted'
  | 'repeats-passage'
  | 'frozen';
export interface Refusal {
  readonly code: RefusalCode;
  /** The field of the form it concerns, e.g. `ground`, `on`. */
  readonly field: string;
}

export type NoticeCode =
  | 'phone-or-email'
  | 'several-steps'
  | 'back-without-reason'
  | 'use-before-decision'
  | 'point-used-before-decision'
  | 'odd-order'
  | 'after-no'
  | 'after-yes'
  | 'skips-board'
  | 'step-down-without-reason'
  | 'earlier-than-known'
  | 'plan-in-the-past'
  | 'one-side-missing'
  | 'without-reason'
  | 'two-wordings'
  | 'period-not-over'
  | 'more-than-five'
  | 'askers-not-told'
  | 'closed-without-answer'
  | 'goes-on-elsewhere'
  | 'merged-after-answer'
  | 'other-path'
  | 'future-current'
  | 'other-mark'
  | 'without-consent'
  | 'single-persons'
  | 'without-function'
  | 'shared-already';
export interface Notice {
  readonly code: NoticeCode;
  readonly field: string;
}

export interface Decision {
  /** Empty when refused. */
  readonly drafts: readonly AnyDraft[];
  readonly refusals: readonly Refusal[];
  readonly notices: readonly Notice[];
}

/** What every rule may look at. */
export interface DecideContext {
  readonly casebook: Casebook;
  /** Today in Europe/Stockholm, `YYYY-MM-DD`. */
  readonly today: string;
  /** The slot's heads when the form was opened; a draft keeps them. */
  readonly over: readonly EventId[];
  /** The statement this one corrects ("Rätta"), if any. */
  readonly corrects?: EventId;
}

export function refused(...refusals: Refusal[]): Decision {
  return { drafts: [], refusals, notices: [] };
}
