/**
 * Commands that wrote several events are folded whole or not at all. Events of a command wait here
 * until every one of it, from its first to its last (`cmd`), has arrived on one branch of the chain.
 *
 * Its first one is known by what stands before it: nothing (n = 1), an event of another command, or
 * the beginning of a bundle, since bundles begin and end between commands. What is released depends
 * only on what has arrived, never on the order.
 */
import type { EventId, JournalEvent } from './events.ts';

export class WaitingRoom {
  private readonly waiting = new Map<EventId, JournalEvent>();
  private readonly followers = new Map<string, EventId[]>();
  private readonly starts = new Set<EventId>();
  private readonly isFolded: (id: EventId) => boolean;

  constructor(isFolded: (id: EventId) => boolean) {
    this.isFolded = isFolded;
  }

  has(id: EventId): boolean {
    return this.waiting.has(id);
  }

  /** @returns events that may now be folded, each after the ones before it on its chain. */
  admit(event: JournalEvent): JournalEvent[] {
    if (event.line.cmd === undefined) {
      return this.waiting.size === 0 ? [event] : [event, ...this.releaseFrom(this.waitingAfter(event))];
    }
    if (event.startsCommand) this.starts.add(event.id);
    if (!this.waiting.has(event.id)) {
      this.waiting.set(event.id, event);
      if (event.prev !== null) {
        const followers = this.followers.get(event.prev);
        if (followers) followers.push(event.id);
        else this.followers.set(event.prev, [event.id]);
      }
    }
    return this.releaseFrom([event, ...this.waitingAfter(event)]);
  }

  private releaseFrom(candidates: JournalEvent[]): JournalEvent[] {
    const released: JournalEvent[] = [];
    for (const candidate of candidates) {
      const first = this.firstOfCommand(candidate);
      if (first === null) continue;
      for (const event of this.wholeBranches(first)) {
        this.waiting.delete(event.id);
        released.push(event);
      }
    }
    return released;
  }

  /** The first event of a waiting command, or null when it is not known to have arrived. */
  private firstOfCommand(event: JournalEvent): JournalEvent | null {
    let first = event;
    for (;;) {
      if (!this.waiting.has(first.id)) return null;
      if (first.prev === null || this.starts.has(first.id)) return first;
      const before: EventId = `${first.device}.${first.line.n - 1}.${first.prev.slice(0, 16)}`;
      if (this.isFolded(before)) return first;
      const previous = this.waiting.get(before);
      if (previous === undefined) return null;
      if (previous.line.cmd !== event.line.cmd) return first;
      first = previous;
    }
  }

  /** From `first` on, the waiting events that lie on a branch which reaches the command's end. */
  private wholeBranches(first: JournalEvent): JournalEvent[] {
    if (first.line.n === first.line.cmd) return [first];
    const rest = this.waitingAfter(first)
      .filter(({ line }) => line.cmd === first.line.cmd)
      .flatMap((next) => this.wholeBranches(next));
    return rest.length > 0 ? [first, ...rest] : [];
  }

  private waitingAfter(event: JournalEvent): JournalEvent[] {
    return (this.followers.get(event.hash) ?? []).flatMap((id) => this.waiting.get(id) ?? []);
  }
}
