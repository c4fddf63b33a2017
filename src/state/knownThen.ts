/** What had come to this browser by the end of a day. */
import { todayIn } from '../domain/dates.ts';
import { Ledger } from '../domain/ledger.ts';
import type { ArrivedBatch } from '../journal/journal.ts';
import { inPieces } from './inPieces.ts';
import type { Workroom } from './workroom.ts';

interface Known {
  readonly ledger: Ledger;
  readonly batches: ReadonlySet<ArrivedBatch>;
}

/** The one made last: most steps are between days on which the same was known. */
const made = new WeakMap<Workroom, Known>();

/**
 * A ledger of what had arrived by the end of a day in Sweden: the same one as long as that is the same. Null when nobody
 * wants it any longer.
 * @param date `YYYY-MM-DD`
 */
export async function knownBy(date: string, workroom: Workroom, isLate: () => boolean): Promise<Ledger | null> {
  const batches = new Set(workroom.arrivals.filter((batch) => arrivalDay(batch) <= date));
  const held = made.get(workroom);
  if (held !== undefined && isSame(held.batches, batches)) return held.ledger;
  const ledger = new Ledger();
  const filled = await inPieces(filling(ledger, batches), isLate);
  if (filled === null) return null;
  made.set(workroom, { ledger, batches });
  return ledger;
}

function isSame(one: ReadonlySet<ArrivedBatch>, other: ReadonlySet<ArrivedBatch>): boolean {
  return one.size === other.size && [...one].every((batch) => other.has(batch));
}

/** Events between two rests. */
const PIECE = 50;

function* filling(ledger: Ledger, batches: Iterable<ArrivedBatch>): Generator<undefined, true> {
  for (const { events } of batches) {
    for (let start = 0; start < events.length; start += PIECE) {
      ledger.fill(events.slice(start, start + PIECE));
      yield;
    }
  }
  return true;
}

/** A batch never changes, and is asked about at every step. */
const days = new WeakMap<ArrivedBatch, string>();

function arrivalDay(batch: ArrivedBatch): string {
  const held = days.get(batch);
  if (held !== undefined) return held;
  const day = todayIn(batch.arrival.time);
  days.set(batch, day);
  return day;
}
