/** Union of events: the same id is the same event, and one copy of it may know more than another. */
import type { EventId, JournalEvent } from './events.ts';

/** Whether `other`, a copy of the same event, has the words that `held` lacks. */
export function isFuller(other: JournalEvent, held: JournalEvent): boolean {
  return held.line.words === undefined && other.line.words !== undefined;
}

/** The same event without its words; id and hash are the same. */
export function withoutWords(event: JournalEvent): JournalEvent {
  const { salt: _salt, words: _words, ...line } = event.line;
  return { ...event, line };
}

/** What two copies of an event know together: its words, and that it is the first of its command. */
export function joined(held: JournalEvent, other: JournalEvent): JournalEvent {
  const fuller = isFuller(other, held) ? other : held;
  const isFirst = held.startsCommand ?? other.startsCommand;
  return isFirst === fuller.startsCommand ? fuller : { ...fuller, startsCommand: true };
}

/** Every event once, in the order met. As a set it is the same whatever the order, and twice is as good as once. */
export function union(events: Iterable<JournalEvent>): JournalEvent[] {
  const held = new Map<EventId, JournalEvent>();
  for (const event of events) {
    const copy = held.get(event.id);
    held.set(event.id, copy === undefined ? event : joined(copy, event));
  }
  return [...held.values()];
}
