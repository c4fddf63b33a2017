/** Which date is shown: now, a past one as it is known now, or a past one as it was known then. */
import { todayIn } from '../domain/dates.ts';
import { Ledger } from '../domain/ledger.ts';
import type { ArrivedBatch } from '../journal/journal.ts';
import { dateMoved, dateShown, knownShown } from './casebookSlice.ts';
import type { Thunk } from './store.ts';
import type { Workroom } from './workroom.ts';

/** What was asked for last, so that a date that took long never comes over one asked for after it. */
const asked = new WeakMap<Workroom, symbol>();

/**
 * Shows another date (null: now). The ledger must be whole before the past can be told; from one past date to
 * another costs what changed between them.
 * @param asKnown what had come to this browser by the end of that day, and nothing that came later.
 */
export const showDate =
  (date: string | null, asKnown = false): Thunk<void> =>
  async (dispatch, getState, workroom) => {
    const ask = Symbol('date');
    asked.set(workroom, ask);
    const isLate = () => asked.get(workroom) !== ask;
    if (date === null) {
      dispatch(dateShown(null));
      return;
    }
    await workroom.whole;
    if (isLate()) return;
    if (asKnown) {
      const ledger = await knownBy(date, workroom.arrivals, isLate);
      if (ledger !== null) dispatch(knownShown(ledger.casebookAt(date)));
      return;
    }
    const { shown, asKnown: wasKnown } = getState().casebook;
    if (shown === null || shown.date === null || wasKnown) dispatch(dateShown(workroom.ledger.casebookAt(date)));
    else if (shown.date !== date) {
      dispatch(dateMoved({ date, patch: workroom.ledger.patchBetween(shown.date, date) }));
    }
  };

/** The same date again, from a ledger that has been made anew. */
export const reshowDate = (): Thunk<void> => async (dispatch, getState, workroom) => {
  const { shown, asKnown } = getState().casebook;
  if (shown === null) return;
  if (asKnown) await dispatch(showDate(shown.date, true));
  else dispatch(dateShown(workroom.ledger.casebookAt(shown.date)));
};

/** Events between two looks at whether the page wants to draw. */
const SLICE = 1000;

/** A ledger of what had arrived by the end of a day in Sweden; null when somebody asked for something else meanwhile. */
async function knownBy(date: string, arrivals: readonly ArrivedBatch[], isLate: () => boolean): Promise<Ledger | null> {
  const ledger = new Ledger();
  const events = arrivals.filter(({ arrival }) => todayIn(arrival.time) <= date).flatMap((batch) => batch.events);
  for (let start = 0; start < events.length; start += SLICE) {
    if (start > 0) await new Promise((resolve) => setTimeout(resolve));
    if (isLate()) return null;
    ledger.fill(events.slice(start, start + SLICE));
  }
  return ledger;
}
