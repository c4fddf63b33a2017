/**
 * What was known here at an earlier moment: the fold of what had arrived by then. The other of the two
 * times: `casebookAt` asks when something was true, this asks when it became known in this browser.
 * `knownAt(batches, then).casebookAt(date)` is what was known then about that date.
 */
import type { JournalEvent } from './events.ts';
import { Ledger } from './ledger.ts';

/** Events that arrived together. Arrivals are this browser's own, and are never exported. */
export interface ArrivedTogether {
  readonly arrival: { readonly counter: number; readonly time: string };
  readonly events: readonly JournalEvent[];
}

/**
 * @param then the counter of an arrival (sure), or a moment by this browser's clock, ISO (as sure as the
 * clock was). What arrived exactly then is included.
 */
export function knownAt(batches: Iterable<ArrivedTogether>, then: number | string): Ledger {
  const ledger = new Ledger();
  for (const { arrival, events } of batches) {
    const known = typeof then === 'number' ? arrival.counter <= then : arrival.time <= then;
    if (known) ledger.fill(events);
  }
  return ledger;
}
