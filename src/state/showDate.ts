/**
 * Which date is shown: now, a past one as it is known now, or a past one as it was known then.
 *
 * From one past date to another costs what changed between them and is done at once. The first one, and one as it was
 * known then, is put together in pieces: the picture that stands goes on standing until then, one is made at a time,
 * and whoever asks for another meanwhile gets it from that one.
 */
import type { Ledger } from '../domain/ledger.ts';
import { countingChanged, dateMoved, dateShown, knownShown } from './casebookSlice.ts';
import { inPieces } from './inPieces.ts';
import { knownBy } from './knownThen.ts';
import type { Dispatch, State, Thunk } from './store.ts';
import type { Workroom } from './workroom.ts';

interface Asked {
  readonly date: string | null;
  readonly asKnown: boolean;
}

/** What was asked for last, so that a date that took long never comes over one asked for after it. */
const asked = new WeakMap<Workroom, Asked>();
/** Putting together of the past that goes on. */
const making = new WeakMap<Workroom, Promise<void>>();
/** What the past that is shown was made from. */
const sources = new WeakMap<Workroom, Ledger>();

/**
 * Shows another date (null: now). The ledger must be whole before the past can be told. Resolves when it is shown, or
 * when another one that was asked for after it is.
 * @param asKnown what had come to this browser by the end of that day, and nothing that came later.
 */
export const showDate =
  (date: string | null, asKnown = false): Thunk<void> =>
  async (dispatch, getState, workroom) => {
    const ask = { date, asKnown };
    asked.set(workroom, ask);
    if (date === null) {
      dispatch(dateShown(null));
      return;
    }
    await workroom.whole;
    if (asked.get(workroom) !== ask) return;
    let made = making.get(workroom);
    if (made === undefined) {
      if (!asKnown && isMoved(workroom.ledger, ask, { dispatch, getState, workroom })) return;
      made = make({ dispatch, getState, workroom }).finally(() => making.delete(workroom));
      making.set(workroom, made);
    }
    await made;
  };

/** The same date again, from a ledger that has been made anew. */
export const reshowDate = (): Thunk<void> => async (dispatch, getState) => {
  const { shown, asKnown } = getState().casebook;
  if (shown !== null) await dispatch(showDate(shown.date, asKnown));
};

interface Room {
  readonly dispatch: Dispatch;
  readonly getState: () => State;
  readonly workroom: Workroom;
}

/** Whether the past that is shown could be moved to what is asked for: when it was made from the same. */
function isMoved(ledger: Ledger, { date, asKnown }: Asked, { dispatch, getState, workroom }: Room): boolean {
  const { shown, asKnown: wasKnown } = getState().casebook;
  if (shown === null || date === null || asKnown !== wasKnown || sources.get(workroom) !== ledger) return false;
  if (shown.date !== date) dispatch(dateMoved({ date, patch: ledger.patchBetween(shown.date, date) }));
  return true;
}

/** People are told that something goes on when it takes longer than this. */
const QUIET_MS = 200;

/** Waits for it, and says that something goes on when it takes more than a moment. */
export const counted =
  <T>(work: Promise<T>): Thunk<T> =>
  async (dispatch) => {
    let isTold = false;
    const telling = setTimeout(() => {
      isTold = true;
      dispatch(countingChanged(1));
    }, QUIET_MS);
    try {
      return await work;
    } finally {
      clearTimeout(telling);
      if (isTold) dispatch(countingChanged(-1));
    }
  };

/** Until what is shown is what was asked for last. */
async function make(room: Room): Promise<void> {
  const { dispatch, workroom } = room;
  for (;;) {
    const ask = asked.get(workroom);
    if (ask === undefined || ask.date === null) return;
    const source = await dispatch(counted(madeFor(ask, ask.date, room)));
    if (source === 'moved') {
      // Another may have been asked for while this one was seen to.
      if (asked.get(workroom) === ask) return;
      continue;
    }
    // What the next step needs is worked out before it is taken.
    if (source !== null) await inPieces(source.calendarInPieces(), () => asked.get(workroom)?.date === null);
  }
}

/** What was made and is shown now; `moved` when what stood was enough; null when it is no longer wanted. */
async function madeFor(ask: Asked, date: string, room: Room): Promise<Ledger | 'moved' | null> {
  const { dispatch, workroom } = room;
  const isLate = () => {
    const last = asked.get(workroom);
    return last === undefined || last.date === null || last.asKnown !== ask.asKnown;
  };
  const ledger = ask.asKnown ? await knownBy(date, workroom, isLate) : workroom.ledger;
  if (ledger === null || isLate()) return null;
  if (isMoved(ledger, ask, room)) return 'moved';
  const isAnother = () => isLate() || (!ask.asKnown && workroom.ledger !== ledger);
  const casebook = await inPieces(ledger.casebookInPieces(date), isAnother);
  if (casebook === null || isAnother()) return null;
  sources.set(workroom, ledger);
  dispatch(ask.asKnown ? knownShown(casebook) : dateShown(casebook));
  return ledger;
}
