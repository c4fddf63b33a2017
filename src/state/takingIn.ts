/** Taking a copy in: by union, in one transaction, with a way back that withdraws nobody's words. */
import type { Casebook } from '../domain/casebook.ts';
import type { CheckedBundle, Journal, StorageTrouble, TakenIn } from '../journal/journal.ts';
import { eraseRedacted } from './erasing.ts';
import { refold, showArrived } from './opening.ts';
import { refreshSafety } from './safety.ts';
import { sessionChanged, statusSaid, storageAnswered } from './sessionSlice.ts';
import type { Thunk } from './store.ts';
import { troubleOf } from './trouble.ts';

export type TakeInResult =
  | { readonly kind: 'taken-in'; readonly id: string; readonly report: TakeInReport }
  | { readonly kind: 'trouble'; readonly trouble: StorageTrouble };

/** Figures of experience §7, sentence 9. */
export interface TakeInReport {
  readonly events: number;
  readonly organisations: number;
  /** Slots that became disputed by this take-in. */
  readonly differing: number;
  /** Something written in this browser was held before: only then can anything differ from one's own. */
  readonly hadOwn: boolean;
  /** Lines that went in but are not shown: something is wrong with them, or with another of the same command. */
  readonly setAside: number;
}

/** @param said makes the status sentence of the report. */
export const takeIn =
  (bundles: readonly CheckedBundle[], said: (report: TakeInReport) => string): Thunk<TakeInResult> =>
  async (dispatch, getState, workroom) => {
    await workroom.whole;
    try {
      const before = getState().casebook.now;
      const hadOwn = await holdsOwn(workroom.journal);
      const taken = await workroom.journal.takeIn(bundles, workroom.clock().toISOString());
      await dispatch(showTaken(taken));
      const report: TakeInReport = {
        events: taken.added.length,
        organisations: new Set(taken.added.flatMap(({ line }) => line.about)).size,
        differing: disputedSince(before, getState().casebook.now),
        hadOwn,
        setAside: taken.quarantined.length,
      };
      dispatch(sessionChanged({ device: workroom.journal.device() }));
      dispatch(storageAnswered());
      dispatch(statusSaid({ text: said(report), undoesTakeIn: taken.id }));
      await dispatch(refreshSafety());
      return { kind: 'taken-in', id: taken.id, report };
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble === null) throw error;
      dispatch(sessionChanged({ trouble }));
      return { kind: 'trouble', trouble };
    }
  };

/** Puts what was taken in on the screens. Words that came for what is redacted here go again at once. */
export const showTaken =
  (taken: TakenIn): Thunk<void> =>
  async (dispatch, _getState, workroom) => {
    // Words that came for blanked events change what is folded already: that is a refold.
    if (taken.filled.length > 0) await dispatch(refold());
    else {
      // What an undone take-in had set aside is folded again by this alone, and the ledger has all of it.
      if (workroom.journal.foldedMark() === workroom.folded + 1) workroom.folded += 1;
      await dispatch(showArrived({ arrival: taken.arrival, events: taken.added }));
    }
    await dispatch(eraseRedacted());
  };

/** Whether anything that is held was written in this browser. @throws StorageError */
export async function holdsOwn(journal: Journal): Promise<boolean> {
  return (await journal.pieces()).some(({ own }) => own);
}

/** How many slots hold different statements now that did not before. */
export function disputedSince(before: Casebook, now: Casebook): number {
  return Object.entries(now.slots).filter(([slot, view]) => view.disputed && !before.slots[slot]?.disputed).length;
}

/** Sets what a take-in brought aside again. Own events and everybody's words stay. */
export const undoTakeIn =
  (id: string, said: string): Thunk<void> =>
  async (dispatch, _getState, { journal }) => {
    await journal.undoTakeIn(id);
    await dispatch(refold());
    dispatch(statusSaid({ text: said }));
    await dispatch(refreshSafety());
  };
