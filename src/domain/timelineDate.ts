/** One date of the time plan, whatever its origin (milestones.ts makes them). */
import type { EventId, OrgId } from './events.ts';
import type { Certainty, DateKind, DateState, Instance, Level } from './vocabulary.ts';

/** A date of the register, which has no creating event. */
export interface CountyMilestone {
  readonly key: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  /** Last day of a period, as exact as known. */
  readonly end?: string;
  readonly certainty: Certainty;
  readonly level: Level;
  readonly kind: DateKind;
  readonly title: string;
  readonly note?: string;
  readonly source: string;
}

/** Where a date comes from decides what can be said about it, and where. */
export type DateOrigin = 'milstolpe' | 'datum' | 'dialog' | 'instans' | 'atgard';

/** A day that somebody has given a date, when there is more than one. */
export interface GivenDay {
  readonly day: string;
  readonly certainty: Certainty;
}

export interface TimelineDate {
  /** Never changes, whatever is moved: the key of a milestone, the id of an entity, or whose treatment it is. */
  readonly id: string;
  readonly origin: DateOrigin;
  readonly kind: DateKind | 'atgard';
  readonly level: Level;
  /** Empty for the whole county. */
  readonly about: readonly OrgId[];
  readonly day: string;
  /** Last day of a period. */
  readonly end?: string;
  readonly certainty: Certainty;
  /** Two who moved it differently: every day that stands, the drawn one first. Otherwise empty. */
  readonly days: readonly GivenDay[];
  readonly state: DateState;
  /** Two who say differently about the state: every one that stands. Otherwise empty. */
  readonly states: readonly DateState[];
  readonly stateReason?: string;
  /** The day it first had, when it has another one now. */
  readonly movedFrom?: string;
  readonly moveReason?: string;
  /** What moved it, to be taken back. */
  readonly move?: EventId;
  /** Where its day and its state are stated, for those that are moved and told of here. */
  readonly slots?: { readonly day: string; readonly state: string };
  /** Absent when it is the instance's treatment, or when the words are removed. */
  readonly title?: string;
  readonly place?: string;
  readonly note?: string;
  readonly source?: string;
  /** Who is to do it, for what has been agreed. */
  readonly who?: string;
  /** The instance that treats the errand. */
  readonly instance?: Instance;
}
