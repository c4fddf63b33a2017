/** How often a dialogue's plan has been changed: what a calendar goes by when it holds an older file of the same day. */
import type { EventId } from './events.ts';
import { historyOfEntity } from './history.ts';
import type { Ledger } from './ledger.ts';

const OF_THE_PLAN: readonly string[] = ['dialogue.moved', 'dialogue.stated', 'dialogue.arranged', 'dialogue.described'];

/**
 * A number that only grows as more becomes known: every statement of day, state, form and place, and every
 * withdrawal of one, counts, also those that hold no longer. 0 for a plan nobody has touched.
 */
export function planChanges(ledger: Ledger, dialogue: EventId): number {
  return historyOfEntity(ledger, dialogue).filter(({ type, re }) => OF_THE_PLAN.includes(type) || re.length > 0).length;
}
