/** The shared folder as this browser sees it; told by `folder.ts`, shown by the copy chip and Kopior. */
import type { DeviceId } from '../domain/events.ts';
import type { FileAside, FolderTrouble } from '../exchange/folder/port.ts';

export type { FileAside, FolderTrouble };

export type FolderStatus =
  /** Not looked yet: the folder is fetched after the screens stand. */
  | { readonly kind: 'unknown' }
  /** This browser has no such interface; the same is done by file. */
  | { readonly kind: 'unsupported' }
  /** No folder has been chosen. */
  | { readonly kind: 'none' }
  /** Chosen, but the browser asks for a click before it may be used again. */
  | { readonly kind: 'asleep'; readonly name: string }
  /** In use. `at` is when everything of one's own was last there, read back and hash-checked; null until it has been. */
  | { readonly kind: 'connected'; readonly name: string; readonly at: string | null; readonly busy: boolean }
  /** Chosen, but the last round met trouble; tried again by itself. */
  | { readonly kind: 'trouble'; readonly name: string; readonly trouble: FolderTrouble; readonly at: string | null };

/** Another device that uses the folder, as it tells of itself there. */
export interface FolderPeer {
  readonly device: DeviceId;
  /** When it last wrote there, ISO, by its own clock: for people to read. */
  readonly seen: string;
}

export interface FolderView {
  readonly status: FolderStatus;
  /** Files that lie there but are not taken in, by name. */
  readonly aside: readonly FileAside[];
  /** Others' devices whose files have been taken in. */
  readonly others: number;
  /** Others who use the folder; which function each writes as stands in the casebook. */
  readonly peers: readonly FolderPeer[];
}

export const noFolder: FolderView = { status: { kind: 'unknown' }, aside: [], others: 0, peers: [] };
