/** The safe-copy light: what exists only in this browser, said always and truly. */
import type { Run, SafeCopy } from '../journal/journal.ts';
import { sessionChanged } from './sessionSlice.ts';
import type { Thunk } from './store.ts';

/** Works out how much has been written or taken in since the last copy outside this browser. */
export const refreshSafety =
  (): Thunk<void> =>
  async (dispatch, _getState, { journal }) => {
    const [copy, runs] = await Promise.all([journal.safeCopy(), journal.inventory()]);
    dispatch(sessionChanged({ safeCopy: copy, unsafeEvents: eventsOutside(copy, runs) }));
  };

/** Remembers a copy that has been saved, read back and hash-checked. */
export const rememberSafeCopy =
  (copy: SafeCopy): Thunk<void> =>
  async (dispatch, _getState, { journal }) => {
    await journal.saveSafeCopy(copy);
    await dispatch(refreshSafety());
  };

/** How many held events the copy does not hold. Runs of one branch grow at their end. */
export function eventsOutside(copy: SafeCopy | null, runs: readonly Run[]): number {
  let outside = 0;
  for (const run of runs) {
    const covered = (copy?.runs ?? [])
      .filter((held) => held.device === run.device && (held.head === run.head || held.to < run.to))
      .reduce((furthest, held) => Math.max(furthest, held.to), run.from - 1);
    outside += Math.max(0, run.to - Math.max(covered, run.from - 1));
  }
  return outside;
}
