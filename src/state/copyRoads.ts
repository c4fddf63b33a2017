/**
 * The roads a copy takes out of and into this browser. `exchange` walks them; `main.tsx` hands them
 * in, so that state and screens never touch a file themselves.
 */
import type { FolderRoad } from '../exchange/folder/road.ts';
import type { OpenedCopy } from '../exchange/openCopy.ts';
import type { SavedCopy } from '../exchange/saveCopy.ts';
import type { CopyRefusal } from '../journal/refusal.ts';

export type { CopyRefusal, OpenedCopy, SavedCopy };

export interface CopyRoads {
  /** Must be called straight from the click: the browser's save dialog asks for the gesture. */
  readonly save: () => Promise<SavedCopy>;
  /** Reads and checks a file; changes nothing. */
  readonly open: (file: Blob) => Promise<OpenedCopy>;
  /** The shared folder; absent where the browser has none to offer, and for example data. */
  readonly folder?: FolderRoad;
}
