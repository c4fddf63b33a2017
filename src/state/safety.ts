/** The safe-copy light: what exists only in this browser, said always and truly. */
import type { Journal, Run, SafeCopy } from '../journal/journal.ts';
import { sessionChanged } from './sessionSlice.ts';
import type { Thunk } from './store.ts';

/**
 * Works out how much has been written here since the last copy outside this browser. What came from
 * others' copies is where they are, too.
 */
export const refreshSafety =
  (): Thunk<void> =>
  async (dispatch, _getState, { journal }) => {
    const held = await Promise.all([journal.safeCopy(), journal.inventory(), ownDevices(journal)]).catch(() => null);
    // Storage that does not answer has its own sentence; the chip keeps to what it knew.
    if (held === null) return;
    const [copy, runs, own] = held;
    const written = runs.filter(({ device }) => own.has(device));
    dispatch(sessionChanged({ safeCopy: copy, unsafeEvents: eventsOutside(copy, written) }));
  };

const OWN_DEVICES = 'own-devices';

/** Every device this browser has written as: it goes on as a new one after meeting its own chain from elsewhere. */
async function ownDevices(journal: Journal): Promise<Set<string>> {
  const known = new Set(((await journal.setting(OWN_DEVICES)) ?? '').split(' ').filter(Boolean));
  const device = journal.device();
  if (device !== null && !known.has(device)) {
    known.add(device);
    // Known again at the next save, if it can not be kept now.
    await journal.saveSetting(OWN_DEVICES, [...known].join(' ')).catch(() => {});
  }
  return known;
}

/** Remembers a copy that has been saved, read back and hash-checked. */
export const rememberSafeCopy =
  (copy: SafeCopy): Thunk<void> =>
  async (dispatch, _getState, { journal }) => {
    await journal.saveSafeCopy(copy);
    await dispatch(refreshSafety());
  };

/**
 * How many of these events the copy does not hold; too many rather than too few where a chain has gone
 * on in two ways, since a number then does not tell which of them it belongs to.
 */
export function eventsOutside(copy: SafeCopy | null, runs: readonly Run[]): number {
  const copied = copy?.runs ?? [];
  let outside = 0;
  for (const run of runs) {
    const ofDevice = copied.filter(({ device }) => device === run.device);
    const isForked = ofDevice.length > 1 || runs.filter(({ device }) => device === run.device).length > 1;
    const covered = ofDevice
      .filter((held) => held.from <= run.from && (held.head === run.head || (!isForked && held.to < run.to)))
      .reduce((furthest, held) => Math.max(furthest, held.to), run.from - 1);
    outside += Math.max(0, run.to - covered);
  }
  return outside;
}
