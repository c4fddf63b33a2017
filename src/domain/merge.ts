/**
 * Two lists of events in, their union and a report out. That is all merging is; nobody's words are
 * overwritten by it, and where two people said different things both stand (`disputed`).
 *
 * Promise: the union is the same whichever list comes first, and twice is as good as once. The report
 * is told from the first list's side.
 */
import type { EventId, JournalEvent, OrgId } from './events.ts';
import { ruleOf } from './eventTypes.ts';
import { Ledger } from './ledger.ts';
import { isFuller, union } from './union.ts';

export interface MergeReport {
  /** Events that were not held. */
  readonly added: readonly JournalEvent[];
  /** How many were held already. */
  readonly known: number;
  /** Of the known ones, how many bring words where a blank copy was held. */
  readonly filled: number;
  /** Of the added ones, how many come from a newer version. */
  readonly newer: number;
  /** Organisations that the added events concern, sorted. */
  readonly organisations: readonly OrgId[];
  /** Slots that held different statements before, sorted. */
  readonly disputedBefore: readonly string[];
  /** Slots that hold different statements after, sorted: some may be new, some may have been settled by the others. */
  readonly disputed: readonly string[];
}

export interface Merged {
  readonly events: readonly JournalEvent[];
  readonly report: MergeReport;
}

/** Merges `theirs` into `mine`; changes neither. */
export function merge(mine: Iterable<JournalEvent>, theirs: Iterable<JournalEvent>): Merged {
  const held = new Map<EventId, JournalEvent>();
  for (const event of union(mine, [])) held.set(event.id, event);
  const coming = union(theirs, []);
  const added = coming.filter(({ id }) => !held.has(id));
  const ledger = new Ledger();
  ledger.fill(held.values());
  const disputedBefore = ledger.disputed();
  ledger.add(coming);
  return {
    events: union(held.values(), coming),
    report: {
      added,
      known: coming.length - added.length,
      filled: coming.filter((event) => isFuller(event, held.get(event.id) ?? event)).length,
      newer: added.filter(({ line }) => ruleOf(line) === undefined).length,
      organisations: [...new Set(added.flatMap(({ line }) => line.about))].sort(),
      disputedBefore,
      disputed: ledger.disputed(),
    },
  };
}
