/**
 * Redacted words leave the storage: right after they were redacted, after every take-in, and at every
 * opening, so that a browser that died in between has only put it off.
 */
import type { Thunk } from './store.ts';
import { troubleOf } from './trouble.ts';

/**
 * Erases the words of everything that is redacted, where this browser still holds them. On the screens
 * nothing changes: they were hidden already. Waits for nothing: call it when the ledger has what it is about.
 * @returns false when the storage said no; then it is tried again later, and whoever redacted is told.
 */
export const eraseRedacted = (): Thunk<boolean> => async (_dispatch, _getState, workroom) => {
  const ids = workroom.ledger.redactedWithWords();
  if (ids.length === 0) return true;
  try {
    const erased = await workroom.journal.erase(ids);
    if (erased.length > 0) workroom.snapshotHeld = false;
    if (workroom.journal.foldedMark() === workroom.folded + 1) workroom.folded += 1;
  } catch (error) {
    if (troubleOf(error) === null) throw error;
    return false;
  }
  workroom.ledger.forgetWords(ids);
  const isGone = new Set(ids);
  workroom.arrivals = workroom.arrivals.map((batch) =>
    batch.events.some(({ id }) => isGone.has(id))
      ? { ...batch, events: batch.events.map((event) => workroom.ledger.event(event.id) ?? event) }
      : batch,
  );
  return true;
};
