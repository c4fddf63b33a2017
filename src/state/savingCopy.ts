/** "Spara kopia": everything to one file, and what is said of it. */
import type { SavedCopy } from './copyRoads.ts';
import { refreshSafety } from './safety.ts';
import { statusSaid } from './sessionSlice.ts';
import type { Thunk } from './store.ts';

/** What is said when it went well, each with the name of the file. */
export interface SavedWords {
  readonly saved: (name: string) => string;
  readonly downloaded: (name: string) => string;
}

/** Must be called straight from the click: the browser's save dialog asks for the gesture. */
export const saveCopyNow =
  (words: SavedWords): Thunk<SavedCopy> =>
  async (dispatch, _getState, { copies }) => {
    const saved = await copies.save();
    if (saved.kind === 'saved' || saved.kind === 'downloaded') {
      // True also where the browser keeps nothing: a copy is outside it.
      dispatch(statusSaid({ text: words[saved.kind](saved.copy.name), ofCopy: true }));
      await dispatch(refreshSafety());
    }
    return saved;
  };
