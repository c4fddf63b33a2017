/** Union of events: the same id is the same event, and full words go before a blank copy. */
import type { EventId, JournalEvent } from './events.ts';

/** Whether `other`, a copy of the same event, has the words that `held` lacks. */
export function isFuller(other: JournalEvent, held: JournalEvent): boolean {
  return held.line.words === undefined && other.line.words !== undefined;
}

/** Every event of both, once, in the order met. Commutative, associative and idempotent as a set. */
export function union(mine: Iterable<JournalEvent>, theirs: Iterable<JournalEvent>): JournalEvent[] {
  const held = new Map<EventId, JournalEvent>();
  for (const events of [mine, theirs]) {
    for (const event of events) {
      const copy = held.get(event.id);
      if (copy === undefined || isFuller(event, copy)) held.set(event.id, event);
    }
  }
  return [...held.values()];
}
