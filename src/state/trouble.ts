import type { StorageError, StorageTrouble } from '../journal/journal.ts';

/** What stood in the way of storing, or null when the error is something else: a bug, to be thrown on. */
export function troubleOf(error: unknown): StorageTrouble | null {
  return error instanceof Error && error.name === 'StorageError' ? (error as StorageError).trouble : null;
}
