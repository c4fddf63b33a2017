/**
 * Rolling: the tail becomes sealed, packed runs. Sealing and packing are awaited outside the
 * transaction; inside it the rows are looked at again, the run put and the rows deleted, so that a
 * browser that dies anywhere leaves either the rows or the run, never both and never half.
 */
import type { DeviceKey } from './device.ts';
import { sign } from './device.ts';
import { gzipLines } from './gzip.ts';
import { type BundleLine, StorageError } from './journal.ts';
import { type HeldRows, heldRows, linesOfRun } from './reading.ts';
import type { JournalDatabase, PackedRow, RunRow, Segment, TailRow } from './schema.ts';

/** A tail this long is rolled; a shorter one costs nothing to open. */
export const LONG_TAIL = 500;
/** Runs do not grow beyond this, so that no rolling is slow. */
const LONGEST_RUN = 20_000;

type StoredRun = HeldRows['runs'][number];

/** Rolls up everything in the tail, if it is long. */
export async function rollTail(db: JournalDatabase): Promise<void> {
  if ((await db.tail.count()) <= LONG_TAIL) return;
  const devices = tailRuns(await db.tail.toArray()).length;
  for (let device = 0; device < devices; device += 1) {
    const rows = await heldRows(db);
    const tail = tailRuns(rows.tail)[0];
    if (tail) await rollRun(db, rows, tail);
  }
}

/** The tail by device, each in its order. */
export function tailRuns(tail: readonly TailRow[]): TailRow[][] {
  const byDevice = new Map<string, TailRow[]>();
  for (const row of tail) {
    const rows = byDevice.get(row.device);
    if (rows) rows.push(row);
    else byDevice.set(row.device, [row]);
  }
  return [...byDevice.values()].map((rows) => rows.sort((a, b) => a.n - b.n));
}

/** The key of a device of this browser; its seals can not be made elsewhere. */
export async function ownKey(db: JournalDatabase, device: string): Promise<DeviceKey> {
  const key = await db.keys.get(device);
  if (key === undefined) throw new StorageError('failed');
  return key;
}

async function rollRun(db: JournalDatabase, rows: HeldRows, tail: readonly TailRow[]): Promise<void> {
  const first = tail[0] as TailRow;
  const last = tail.at(-1) as TailRow;
  const key = await ownKey(db, first.device);
  const older = smallRunsBefore(rows, first, tail.length);
  const lines: BundleLine[] = [];
  const segments: Segment[] = [];
  for (const run of older) {
    const packed = await db.packed.get(run.id);
    if (packed === undefined) throw new StorageError('failed');
    lines.push(...(await linesOfRun(run, packed)));
    segments.push(...(JSON.parse(packed.arrivals) as Segment[]));
  }
  lines.push(...tail);
  segments.push(...tailSegments(tail));
  const gz = await gzipLines(lines);
  const sig = await sign(key, last.n, last.hash);
  const run: RunRow = {
    device: first.device,
    key: key.key,
    ws: db.name === 'fyrfas' ? null : 'exempel',
    from: older[0]?.from ?? first.n,
    to: last.n,
    prev: older[0] ? older[0].prev : first.prev,
    head: last.hash,
    sig,
    takeIn: null,
    lastArrival: segments.reduce((latest, [, , counter]) => Math.max(latest, counter), 0),
    blanks: [...older.flatMap(({ blanks }) => blanks), ...blankRows(tail)],
  };
  const hashes = lines.map(({ hash }) => hash).join('');
  await swap(db, rows, tail, older, run, { gz, hashes, arrivals: JSON.stringify(segments) });
}

async function swap(
  db: JournalDatabase,
  rows: HeldRows,
  tail: readonly TailRow[],
  older: readonly StoredRun[],
  run: RunRow,
  bulk: Omit<PackedRow, 'run'>,
): Promise<void> {
  await db.transaction('rw', [db.tail, db.runs, db.packed, db.chain], async () => {
    const chain = await db.chain.get('now');
    const first = tail[0] as TailRow;
    const rolled = db.tail.where('[device+n]').between([first.device, first.n], [first.device, run.to], true, true);
    const still = await rolled.toArray();
    // Another tab has rolled or taken in meanwhile: the next time will do.
    if (chain === undefined || chain.stamp !== rows.chain?.stamp) return;
    if (still.length !== tail.length || !still.every(({ hash }, place) => hash === tail[place]?.hash)) return;
    const id = await db.runs.add(run);
    await db.packed.add({ run: id, ...bulk });
    await rolled.delete();
    for (const each of older) {
      await db.runs.delete(each.id);
      await db.packed.delete(each.id);
    }
    await db.chain.put({ ...chain, stamp: chain.stamp + 1 });
  });
}

/** Lines of the tail that are held without their words. */
export function blankRows(tail: readonly TailRow[]): number[] {
  return tail.filter(({ blank }) => blank).map(({ n }) => n);
}

/** Arrivals of tail rows: one segment per command. */
export function tailSegments(tail: readonly TailRow[]): Segment[] {
  const segments: [number, number, number, string][] = [];
  for (const { n, arrival, time } of tail) {
    const last = segments.at(-1);
    if (last !== undefined && last[2] === arrival) last[1] = n;
    else segments.push([n, n, arrival, time]);
  }
  return segments;
}

/**
 * Own runs right before the tail that are worth joining to it: each not much longer than what is
 * joined so far, so that every line is packed again only a few times in its life.
 */
function smallRunsBefore(rows: HeldRows, first: TailRow, length: number): StoredRun[] {
  const joined: StoredRun[] = [];
  let { prev } = first;
  for (let size = length; prev !== null; ) {
    const before = rows.runs.find((run) => run.device === first.device && run.head === prev && run.takeIn === null);
    const lines = before ? before.to - before.from + 1 : 0;
    if (before === undefined || lines > 2 * size || lines + size > LONGEST_RUN) break;
    joined.unshift(before);
    size += lines;
    prev = before.prev;
  }
  return joined;
}
