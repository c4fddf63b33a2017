/** What the folder is asked to do by those who use it, and what it answers; `openFolder.ts` keeps the promise. */
import type { DeviceId } from '../../domain/events.ts';
import type { SafeCopy, TakenIn } from '../../journal/journal.ts';
import type { FileAside, FolderTrouble } from './port.ts';

/** Another device that uses the folder, by the inventory it keeps there and the files it has written. */
export interface Peer {
  readonly device: DeviceId;
  /** When it last wrote there, ISO, by its own clock: for people to read. */
  readonly seen: string;
}

/** What one look at the folder gave. */
export interface Round {
  readonly name: string;
  /** What stood in the way of something; the rest was done all the same. */
  readonly trouble: FolderTrouble | null;
  /** What this browser's own storage said no to, a StorageError; null when it did not. */
  readonly storage: unknown;
  /** Everything of one's own, verified in the folder by this round; null when something of it is not there. */
  readonly safe: SafeCopy | null;
  readonly aside: readonly FileAside[];
  readonly peers: readonly Peer[];
  /** How many others' devices have whole files there. */
  readonly others: number;
  /** What came in; null when nothing did. */
  readonly taken: TakenIn | null;
}

/** Told of what came in, before anything is written: shows it, and erases what is redacted. */
export type OnTaken = (taken: TakenIn) => Promise<unknown>;

export type RoundAnswer =
  /** No folder has been chosen. */
  | { readonly kind: 'none' }
  /** The browser asks for a click first. */
  | { readonly kind: 'asleep'; readonly name: string }
  | { readonly kind: 'round'; readonly round: Round };

export type FolderChoice =
  | { readonly kind: 'chosen'; readonly name: string }
  | { readonly kind: 'cancelled' }
  /** The picker is switched off, or the folder may not be written to by a page. */
  | { readonly kind: 'refused' };

export interface FolderRoad {
  /** Opens the browser's picker: call it straight from the click. Never rejects. */
  choose(): Promise<FolderChoice>;
  /** Asks for permission again: call it straight from the click. @returns whether it was given. Never rejects. */
  reconnect(): Promise<boolean>;
  /** Lets go of the folder; its files stay. Never rejects. */
  forget(): Promise<void>;
  /**
   * One round: writes what is one's own, takes in what is others'. Rounds of several tabs wait for each other.
   * @throws StorageError when what is held can not even be looked at; never for the folder.
   */
  sync(onTaken?: OnTaken): Promise<RoundAnswer>;
}
