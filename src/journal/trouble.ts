/** From what the browser says went wrong to what a person can be told (experience: own words and a way out each). */

import { StorageError, type StorageTrouble } from './journal.ts';
import { DraftFault } from './lines.ts';

const BY_NAME: Readonly<Record<string, StorageTrouble>> = {
  QuotaExceededError: 'full',
  // The database was last opened by a newer build.
  VersionError: 'superseded',
  // Closed under our hands: only a newer build that asked for it does that.
  DatabaseClosedError: 'superseded',
  SecurityError: 'refused',
  InvalidStateError: 'refused',
  NotAllowedError: 'refused',
  MissingAPIError: 'refused',
  MissingApiError: 'refused',
};

/** Dexie wraps the browser's error, sometimes twice; the first name that says something counts. */
export function troubleOf(error: unknown): StorageTrouble {
  for (let each = error; each instanceof Object; each = innerOf(each)) {
    if (each instanceof StorageError) return each.trouble;
    const trouble = BY_NAME[(each as { name?: string }).name ?? ''];
    if (trouble !== undefined) return trouble;
  }
  return 'failed';
}

/** A refused row of many lies in a list. */
function innerOf(error: { inner?: unknown; failures?: readonly unknown[] }): unknown {
  return error.inner ?? error.failures?.[0];
}

/** Runs storage work; whatever goes wrong comes out as a StorageError, except a draft that no rule should have made. */
export async function storing<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StorageError || error instanceof DraftFault) throw error;
    throw new StorageError(troubleOf(error), error);
  }
}
