/**
 * The chosen folder, kept in a small database of its own: handles can be stored but not written as text,
 * and trouble here must never be trouble with the journal.
 */
import type { FolderHandle } from './handlePort.ts';

export interface KeptFolder {
  /** Tells two choices apart, also of folders with the same name. */
  readonly id: string;
  readonly handle: FolderHandle;
}

export interface FolderKeeper {
  load(): Promise<KeptFolder | null>;
  /** @param folder null: none any longer. */
  save(folder: KeptFolder | null): Promise<void>;
}

const DATABASE = 'fyrfas-mapp';
const STORE = 'folder';
const KEY = 'chosen';

/** Where the browser keeps nothing, the folder is remembered until the page is closed. */
export function browserKeeper(): FolderKeeper {
  let unkept: KeptFolder | null = null;
  return {
    load: async () => {
      const kept: unknown = await inStore('readonly', (store) => store.get(KEY)).catch(() => null);
      return unkept ?? (kept as KeptFolder | undefined) ?? null;
    },
    save: async (folder) => {
      unkept = null;
      if (folder === null) await inStore('readwrite', (store) => store.delete(KEY)).catch(() => {});
      else {
        await inStore('readwrite', (store) => store.put(folder, KEY)).catch(() => {
          unkept = folder;
        });
      }
    },
  };
}

async function inStore<T>(mode: IDBTransactionMode, use: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = use(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}
