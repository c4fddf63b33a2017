/** Loading what is held: runs are unpacked as they are asked for and never hashed again. */
import type { EventId, EventLine, JournalEvent } from '../domain/events.ts';
import { unpackedLines } from './gzip.ts';
import { eventId } from './hash.ts';
import { type ArrivedBatch, type BundleLine, StorageError } from './journal.ts';
import { eventOf, eventsOf, startsCommand } from './lines.ts';
import { slices } from './pause.ts';
import type { AsideRow, ChainRow, JournalDatabase, PackedRow, RunRow, Segment, TailRow } from './schema.ts';

export const HASH_LENGTH = 43;
const MOST_IN_A_BATCH = 1000;

/** Everything but the bulk, as it was at one moment. */
export interface HeldRows {
  readonly runs: readonly (RunRow & { readonly id: number })[];
  readonly tail: readonly TailRow[];
  readonly asides: readonly AsideRow[];
  readonly chain: ChainRow | undefined;
}

export async function heldRows(db: JournalDatabase): Promise<HeldRows> {
  return db.transaction('r', db.runs, db.tail, db.aside, db.chain, async () => ({
    runs: (await db.runs.toArray()) as (RunRow & { id: number })[],
    tail: await db.tail.toArray(),
    asides: await db.aside.toArray(),
    chain: await db.chain.get('now'),
  }));
}

/** Ids that are not folded here. */
export function asideIds(asides: readonly AsideRow[]): Set<EventId> {
  return new Set(asides.flatMap(({ undone, quarantined }) => [...undone, ...quarantined.map(({ id }) => id)]));
}

export function* hashesOf(joined: string): Generator<string> {
  for (let at = 0; at < joined.length; at += HASH_LENGTH) yield joined.slice(at, at + HASH_LENGTH);
}

/** Batches of everything that arrived after a counter. */
export async function* batchesOf(db: JournalDatabase, held: HeldRows, after: number): AsyncGenerator<ArrivedBatch> {
  const aside = asideIds(held.asides);
  const turn = slices();
  const runs = held.runs.filter(({ lastArrival }) => lastArrival > after).sort((a, b) => a.lastArrival - b.lastArrival);
  for (const run of runs) {
    const packed = await db.packed.get(run.id);
    if (packed === undefined) throw new StorageError('failed');
    for await (const batch of batchesOfRun(run, packed, after)) {
      yield withoutAside(batch, aside);
      await turn();
    }
  }
  for (const rows of byArrival(held.tail.filter(({ arrival }) => arrival > after))) {
    const [{ device, prev, arrival, time }] = rows as [TailRow];
    yield { arrival: { counter: arrival, time }, events: eventsOf(device, prev, rows) };
    await turn();
  }
}

async function* batchesOfRun(run: RunRow, packed: PackedRow, after: number): AsyncGenerator<ArrivedBatch> {
  const segments = (JSON.parse(packed.arrivals) as Segment[]).filter(([, , counter]) => counter > after);
  let events: JournalEvent[] = [];
  let { from: n, prev } = run;
  let command: number | undefined;
  let place = 0;
  let next = 0;
  for await (const texts of unpackedLines(packed.gz)) {
    for (const text of texts) {
      const hash = packed.hashes.slice(place * HASH_LENGTH, (place + 1) * HASH_LENGTH);
      const line = JSON.parse(text) as EventLine;
      const segment = segments[next];
      if (segment !== undefined && n >= segment[0]) {
        events.push(eventOf(run.device, prev, hash, line, n, startsCommand(line, command)));
        if (n === segment[1] || events.length === MOST_IN_A_BATCH) {
          yield { arrival: { counter: segment[2], time: segment[3] }, events };
          events = [];
        }
        if (n === segment[1]) next += 1;
      }
      command = line.cmd;
      prev = hash;
      n += 1;
      place += 1;
    }
  }
  if (n !== run.to + 1) throw new StorageError('failed');
}

function withoutAside(batch: ArrivedBatch, aside: ReadonlySet<EventId>): ArrivedBatch {
  if (aside.size === 0) return batch;
  return { ...batch, events: batch.events.filter(({ id }) => !aside.has(id)) };
}

function byArrival(tail: readonly TailRow[]): Iterable<TailRow[]> {
  const groups = new Map<number, TailRow[]>();
  for (const row of tail) {
    const group = groups.get(row.arrival);
    if (group) group.push(row);
    else groups.set(row.arrival, [row]);
  }
  return groups.values();
}

/** All lines of a stored run. */
export async function linesOfRun(run: RunRow, packed: PackedRow): Promise<BundleLine[]> {
  const lines: BundleLine[] = [];
  for await (const texts of unpackedLines(packed.gz)) {
    for (const text of texts) {
      const place = lines.length;
      const hash = packed.hashes.slice(place * HASH_LENGTH, (place + 1) * HASH_LENGTH);
      lines.push({ n: run.from + place, text, hash });
    }
  }
  if (lines.length !== run.to - run.from + 1) throw new StorageError('failed');
  return lines;
}

/** Ids of every line of a stored run that arrived with it. */
export function idsOfRun(run: RunRow, packed: Pick<PackedRow, 'hashes' | 'arrivals'>): EventId[] {
  const hashes = [...hashesOf(packed.hashes)];
  return (JSON.parse(packed.arrivals) as Segment[]).flatMap(([from, to]) =>
    hashes.slice(from - run.from, to - run.from + 1).map((hash, place) => eventId(run.device, from + place, hash)),
  );
}
