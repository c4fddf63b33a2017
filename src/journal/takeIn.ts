/**
 * Taking bundles in. Everything slow (comparing, packing, making a key) is done first, outside any
 * transaction; then one transaction checks that nothing has moved meanwhile and writes it all.
 */
import type { JournalEvent } from '../domain/events.ts';
import { type DeviceKey, makeDeviceKey } from './device.ts';
import { gzipLines } from './gzip.ts';
import { heldOf } from './held.ts';
import { type CheckedBundle, StorageError, type TakenIn } from './journal.ts';
import { batchesOf, type HeldRows, heldRows, linesOfRun } from './reading.ts';
import type { AsideRow, ChainRow, JournalDatabase, PackedRow, RunRow } from './schema.ts';
import { type Fill, type NewRun, type Union, unionOf } from './union.ts';

/** Two tabs that take in at the same moment try again; more often than this something else is wrong. */
const MOST_TRIES = 8;

export interface Taken {
  readonly takenIn: TakenIn;
  /** Null when there was nothing to write. */
  readonly chain: ChainRow | null;
  /** What is folded changed in another way than by growing. */
  readonly refolds: boolean;
}

export async function takeBundlesIn(
  db: JournalDatabase,
  bundles: readonly CheckedBundle[],
  at: string,
  lift: boolean,
): Promise<Taken> {
  const devices = new Set(bundles.map(({ device }) => device));
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const rows = await heldRows(db);
    const union = await unionOf(await heldOf(db, rows, devices), bundles, lift);
    const id = crypto.randomUUID();
    const says = (back: readonly JournalEvent[], newDevice: boolean, counter: number): TakenIn => ({
      id,
      arrival: { counter, time: at },
      added: [...union.added, ...back],
      filled: union.filled,
      quarantined: union.quarantined,
      newDevice,
    });
    if (!changesAnything(union))
      return { takenIn: says([], false, rows.chain?.arrival ?? 0), chain: null, refolds: false };
    const runs = await Promise.all(union.runs.map(packed));
    const filled = await refilled(db, rows, union);
    const key = union.ownChain ? await makeDeviceKey() : null;
    const chain = await commit(db, { id, at, rows, union, runs, filled, key, devices });
    if (chain === null) continue;
    const back = await foldedAgain(db, [...union.lifted, ...union.cleared]);
    return { takenIn: says(back, key !== null, chain.arrival), chain, refolds: refolds(union) };
  }
  throw new StorageError('blocked');
}

function changesAnything({ runs, fills, lifted, cleared }: Union): boolean {
  return runs.length + fills.length + lifted.length + cleared.length > 0;
}

function refolds({ fills, lifted, cleared }: Union): boolean {
  return fills.length + lifted.length + cleared.length > 0;
}

interface PackedRun {
  readonly run: NewRun;
  readonly gz: Uint8Array<ArrayBuffer>;
  readonly hashes: string;
}

async function packed(run: NewRun): Promise<PackedRun> {
  const { lines } = run.bundle;
  return { run, gz: await gzipLines(lines), hashes: lines.map(({ hash }) => hash).join('') };
}

/** Stored runs whose blanked lines get their words back. */
async function refilled(db: JournalDatabase, rows: HeldRows, { fills }: Union) {
  const filled: { id: number; gz: Uint8Array<ArrayBuffer>; blanks: number[] }[] = [];
  for (const run of rows.runs) {
    const texts = new Map(fills.filter((fill) => fill.run === run.id).map(({ n, text }) => [n, text]));
    const row = texts.size > 0 ? await db.packed.get(run.id) : undefined;
    if (row === undefined) continue;
    const lines = await linesOfRun(run, row);
    const gz = await gzipLines(lines.map(({ n, text }) => ({ text: texts.get(n) ?? text })));
    filled.push({ id: run.id, gz, blanks: run.blanks.filter((n) => !texts.has(n)) });
  }
  return filled;
}

