/**
 * Erasing: the words of some lines are taken out of everything that is stored. Unpacking and packing are
 * awaited outside the transaction; inside it is looked whether anything has moved, and then all of it is
 * written, so that a browser that dies anywhere leaves either every byte or none of them.
 */
import type { DeviceId, EventId, EventLine } from '../domain/events.ts';
import { gzipLines } from './gzip.ts';
import { eventId } from './hash.ts';
import { type BundleLine, StorageError } from './journal.ts';
import { blanked } from './lines.ts';
import { slices } from './pause.ts';
import { type HeldRows, heldRows, linesOfRun } from './reading.ts';
import type { ChainRow, JournalDatabase, TailRow } from './schema.ts';

/** Two tabs that write at the same moment try again; more often than this something else is wrong. */
const MOST_TRIES = 8;

export interface Erased {
  readonly ids: readonly EventId[];
  readonly chain: ChainRow;
}

/** A line with the device whose chain it is of. */
export interface DeviceLine extends BundleLine {
  readonly device: DeviceId;
}

/** @returns null when none of these lines holds words here. */
export async function eraseWords(db: JournalDatabase, ids: readonly EventId[]): Promise<Erased | null> {
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const rows = await heldRows(db);
    const commitments = await namedCommitments(db, rows, ids);
    if (commitments.size === 0) return null;
    const plan = await planned(db, rows, commitments);
    const chain = await commit(db, rows, plan);
    if (chain !== null) return { ids: [...plan.ids], chain };
  }
  throw new StorageError('blocked');
}

/**
 * Which of these lines are to lose their words: the named ones, and all that commit to the same words as
 * one of them. Only those that have words.
 */
export function idsToErase(lines: readonly DeviceLine[], ids: readonly EventId[]): EventId[] {
  const commitments = commitmentsOf(lines, new Set(ids));
  return lines.filter((line) => sharesWords(line, commitments)).map(idOf);
}

/** By `w`, of the named lines that have words. */
function commitmentsOf(lines: readonly DeviceLine[], ids: ReadonlySet<EventId>): Set<string> {
  return new Set(
    lines
      .filter((line) => ids.has(idOf(line)))
      .map(({ text }) => JSON.parse(text) as EventLine)
      .flatMap(({ w, words }) => (w !== undefined && words !== undefined ? [w] : [])),
  );
}

function sharesWords({ text }: BundleLine, commitments: ReadonlySet<string>): boolean {
  // Most lines do not so much as hold the letters of it; an odd spelling of JSON may hide them.
  const mayShare = text.includes('\\u') || [...commitments].some((w) => text.includes(w));
  if (commitments.size === 0 || !mayShare) return false;
  const { w, words } = JSON.parse(text) as EventLine;
  return w !== undefined && words !== undefined && commitments.has(w);
}

function idOf({ device, n, hash }: DeviceLine): EventId {
  return eventId(device, n, hash);
}

/** @returns the lines with the device they are of. */
export function linesOfDevice(device: DeviceId, lines: readonly BundleLine[]): DeviceLine[] {
  return lines.map((line) => ({ ...line, device }));
}

/** Commitments of the named lines that have words here. Asked at every opening: runs are unpacked only where such a line may be. */
async function namedCommitments(db: JournalDatabase, rows: HeldRows, ids: readonly EventId[]): Promise<Set<string>> {
  const named = new Set(ids);
  const found = commitmentsOf(rows.tail, named);
  for (const run of rows.runs) {
    const isInside = ids.some((id) => {
      const [device = '', place = ''] = id.split('.');
      const n = Number(place);
      return device === run.device && n >= run.from && n <= run.to && !run.blanks.includes(n);
    });
    if (isInside) for (const w of commitmentsOf(await linesOf(db, run), named)) found.add(w);
  }
  return found;
}

interface ErasingPlan {
  readonly ids: ReadonlySet<EventId>;
  readonly tail: readonly TailRow[];
  readonly runs: readonly { readonly id: number; readonly gz: Uint8Array<ArrayBuffer>; readonly blanks: number[] }[];
}

/** Runs are gone through one at a time: all of them together may be more than a page can hold. */
async function planned(db: JournalDatabase, rows: HeldRows, commitments: ReadonlySet<string>): Promise<ErasingPlan> {
  const turn = slices();
  const erased = new Set<EventId>();
  const tail = rows.tail.filter((row) => sharesWords(row, commitments));
  for (const row of tail) erased.add(idOf(row));
  const runs: { id: number; gz: Uint8Array<ArrayBuffer>; blanks: number[] }[] = [];
  for (const run of rows.runs) {
    const lines = await linesOf(db, run);
    const gone = lines.filter((line) => sharesWords(line, commitments));
    await turn();
    if (gone.length === 0) continue;
    for (const line of gone) erased.add(idOf(line));
    const blank = new Set([...run.blanks, ...gone.map(({ n }) => n)]);
    const gz = await gzipLines(lines.map(({ n, text }) => ({ text: blank.has(n) ? blanked(text) : text })));
    runs.push({ id: run.id, gz, blanks: [...blank].sort((a, b) => a - b) });
  }
  return { ids: erased, tail, runs };
}

async function linesOf(db: JournalDatabase, run: HeldRows['runs'][number]): Promise<DeviceLine[]> {
  const packed = await db.packed.get(run.id);
  if (packed === undefined) throw new StorageError('failed');
  return linesOfDevice(run.device, await linesOfRun(run, packed));
}

/** @returns the chain after, or null when the plan was made from something that has changed since. */
async function commit(db: JournalDatabase, rows: HeldRows, plan: ErasingPlan): Promise<ChainRow | null> {
  return db.transaction('rw', [db.tail, db.runs, db.packed, db.chain, db.snapshot], async () => {
    const before = await db.chain.get('now');
    if (before === undefined) throw new StorageError('wiped');
    if (before.stamp !== rows.chain?.stamp) return null;
    for (const row of plan.tail) await db.tail.put({ ...row, text: blanked(row.text), blank: true });
    for (const { id, gz, blanks } of plan.runs) {
      await db.packed.update(id, { gz });
      await db.runs.update(id, { blanks });
    }
    await db.snapshot.delete('now');
    const after: ChainRow = { ...before, stamp: before.stamp + 1, folded: before.folded + 1 };
    await db.chain.put(after);
    return after;
  });
}
