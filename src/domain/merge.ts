/**
 * Two lists of events in, their union and a report out. That is all merging is; nobody's words are
 * overwritten by it, and where two people said different things both stand (`disputed`).
 *
 * Promise: the union is the same whichever list comes first, and twice is as good as once. The report
 * is told from the first list's side.
 */
import type { JournalEvent, OrgId } from './events.ts';
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
  const ledger = new Ledger();
  ledger.fill(mine);
  const disputedBefore = ledger.disputed();
  const coming = union(theirs).map((event) => ({ event, held: ledger.copyOf(event.id) }));
  const added = coming.filter(({ held }) => held === undefined).map(({ event }) => event);
  ledger.add(coming.map(({ event }) => event));
  return {
    events: [...ledger.held()],
    report: {
      added,
      known: coming.length - added.length,
      filled: coming.filter(({ event, held }) => held !== undefined && isFuller(event, held)).length,
      newer: added.filter(({ line }) => ruleOf(line) === undefined).length,
      organisations: [...new Set(added.flatMap(({ line }) => line.about))].sort(),
      disputedBefore,
      disputed: ledger.disputed(),
    },
  };
}
