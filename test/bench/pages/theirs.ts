/** The colleague's bytes, kept outside what is measured until they are merged. */
import { ByteStore } from './idb.ts';

const databaseOf = (database: string) => `${database}-theirs`;

export async function keepTheirs(database: string, bytes: Uint8Array): Promise<void> {
  const store = await ByteStore.open(databaseOf(database));
  await store.append(bytes);
  store.close();
}

export async function theirsKept(database: string): Promise<Uint8Array<ArrayBuffer>> {
  const store = await ByteStore.open(databaseOf(database));
  const [bytes] = await store.all();
  store.close();
  if (bytes === undefined) throw new Error('nothing was prepared');
  return bytes;
}
