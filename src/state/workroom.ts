/**
 * What the state layer works with besides Redux: the journal, the ledger and the clock. They are
 * handed in by `main.tsx` and reach thunks as their extra argument; nothing here is serialisable and
 * nothing of it belongs in the store.
 */

import type { EventId } from '../domain/events.ts';
import { Ledger } from '../domain/ledger.ts';
import type { Drafts } from '../journal/drafts.ts';
import type { ArrivedBatch, Journal } from '../journal/journal.ts';
import type { CopyRoads } from './copyRoads.ts';

export interface Workroom {
  readonly journal: Journal;
  readonly drafts: Drafts;
  readonly clock: () => Date;
  readonly copies: CopyRoads;
  /** Replaced as a whole when something is set aside: a ledger only ever grows. */
  ledger: Ledger;
  /** What has arrived here, oldest first; "Sedan sist" and `knownAt` go by it. */
  arrivals: ArrivedBatch[];
  /** What the ledger leaves out of what is held (`Journal.foldedMark`): a snapshot is of that and nothing else. */
  folded: number;
  /** Whether the snapshot that was found at the opening could be shown. */
  snapshotHeld: boolean;
  /** Resolves when every held event is in the ledger; commands and past dates wait for it. */
  whole: Promise<void>;
  /** Told when the ledger has all. */
  resolveWhole: () => void;
}

export function createWorkroom(journal: Journal, drafts: Drafts, clock: () => Date, copies: CopyRoads): Workroom {
  let resolveWhole = () => {};
  const whole = new Promise<void>((resolve) => {
    resolveWhole = resolve;
  });
  return {
    journal,
    drafts,
    clock,
    copies,
    ledger: new Ledger(),
    arrivals: [],
    folded: 0,
    snapshotHeld: false,
    whole,
    resolveWhole,
  };
}

/** The highest counter of what has arrived; 0 before anything has. */
export function latestArrival(arrivals: readonly ArrivedBatch[]): number {
  return arrivals.reduce((latest, { arrival }) => Math.max(latest, arrival.counter), 0);
}

/** Ids of the events that one batch brought. */
export function idsOf(batch: ArrivedBatch): EventId[] {
  return batch.events.map(({ id }) => id);
}