interface Plan {
  readonly id: string;
  readonly at: string;
  readonly rows: HeldRows;
  readonly union: Union;
  readonly runs: readonly PackedRun[];
  readonly filled: Awaited<ReturnType<typeof refilled>>;
  readonly key: DeviceKey | null;
  readonly devices: ReadonlySet<string>;
}

/** @returns the chain after, or null when the plan was made from something that has changed since. */
async function commit(db: JournalDatabase, plan: Plan): Promise<ChainRow | null> {
  const { id, at, rows, union, runs, filled, key, devices } = plan;
  return db.transaction('rw', [db.tail, db.runs, db.packed, db.aside, db.chain, db.keys], async () => {
    const before = await db.chain.get('now');
    if (before === undefined) throw new StorageError('wiped');
    const headMoved = before.hash !== rows.chain?.hash && before.device !== null && devices.has(before.device);
    if (before.stamp !== rows.chain?.stamp || headMoved) return null;
    const arrival = before.arrival + (runs.length > 0 ? 1 : 0);
    for (const each of runs) await putRun(db, each, { id, counter: arrival, time: at });
    for (const { id: run, gz, blanks } of filled) {
      await db.packed.update(run, { gz });
      await db.runs.update(run, { blanks });
    }
    for (const fill of union.fills) await fillTail(db, fill);
    await moveAside(db, rows.asides, union, id);
    if (key !== null) await db.keys.add(key);
    const after: ChainRow = {
      ...before,
      ...(key === null ? {} : { device: key.device, n: 0, hash: null }),
      arrival,
      stamp: before.stamp + 1,
      folded: before.folded + (refolds(union) ? 1 : 0),
    };
    await db.chain.put(after);
    return after;
  });
}

/** A line of the tail whose words come back. */
async function fillTail(db: JournalDatabase, { device, run, n, text }: Fill): Promise<void> {
  const row = run === null ? await db.tail.get([device, n]) : undefined;
  if (row === undefined) return;
  const { blank: _blank, ...rest } = row;
  await db.tail.put({ ...rest, text });
}

async function putRun(
  db: JournalDatabase,
  { run: { bundle, fresh, blanks }, gz, hashes }: PackedRun,
  arrived: { readonly id: string; readonly counter: number; readonly time: string },
): Promise<void> {
  const { device, key, ws, prev, lines, sig } = bundle;
  const first = lines[0] as (typeof lines)[number];
  const last = lines.at(-1) as (typeof lines)[number];
  const row: RunRow = {
    device,
    key,
    ws,
    from: first.n,
    to: last.n,
    prev,
    head: last.hash,
    sig,
    takeIn: arrived.id,
    lastArrival: arrived.counter,
    blanks,
  };
  const run = await db.runs.add(row);
  const arrivals = JSON.stringify(fresh.map(([from, to]) => [from, to, arrived.counter, arrived.time]));
  await db.packed.add({ run, gz, hashes, arrivals } satisfies PackedRow);
}

/** What is lifted or found good leaves the rows that set it aside; this take-in remembers it for its own undoing. */
async function moveAside(
  db: JournalDatabase,
  asides: readonly AsideRow[],
  { lifted, cleared, quarantined }: Union,
  takeIn: string,
): Promise<void> {
  const back = new Set(lifted);
  const good = new Set(cleared);
  for (const row of asides) {
    const undone = row.undone.filter((id) => !back.has(id));
    const still = row.quarantined.filter(({ id }) => !good.has(id));
    if (undone.length < row.undone.length || still.length < row.quarantined.length) {
      await db.aside.put({ ...row, undone, quarantined: still });
    }
  }
  if (lifted.length + quarantined.length > 0) await db.aside.put({ takeIn, quarantined, lifted, undone: [] });
}

/** Events that were held aside and are folded again, with the words they are held with. */
async function foldedAgain(db: JournalDatabase, ids: readonly string[]): Promise<JournalEvent[]> {
  const wanted = new Set(ids);
  const events: JournalEvent[] = [];
  if (wanted.size === 0) return events;
  for await (const batch of batchesOf(db, await heldRows(db), 0)) {
    events.push(...batch.events.filter(({ id }) => wanted.has(id)));
  }
  return events;
}
