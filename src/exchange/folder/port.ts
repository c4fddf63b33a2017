/** What the shared folder is asked to do. Kept by the browser's handles, by a real directory in tests, and in memory. */

export interface FolderFile {
  readonly name: string;
  readonly size: number;
  /** Milliseconds since 1970 by the clock of whoever wrote it: for people and for saving reads, never for truth. */
  readonly modified: number;
}

export interface FolderPort {
  /** The folder's own name, as the user knows it. */
  readonly name: string;
  /** Files that lie in it now; folders are passed over. @throws FolderError */
  list(): Promise<readonly FolderFile[]>;
  /** @throws FolderError 'gone' when the file is no longer there. */
  read(name: string): Promise<Blob>;
  /** Writes under another name first and then moves, so that nobody meets half a file. @throws FolderError */
  write(name: string, bytes: Blob): Promise<void>;
  /** A file that is not there is removed already. @throws FolderError */
  remove(name: string): Promise<void>;
}

export type FolderTrouble =
  /** Permission has lapsed: a click is needed ("Återanslut mappen"). */
  | 'permission'
  /** The folder, or the file, is not there any longer. */
  | 'gone'
  /** No room left on the disk. */
  | 'full'
  /** It may be read but not written. */
  | 'read-only'
  | 'failed';

export class FolderError extends Error {
  readonly trouble: FolderTrouble;
  constructor(trouble: FolderTrouble, cause?: unknown) {
    super(`folder: ${trouble}`, { cause });
    this.name = 'FolderError';
    this.trouble = trouble;
  }
}

/** A file in the folder that is not taken in, with the reason; tried again when it has changed. */
export interface FileAside {
  readonly name: string;
  readonly reason: /** Not ours: a document, a picture, a copy under another name that is none. */
    | 'foreign'
    /** The synchronisation's own copy ("… (MAS-dator).fyrfas"); its content was taken in if it was whole. */
    | 'conflict-copy'
    /** Not whole yet: half written or half synchronised. */
    | 'half'
    /** A line, hash or seal is wrong. */
    | 'damaged'
    | 'newer-format'
    /** Example data, or another workspace. */
    | 'workspace'
    | 'too-big'
    | 'unreadable';
}
