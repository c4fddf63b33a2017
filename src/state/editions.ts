/** Putting a frozen lägesbild together again, in pieces so that the page answers meanwhile. */
import type { Casebook } from '../domain/casebook.ts';
import { type Edition, eventsOfEdition } from '../domain/editions.ts';
import type { EventId } from '../domain/events.ts';
import { Ledger } from '../domain/ledger.ts';
import type { Thunk } from './store.ts';

export interface OpenedEdition {
  readonly casebook: Casebook;
  /** Something it was made from is not held here. */
  readonly isWhole: boolean;
  /** Short proof of what it was made from: the same wherever all of it is held. */
  readonly mark: string;
}

/** Events folded at a time: some milliseconds. */
const PIECE = 500;
/** The last few that were opened: going back and forth costs nothing. */
const KEPT = 4;
const opened = new Map<string, Promise<OpenedEdition>>();

/** The casebook of an edition. What has been redacted since is hidden in it too. */
export const openEdition =
  (edition: Edition): Thunk<OpenedEdition> =>
  async (_dispatch, _getState, workroom) => {
    await workroom.whole;
    // A redaction that has come since makes it another one to show.
    const key = `${edition.id} ${workroom.ledger.size}`;
    const kept = opened.get(key);
    if (kept !== undefined) return kept;
    const made = make(edition, workroom.ledger);
    opened.set(key, made);
    for (const old of [...opened.keys()].slice(0, -KEPT)) opened.delete(old);
    return made;
  };

/** The ledger of an edition: what it says of other days than its own. Folded anew every time, since it is large. */
export const ledgerOfEdition =
  (edition: Edition): Thunk<Ledger> =>
  async (_dispatch, _getState, workroom) => {
    await workroom.whole;
    return (await folded(edition, workroom.ledger)).ledger;
  };

async function make(edition: Edition, held: Ledger): Promise<OpenedEdition> {
  const { heads, date } = edition;
  const { ledger, isWhole } = await folded(edition, held);
  return { casebook: ledger.casebookAt(date), isWhole, mark: await markOf(heads, date) };
}

async function folded({ heads }: Edition, held: Ledger): Promise<{ ledger: Ledger; isWhole: boolean }> {
  const { events, missing } = eventsOfEdition(held.events(), heads);
  const ledger = new Ledger();
  for (let from = 0; from < events.length; from += PIECE) {
    ledger.fill(events.slice(from, from + PIECE));
    await pause();
  }
  return { ledger, isWhole: missing.length === 0 };
}

/** The heads commit to everything before them by their hashes; with the date they say what the edition shows. */
async function markOf(heads: readonly EventId[], date: string): Promise<string> {
  const bytes = new TextEncoder().encode([date, ...heads].join('\n'));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash.slice(0, 6), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
