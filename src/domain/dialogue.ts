/** Reading a dialogue and what was agreed in it (model §8.2, §8.4). */
import { type Casebook, drawn } from './casebook.ts';
import type { EventId } from './events.ts';
import { slots } from './slots.ts';
import type { ActionState, DialogueState } from './vocabulary.ts';

/** States on the way, in order; `flyttad` and `installd` stand beside them. */
export const DIALOGUE_ORDER = ['planerad', 'forberedd', 'genomford', 'aterkopplad', 'foljs_upp', 'avslutad'] as const;

/** How far a dialogue has come. A later merge may show another state beside it. */
export function stateOfDialogue(casebook: Casebook, dialogue: EventId): DialogueState {
  return drawn<'dialogue.stated'>(casebook, slots.state(dialogue))?.data.state ?? 'planerad';
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
