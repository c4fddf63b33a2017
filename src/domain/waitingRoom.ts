/**
 * Commands that wrote several events are folded whole or not at all. Events of a command wait here
 * until every one of it, from its first to its last (`cmd`), has arrived on one branch of the chain.
 *
 * The last one is known by its number. From it one walks back along the chain, and the first one is
 * known by being marked so (`startsCommand`), or by what stands before it: nothing, or a held event of
 * another command. What is released depends only on what has arrived, never on the order.
 */
import type { EventId, JournalEvent } from './events.ts';
import { joined } from './union.ts';

/** The walk back from the last event of a command, on one branch of the chain. */
interface Branch {
  readonly cmd: number;
  /** Last event first, as far as has been walked. */
  readonly ids: EventId[];
  reached: JournalEvent;
}

export class WaitingRoom {
  private readonly waiting = new Map<EventId, JournalEvent>();
  private readonly starts = new Set<EventId>();
  /** Branches that have come so far that they miss this event. */
  private readonly missing = new Map<EventId, Branch[]>();
  private readonly folded: (id: EventId) => JournalEvent | undefined;

  /** @param folded finds an event that has been folded. What `admit` returns must be folded before it is called again. */
  constructor(folded: (id: EventId) => JournalEvent | undefined) {
    this.folded = folded;
  }

  find(id: EventId): JournalEvent | undefined {
    return this.waiting.get(id);
  }

  /** Those that wait. */
  events(): IterableIterator<JournalEvent> {
    return this.waiting.values();
  }

  /** @returns events that may now be folded, those of a command after one another. */
  admit(event: JournalEvent): JournalEvent[] {
    const { id, line } = event;
    if (line.cmd === undefined) {
      return this.missing.size === 0 ? [event] : [event, ...this.release(this.found(id), event)];
    }
    const branches = this.found(id);
    if (event.startsCommand && !this.starts.has(id)) {
      this.starts.add(id);
      // Those that stopped here because they did not know it was the first.
      const before = idBefore(event);
      if (before !== null) branches.push(...this.found(before));
    }
    const held = this.waiting.get(id);
    this.waiting.set(id, held === undefined ? event : joined(held, event));
    if (held === undefined && line.n === line.cmd) branches.push({ cmd: line.n, ids: [id], reached: event });
    return this.release(branches, event);
  }

  /** Branches that missed this event. */
  private found(id: EventId): Branch[] {
    const branches = this.missing.get(id) ?? [];
    this.missing.delete(id);
    return branches;
  }

  /** Lets branches walk on, and releases the whole ones. Two branches of a fork may share their first events. */
  private release(branches: readonly Branch[], arrived: JournalEvent): JournalEvent[] {
    const released: JournalEvent[] = [];
    for (const { ids } of branches.filter((branch) => this.walkBack(branch, arrived))) {
      for (const id of ids.toReversed()) {
        const event = this.waiting.get(id);
        if (event !== undefined) released.push(event);
        this.waiting.delete(id);
      }
    }
    return released;
  }

  /** Whether the branch is whole. If it is not, it waits for the event it misses. */
  private walkBack(branch: Branch, arrived: JournalEvent): boolean {
    for (;;) {
      const before = idBefore(branch.reached);
      if (before === null || this.starts.has(branch.reached.id)) return true;
      const waiting = before === arrived.id ? arrived : this.waiting.get(before);
      if (waiting?.line.cmd === branch.cmd) {
        branch.ids.push(before);
        branch.reached = waiting;
      } else if (waiting !== undefined || this.folded(before) !== undefined) {
        // Of another command; or folded with another branch of the same one.
        return true;
      } else {
        const others = this.missing.get(before);
        if (others) others.push(branch);
        else this.missing.set(before, [branch]);
        return false;
      }
    }
  }
}

/** Id of the event before it in the chain, null for the first. */
function idBefore({ device, line, prev }: JournalEvent): EventId | null {
  return prev === null ? null : `${device}.${line.n - 1}.${prev.slice(0, 16)}`;
}
