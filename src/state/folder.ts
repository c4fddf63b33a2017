/**
 * The shared folder in the session. Nobody waits for it: "Sparat" is said without it, and trouble with
 * the folder is never trouble with the storage. Screens call the four thunks; the rest goes by itself.
 */

import type { Casebook } from '../domain/casebook.ts';
import type { FolderTrouble } from '../exchange/folder/port.ts';
import type { FolderRoad, Round } from '../exchange/folder/road.ts';
import type { FolderStatus, FolderView } from './folderStatus.ts';
import { refreshSafety } from './safety.ts';
import { type SessionState, sessionChanged } from './sessionSlice.ts';
import type { Dispatch, Thunk } from './store.ts';
import { disputedSince, holdsOwn, showTaken, type TakeInReport } from './takingIn.ts';
import { troubleOf } from './trouble.ts';

export type FolderAnswer =
  /** In use, and looked through once. */
  | {
      readonly kind: 'connected';
      readonly name: string;
      /** What came in; null when nothing did. */
      readonly report: TakeInReport | null;
      /** Something has been written here, and all of it lies in the folder now. */
      readonly mineIsThere: boolean;
    }
  | { readonly kind: 'cancelled' }
  /** The picker is switched off, or permission was not given. */
  | { readonly kind: 'refused' }
  /** This browser has no such interface. */
  | { readonly kind: 'unsupported' }
  /** The folder is chosen, but the first look at it met trouble; it is tried again by itself. */
  | { readonly kind: 'trouble'; readonly trouble: FolderTrouble | 'storage' };

/** "Välj mapp". Must be called straight from the click: it opens the browser's picker. */
export const chooseFolder = (): Thunk<FolderAnswer> => async (dispatch, getState, workroom) => {
  const { folder } = workroom.copies;
  if (folder === undefined) return { kind: 'unsupported' };
  const choice = await folder.choose();
  if (choice.kind !== 'chosen') return choice;
  tell(dispatch, getState().session, { kind: 'connected', name: choice.name, at: null, busy: true });
  return dispatch(lookNow(folder));
};

/** "Återanslut mappen". Must be called straight from the click: the browser asks for permission. */
export const reconnectFolder = (): Thunk<FolderAnswer> => async (dispatch, getState, workroom) => {
  const { folder } = workroom.copies;
  if (folder === undefined) return { kind: 'unsupported' };
  if (!(await folder.reconnect())) return { kind: 'refused' };
  const { status } = getState().session.folder;
  const name = 'name' in status ? status.name : '';
  tell(dispatch, getState().session, { kind: 'connected', name, at: null, busy: true });
  return dispatch(lookNow(folder));
};

/** Lets go of the folder. What lies in it stays, and so does everything held here. */
export const forgetFolder = (): Thunk<void> => async (dispatch, _getState, workroom) => {
  await workroom.copies.folder?.forget();
  const status: FolderStatus = { kind: workroom.copies.folder === undefined ? 'unsupported' : 'none' };
  dispatch(sessionChanged({ folder: { status, aside: [], others: 0, peers: [] } }));
};

/** One round: what is one's own is written, what is others' is taken in. Never rejects. */
export const syncNow = (): Thunk<FolderAnswer> => async (dispatch, getState, workroom) => {
  const { folder } = workroom.copies;
  if (folder === undefined) {
    tell(dispatch, getState().session, { kind: 'unsupported' });
    return { kind: 'unsupported' };
  }
  return dispatch(lookNow(folder));
};

const lookNow =
  (folder: FolderRoad): Thunk<FolderAnswer> =>
  async (dispatch, getState, workroom) => {
    // What comes in is shown against everything that is held.
    await workroom.whole;
    try {
      const before = getState().casebook.now;
      let isShown = false;
      const answer = await folder.sync((taken) => {
        isShown = true;
        return dispatch(showTaken(taken));
      });
      if (answer.kind === 'none') {
        tell(dispatch, getState().session, { kind: 'none' });
        return { kind: 'cancelled' };
      }
      if (answer.kind === 'asleep') {
        tell(dispatch, getState().session, { kind: 'asleep', name: answer.name });
        return { kind: 'refused' };
      }
      if (answer.round.taken !== null && !isShown) await dispatch(showTaken(answer.round.taken));
      const report = await dispatch(showRound(answer.round, before));
      const { trouble, name, storage } = answer.round;
      if (storage !== null) return storageTrouble(dispatch, storage);
      const mineIsThere = answer.round.safe !== null && (await holdsOwn(workroom.journal));
      return trouble === null ? { kind: 'connected', name, report, mineIsThere } : { kind: 'trouble', trouble };
    } catch (error) {
      return storageTrouble(dispatch, error);
    }
  };

/** Own storage has its own sentence; the folder may be well all the same. */
function storageTrouble(dispatch: Dispatch, error: unknown): FolderAnswer {
  const trouble = troubleOf(error);
  if (trouble === null) throw error;
  dispatch(sessionChanged({ trouble }));
  return { kind: 'trouble', trouble: 'storage' };
}

/** Says what a round found, when what it brought is on the screens. */
const showRound =
  (round: Round, before: Casebook): Thunk<TakeInReport | null> =>
  async (dispatch, getState, workroom) => {
    const { taken } = round;
    if (taken !== null) dispatch(sessionChanged({ device: workroom.journal.device() }));
    dispatch(sessionChanged({ folder: viewOf(round, getState().session.folder) }));
    await dispatch(refreshSafety());
    return taken === null
      ? null
      : {
          events: taken.added.length,
          organisations: new Set(taken.added.flatMap(({ line }) => line.about)).size,
          differing: disputedSince(before, getState().casebook.now),
          hadOwn: await holdsOwn(workroom.journal),
          setAside: taken.quarantined.length,
        };
  };

function viewOf(round: Round, before: FolderView): FolderView {
  const { name, trouble, aside, others, peers } = round;
  const at = round.safe?.at ?? ('at' in before.status ? before.status.at : null);
  const status: FolderStatus =
    trouble === null ? { kind: 'connected', name, at, busy: false } : { kind: 'trouble', name, trouble, at };
  return { status, aside, others, peers };
}

/** Says it once: what is said already is not said again every half minute. */
function tell(dispatch: Dispatch, { folder }: SessionState, status: FolderStatus): void {
  if (JSON.stringify(folder.status) !== JSON.stringify(status)) {
    dispatch(sessionChanged({ folder: { ...folder, status } }));
  }
}
