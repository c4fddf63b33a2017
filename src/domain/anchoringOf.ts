/**
 * Reading förankring: where a target group of an organisation stands, and whether that has to be done
 * anew (model §4). What was stated stays as it was stated; "behöver förankras på nytt" stands beside it,
 * and "Uppgift saknas" stays itself. Nothing here counts, grades or compares.
 */
import { type Casebook, drawn, type Statement, viewOf } from './casebook.ts';
import { type Decider, hasOwnDecision } from './headline.ts';
import { slots } from './slots.ts';
import type { AnchoringGroup } from './vocabulary.ts';

/** Why a group has to be reached anew. */
export type Anew =
  /** Somebody has said so about this one group: a new manager, a reorganisation. */
  | { readonly cause: 'stated'; readonly on: string; readonly statement: Statement<'anchoring.shaken'> }
  /** New councils since it was assessed: nobody has said it, the day says it. `on` is that day. */
  | { readonly cause: 'new-councils'; readonly on: string };

export interface Anchoring {
  readonly slot: string;
  /** The one to draw where only one can be drawn; absent when nothing has been said (Uppgift saknas). */
  readonly statement?: Statement<'anchoring.assessed'>;
  /** Every unbeaten assessment, the drawn one first. */
  readonly alternatives: readonly Statement<'anchoring.assessed'>[];
  /** "Två olika uppgifter": all are shown until a person settles it. */
  readonly disputed: boolean;
  /** Unbeaten statements from a newer version: never show the older one as certain. */
  readonly newer: number;
  /** Nobody has said anything of this group. */
  readonly blank: boolean;
  /** "Behöver förankras på nytt", or null. On a blank it is only where one begins. */
  readonly anew: Anew | null;
}

/**
 * Where the group stands on the casebook's date. `today` is that date, or today when the casebook is of
 * now. A later merge may make it disputed, put another assessment first, or end what was to be done anew.
 */
export function anchoringOf(casebook: Casebook, org: Decider, group: AnchoringGroup, today: string): Anchoring {
  const slot = slots.anchoring(org.id, group);
  const view = viewOf<'anchoring.assessed'>(casebook, slot);
  const alternatives = view?.current ?? [];
  const [statement] = alternatives;
  const newer = view?.newer ?? 0;
  return {
    slot,
    ...(statement ? { statement } : {}),
    alternatives,
    disputed: view?.disputed ?? false,
    newer,
    blank: alternatives.length + newer === 0,
    anew: anewOf(casebook, org, group, today),
  };
}

/** The milestone of the register on which those who were elected in 2026 took office. People may move it. */
export const NEW_COUNCILS = { milestone: 'nya-fullmaktige-2026', day: '2026-10-15' } as const;

/** What the shaking of a group says now: all who say something, as two may differ. */
function anewOf(casebook: Casebook, org: Decider, group: AnchoringGroup, today: string): Anew | null {
  const said = viewOf<'anchoring.shaken'>(casebook, slots.shaken(org.id, group))?.current ?? [];
  const assessed = viewOf<'anchoring.assessed'>(casebook, slots.anchoring(org.id, group))?.current ?? [];
  // An assessment of a later day ends it. Of the same day it does so by saying it (decideAnchoring).
  const isSince = (on: string) => assessed.some((each) => (each.on ?? '') > on);
  const shaken = said.find(({ data, on = '' }) => data.reason !== null && !isSince(on));
  if (shaken !== undefined) return { cause: 'stated', on: shaken.on ?? '', statement: shaken };
  const term = newCouncils(casebook);
  if (group !== 'politik' || !hasOwnDecision(org) || today < term) return null;
  const isKnownSince = [...assessed, ...said].some(({ on = '' }) => on >= term);
  return isKnownSince ? null : { cause: 'new-councils', on: term };
}

/** The day the new councils took office, as it stands. */
function newCouncils(casebook: Casebook): string {
  const moved = drawn<'date.moved'>(casebook, slots.milestoneDay(NEW_COUNCILS.milestone));
  return moved?.data.day ?? NEW_COUNCILS.day;
}
