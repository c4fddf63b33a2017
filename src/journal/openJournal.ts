/**
 * Opens this browser's journal and drafts, whatever state the browser is in. Storage that is refused
 * never stops the app: it goes on in memory and the trouble is told, in words and with a way out.
 */
import { makeDeviceKey } from './device.ts';
import { DexieJournal } from './dexieJournal.ts';
import { DexieDrafts, type Drafts, DraftsDatabase, memoryDrafts } from './drafts.ts';
import { type Journal, StorageError, type StorageTrouble, type Workspace } from './journal.ts';
import { memoryJournal } from './memoryJournal.ts';
import { markNotEmpty, wasNotEmpty } from './notEmpty.ts';
import { type ChainRow, databaseName, JournalDatabase, SCHEMA } from './schema.ts';
import { storing, troubleOf } from './trouble.ts';

export interface Opened {
  readonly journal: Journal;
  readonly drafts: Drafts;
  readonly trouble: StorageTrouble | null;
}

/** What a test may put in the browser's place. */
export interface OpenEnv {
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
  /** How long another tab may hold the database before that is said. */
  readonly patienceMs?: number;
}

/** Long enough for a storage that has to mend itself after a crash on a busy computer: to give up then would show it empty. */
const PATIENCE_MS = 10_000;

/** Never rejects. */
export async function openJournal(workspace: Workspace, env: OpenEnv = {}): Promise<Opened> {
  const { patienceMs = PATIENCE_MS, ...indexedDb } = env;
  const name = databaseName(workspace);
  const db = new JournalDatabase(name, indexedDb);
  const draftsDb = new DraftsDatabase(`${name}-utkast`, indexedDb);
  const opening = openPatiently(db, patienceMs);
  // Both are waited for at the same time; what goes wrong with this one is told below.
  opening.catch(() => {});
  const drafts = await openDrafts(draftsDb, patienceMs);
  try {
    await opening;
    // A newer build has been here; this one must not write by its own idea of the tables.
    if (db.backendDB().version > SCHEMA * 10) throw new StorageError('superseded');
    const chain = await storing(() => firstChain(db));
    const journal = new DexieJournal(db, workspace, chain, () => void markNotEmpty(name, draftsDb));
    if (chain.device === null) return { journal, drafts, trouble: 'no-signing' };
    // Nobody misses example data.
    const isWiped = workspace === null && chain.arrival === 0 && (await wasNotEmpty(name, draftsDb));
    return { journal, drafts, trouble: isWiped ? 'wiped' : null };
  } catch (error) {
    db.close();
    return { journal: await memoryJournal(workspace), drafts, trouble: troubleOf(error) };
  }
}

async function openDrafts(db: DraftsDatabase, patienceMs: number): Promise<Drafts> {
  try {
    await openPatiently(db, patienceMs);
    return new DexieDrafts(db);
  } catch {
    return memoryDrafts();
  }
}

/** Another tab with an older build is asked to let go; if it does not, we say so and do not wait for ever. */
async function openPatiently(db: JournalDatabase | DraftsDatabase, patienceMs: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new StorageError('blocked')), patienceMs);
  });
  try {
    await Promise.race([storing(() => db.open()), patience]);
  } finally {
    clearTimeout(timer);
  }
}

/** The chain row, with a key made at the first start. Two tabs that start together agree on one. */
async function firstChain(db: JournalDatabase): Promise<ChainRow> {
  const held = await db.chain.get('now');
  if (held !== undefined && held.device !== null) return held;
  const key = await makeDeviceKey();
  return db.transaction('rw', db.chain, db.keys, async () => {
    const now = await db.chain.get('now');
    if (now !== undefined && (now.device !== null || key === null)) return now;
    const first: ChainRow = {
      ...(now ?? { id: 'now', n: 0, hash: null, arrival: 0, stamp: 0, folded: 0 }),
      device: key?.device ?? null,
    };
    if (key !== null) await db.keys.add(key);
    await db.chain.put(first);
    return first;
  });
}
