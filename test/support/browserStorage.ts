import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { DeviceKey } from '../../src/journal/device.ts';
import type { Journal, Workspace } from '../../src/journal/journal.ts';
import { openJournal } from '../../src/journal/openJournal.ts';
import { databaseName, JournalDatabase } from '../../src/journal/schema.ts';

/** The storage of one browser profile; every tab of it opens the same. */
export function browserStorage() {
  return { indexedDB: new IDBFactory(), IDBKeyRange };
}

/** Opens a journal where nothing is wrong. */
export async function openWell(workspace: Workspace = null, storage = browserStorage()): Promise<Journal> {
  const { journal, trouble } = await openJournal(workspace, storage);
  if (trouble !== null) throw new Error(trouble);
  return journal;
}

/** A profile whose device has been decided beforehand, as in a clone; null is a browser that can not sign. */
export async function storageWithKey(workspace: Workspace, key: DeviceKey | null) {
  const storage = browserStorage();
  const db = new JournalDatabase(databaseName(workspace), storage);
  if (key) await db.keys.add(key);
  await db.chain.put({ id: 'now', device: key?.device ?? null, n: 0, hash: null, arrival: 0, stamp: 0, folded: 0 });
  db.close();
  return storage;
}
