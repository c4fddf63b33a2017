/** Reading a dialogue and what was agreed in it (model §8.2, §8.4). */
import { type Casebook, drawn, type Entity, type Statement, viewOf } from './casebook.ts';
import type { EventId, OrgId } from './events.ts';
import type { ReadingSide } from './learningVocabulary.ts';
import { slots } from './slots.ts';
import type { ActionState, DialogueState } from './vocabulary.ts';

/** States on the way, in order; `flyttad` and `installd` stand beside them. */
export const DIALOGUE_ORDER = ['planerad', 'forberedd', 'genomford', 'aterkopplad', 'foljs_upp', 'avslutad'] as const;

/** How far a dialogue has come. A later merge may show another state beside it. */
export function stateOfDialogue(casebook: Casebook, dialogue: EventId): DialogueState {
  return statedIn(casebook, dialogue)?.data.state ?? 'planerad';
}

/** What states it, if anything does. Of two that differ, one that locks goes first: what both have read does not open again by a merge. */
export function statedIn(casebook: Casebook, dialogue: EventId): Statement<'dialogue.stated'> | undefined {
  const current = viewOf<'dialogue.stated'>(casebook, slots.state(dialogue))?.current ?? [];
  return current.find(({ data }) => isLockedState(data.state)) ?? current[0];
}

export function isLockedState(state: DialogueState): boolean {
  return state === 'aterkopplad' || state === 'foljs_upp' || state === 'avslutad';
}

/**
 * Whether its text is locked: both sides have read it. A lock that another copy has not seen stops
 * nobody there; what was written meanwhile is shown as a tillägg, never refused by the fold.
 */
export function isLocked(casebook: Casebook, dialogue: EventId): boolean {
  return isLockedState(stateOfDialogue(casebook, dialogue));
}

/** What has become of something agreed. */
export function stateOfAction(casebook: Casebook, action: EventId): ActionState {
  return drawn<'action.stated'>(casebook, slots.state(action))?.data.state ?? 'oppen';
}

/** Whether it has been held, by what is stated of it. */
export function isHeldState(state: DialogueState): boolean {
  return state === 'genomford' || isLockedState(state);
}

/** The reading of the summary that stands for a side; undefined when none does, or it has been taken back. */
export function readingIn(
  casebook: Casebook,
  dialogue: EventId,
  side: ReadingSide,
): Statement<'dialogue.read'> | undefined {
  const current = viewOf<'dialogue.read'>(casebook, slots.read(dialogue, side))?.current ?? [];
  // Where one says read and another that it is not, it has to be said again.
  return current.every(({ data }) => data.read) ? current[0] : undefined;
}

/** The day of a dialogue as it stands: it may have been moved. */
export function dayOfDialogue(casebook: Casebook, planned: Entity<'dialogue.planned'>): string {
  const standing = drawn(casebook, slots.day(planned.id)) as
    | Statement<'dialogue.moved'>
    | Statement<'dialogue.planned'>
    | undefined;
  return standing?.data.day ?? planned.data.day;
}

export interface DialogueOnDay {
  readonly planned: Entity<'dialogue.planned'>;
  readonly day: string;
  readonly state: DialogueState;
}

/**
 * Every dialogue with an organisation, the earliest day first; those of one day in the order one writer planned them.
 * What two writers planned for the same day has no order: it stands the same way in every copy, and no clock is read.
 */
export function dialoguesWith(casebook: Casebook, org: OrgId): DialogueOnDay[] {
  return (plannedByOrg(casebook).get(org) ?? [])
    .map((planned) => ({
      planned,
      day: dayOfDialogue(casebook, planned),
      state: stateOfDialogue(casebook, planned.id),
    }))
    .sort(inOrder);
}

/** Every planned dialogue by whom it is with: all entities are looked through once, however many places are shown. */
function plannedByOrg(casebook: Casebook): ReadonlyMap<OrgId, readonly Entity<'dialogue.planned'>[]> {
  const kept = plans.get(casebook);
  if (kept) return kept;
  const found = new Map<OrgId, Entity<'dialogue.planned'>[]>();
  for (const entity of Object.values(casebook.entities)) {
    if (entity.type !== 'dialogue.planned') continue;
    const planned = entity as unknown as Entity<'dialogue.planned'>;
    for (const org of new Set(planned.about)) found.set(org, [...(found.get(org) ?? []), planned]);
  }
  plans.set(casebook, found);
  return found;
}
const plans = new WeakMap<Casebook, ReadonlyMap<OrgId, readonly Entity<'dialogue.planned'>[]>>();

/** Whether one came before another: on an earlier day, or planned earlier for that day by the same writer. */
export function isBefore(one: DialogueOnDay, other: DialogueOnDay): boolean {
  if (one.day !== other.day) return one.day < other.day;
  return one.planned.device === other.planned.device && counterOf(one) < counterOf(other);
}

function inOrder(a: DialogueOnDay, b: DialogueOnDay): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  if (a.planned.device !== b.planned.device) return a.planned.device < b.planned.device ? -1 : 1;
  return counterOf(a) - counterOf(b);
}

/** Where an event stands in its writer's chain: the middle of its id. */
function counterOf({ planned }: DialogueOnDay): number {
  return Number(planned.id.split('.')[1]);
}
