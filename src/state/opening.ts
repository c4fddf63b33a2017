/** Opening: snapshot first so that the screens stand at once, then every event into the ledger. */
import { type CasebookPatch, emptyCasebook } from '../domain/casebook.ts';
import { isFullDate, todayIn } from '../domain/dates.ts';
import type { JournalEvent } from '../domain/events.ts';
import { Ledger } from '../domain/ledger.ts';
import type { ArrivedBatch, Journal, JournalChange, StorageTrouble } from '../journal/journal.ts';
import { casebookOpened, eventsArrived } from './casebookSlice.ts';
import { eraseRedacted } from './erasing.ts';
import { unpack } from './packedCasebook.ts';
import { refreshSafety } from './safety.ts';
import { sessionChanged } from './sessionSlice.ts';
import { reshowDate } from './showDate.ts';
import type { Store, Thunk } from './store.ts';
import { latestArrival, type Workroom } from './workroom.ts';

const OWN_AREA = 'own-area';

/** The area chosen as "mitt område" in this browser. */
export async function ownAreaOf(journal: Journal): Promise<string | null> {
  return (await journal.setting(OWN_AREA)) || null;
}

/**
 * Reads everything that is held. Resolves when the ledger is whole; the screens stand long before.
 * @param opening what the opening of the storage met, as soon as it is known.
 * @param firstVisit nothing has ever been stored here: the empty county can be shown at once.
 */
export const openEverything =
  (opening: Promise<StorageTrouble | null>, firstVisit: boolean): Thunk<void> =>
  async (dispatch, _getState, workroom) => {
    const { journal, clock } = workroom;
    dispatch(sessionChanged({ workspace: journal.workspace, today: todayIn(clock().toISOString()) }));
    if (firstVisit) dispatch(casebookOpened(emptyCasebook));
    const trouble = await opening;
    const keepsNothing = trouble !== null && trouble !== 'wiped' && trouble !== 'no-signing';
    const [ownArea, kept] = await Promise.all([ownAreaOf(journal), journal.snapshot()]);
    dispatch(sessionChanged({ device: journal.device(), trouble, keepsNothing, ownArea }));
    // A snapshot is a cache: whatever is wrong with it, the events are read instead.
    const snapshot = kept === null ? null : unpack(kept);
    workroom.snapshotHeld = snapshot !== null;
    if (snapshot) dispatch(casebookOpened(snapshot));
    await fillLedger(workroom);
    if (!snapshot) dispatch(casebookOpened(workroom.ledger.casebookAt(null)));
    dispatch(sessionChanged({ whole: true, heldEvents: workroom.ledger.size }));
    workroom.resolveWhole();
    await dispatch(eraseRedacted());
    await dispatch(refreshSafety());
  };

async function fillLedger(workroom: Workroom): Promise<void> {
  const ledger = new Ledger();
  const folded = workroom.journal.foldedMark();
  const arrivals: ArrivedBatch[] = [];
  // Every fill forgets what was worked out so far, so that it pays to fill by the thousand.
  let events: JournalEvent[] = [];
  for await (const batch of workroom.journal.read()) {
    arrivals.push(batch);
    events.push(...batch.events);
    if (events.length < 1000) continue;
    ledger.fill(events);
    events = [];
  }
  ledger.fill(events);
  // What arrived while reading is in the old ledger too; union makes twice as good as once.
  ledger.fill(workroom.ledger.held());
  const read = latestArrival(arrivals);
  workroom.ledger = ledger;
  workroom.arrivals = [...arrivals, ...workroom.arrivals.filter(({ arrival }) => arrival.counter > read)];
  workroom.folded = folded;
}

/** Puts a batch that has just been stored on the screens. */
export const showArrived =
  (batch: ArrivedBatch): Thunk<CasebookPatch> =>
  async (dispatch, getState, workroom) => {
    const changed = workroom.ledger.add(batch.events);
    workroom.arrivals.push(batch);
    const now = workroom.ledger.patch(null, changed.slots, changed.entities);
    const { shown, asKnown } = getState().casebook;
    // What comes now was not known then.
    const past = shown === null || asKnown ? null : workroom.ledger.patch(shown.date, changed.slots, changed.entities);
    dispatch(eventsArrived({ now, shown: past }));
    dispatch(sessionChanged({ heldEvents: workroom.ledger.size }));
    return now;
  };

/** After something was set aside the ledger is made anew: it never forgets by itself. Commands wait until it is whole. */
export const refold = (): Thunk<void> => async (dispatch, _getState, workroom) => {
  const before = workroom.whole;
  const made = before.then(async () => {
    workroom.ledger = new Ledger();
    await fillLedger(workroom);
  });
  // A storage that fails here has failed for whoever asked; others must not wait for ever.
  workroom.whole = made.catch(() => {});
  await made;
  dispatch(casebookOpened(workroom.ledger.casebookAt(null)));
  await dispatch(reshowDate());
  dispatch(sessionChanged({ heldEvents: workroom.ledger.size }));
};

/** The past date an address asks for; null for today, the future and what is no date. */
export function pastDate(asked: string | null, today: string): string | null {
  return asked !== null && isFullDate(asked) && asked < today ? asked : null;
}

/** Follows other tabs of this browser. */
export function followOtherTabs(store: Store, workroom: Workroom): () => void {
  return workroom.journal.onChange((change: JournalChange) => {
    if (change.kind === 'arrived') {
      void workroom.whole
        .then(() => store.dispatch(showArrived(change.batch)))
        .then(() => store.dispatch(refreshSafety()));
    } else if (change.kind === 'set-aside') void workroom.whole.then(() => store.dispatch(refold()));
    else store.dispatch(sessionChanged({ trouble: change.trouble }));
  });
}

export const chooseOwnArea =
  (area: string | null): Thunk<void> =>
  async (dispatch, _getState, { journal }) => {
    dispatch(sessionChanged({ ownArea: area }));
    // Losing this setting costs one click; it must never stand in the way of work.
    await journal.saveSetting(OWN_AREA, area ?? '').catch(() => {});
  };
