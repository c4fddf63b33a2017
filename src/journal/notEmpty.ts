/**
 * "It was not empty before": remembered in two places beside the journal, so that an emptied database
 * leads to recovery and never to a silent empty start. A browser that empties all three at once can
 * not be told from a new one; the start screen asks then.
 */
import type { DraftsDatabase } from './drafts.ts';

const KEY = 'fyrfas-not-empty';

/** After the first event: remember, and ask the browser not to empty us. */
export async function markNotEmpty(database: string, drafts: DraftsDatabase): Promise<void> {
  withLocalStorage((store) => store.setItem(`${KEY}-${database}`, 'yes'));
  // Neither may stand in the way of the work that has just been saved.
  await drafts.marks.put({ key: database, value: 'yes' }).catch(() => {});
  if (typeof navigator !== 'undefined') await navigator.storage?.persist?.().catch(() => false);
}

export async function wasNotEmpty(database: string, drafts: DraftsDatabase): Promise<boolean> {
  if (withLocalStorage((store) => store.getItem(`${KEY}-${database}`)) === 'yes') return true;
  const mark = await drafts.marks.get(database).catch(() => undefined);
  return mark !== undefined;
}

function withLocalStorage<T>(use: (store: Storage) => T): T | null {
  try {
    return typeof localStorage === 'undefined' ? null : use(localStorage);
  } catch {
    // Refused by policy, or full: the other mark is there.
    return null;
  }
}
