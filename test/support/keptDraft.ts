import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Everything half-written that lies in this browser's drafts, as it is stored. */
function drafts(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('no answer'));
      });
    const database = await answer(indexedDB.open('fyrfas-utkast'));
    const kept = await answer(database.transaction('drafts').objectStore('drafts').getAll());
    database.close();
    return JSON.stringify(kept.map(({ value }: { value: string }) => JSON.parse(value) as unknown));
  });
}

/**
 * Waits until this is among what has been written down of forms that are not saved: that is done a moment after
 * the typing, and on a busy computer no fixed moment is long enough.
 */
export async function keptAsDraft(page: Page, words: string): Promise<void> {
  await expect.poll(() => drafts(page)).toContain(words);
}
