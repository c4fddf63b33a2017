/** IndexedDB as all engines use it here: every write strictly durable, and known when it is. */

let lastWrite: Promise<void> = Promise.resolve();

/**
 * From now on every writing transaction of the page is strict, whoever makes it: on the disk, not only
 * handed to the system, before it is complete. So that all engines promise the same. Ours asks for it itself.
 */
export function makeWritesStrict(): void {
  const original = Reflect.get(IDBDatabase.prototype, 'transaction');
  IDBDatabase.prototype.transaction = function transaction(stores, mode, options) {
    if (mode !== 'readwrite') return original.call(this, stores, mode, options);
    const made = original.call(this, stores, mode, { ...options, durability: 'strict' });
    lastWrite = new Promise((resolve, reject) => {
      made.addEventListener('complete', () => resolve());
      made.addEventListener('abort', () => reject(made.error));
    });
    return made;
  };
}

/** Resolves when the latest write of the page is on the disk; writes to one store complete in their order. */
export function writesDone(): Promise<void> {
  return lastWrite;
}

/** Chunks of bytes in the order they were put: how a byte-making engine is kept by its own guides. */
export class ByteStore {
  private readonly db: IDBDatabase;

  private constructor(db: IDBDatabase) {
    this.db = db;
  }

  static async open(name: string): Promise<ByteStore> {
    const asked = indexedDB.open(name, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore('chunks', { autoIncrement: true });
    return new ByteStore(await answer(asked));
  }

  /** Resolves when it is on the disk. */
  append(bytes: Uint8Array): Promise<void> {
    this.db.transaction('chunks', 'readwrite').objectStore('chunks').add(bytes);
    return writesDone();
  }

  all(): Promise<Uint8Array<ArrayBuffer>[]> {
    return answer(this.db.transaction('chunks', 'readonly').objectStore('chunks').getAll());
  }

  close(): void {
    this.db.close();
  }
}

/**
 * Bytes of what a database holds: keys, texts as UTF-8, bytes as they are, numbers as eight.
 * @param without stores that do not count.
 */
export async function storedBytes(name: string, without: readonly string[] = []): Promise<number> {
  const db = await answer(indexedDB.open(name));
  let size = 0;
  for (const store of db.objectStoreNames) {
    if (without.includes(store)) continue;
    const open = () => db.transaction(store, 'readonly').objectStore(store);
    for (const key of await answer(open().getAllKeys())) size += sizeOf(key);
    for (const value of await answer(open().getAll())) size += sizeOf(value);
  }
  db.close();
  return size;
}

const utf8 = new TextEncoder();

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return utf8.encode(value).length;
  if (typeof value === 'number') return 8;
  if (typeof value !== 'object' || value === null) return 1;
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return value.byteLength;
  let size = 0;
  for (const [key, each] of Object.entries(value)) size += (Array.isArray(value) ? 0 : key.length) + sizeOf(each);
  return size;
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
