/** Everything that is held, as sealed bundles. The tail is sealed on its way out. */
import type { EventId } from '../domain/events.ts';
import { bundleText, headerText, sealText } from './bundles.ts';
import { sign } from './device.ts';
import { unpackedLines } from './gzip.ts';
import { type Run, StorageError, type Workspace } from './journal.ts';
import { type HeldRows, heldRows, idsOfRun } from './reading.ts';
import { ownKey, tailRuns } from './roll.ts';
import type { JournalDatabase, TailRow } from './schema.ts';

type StoredRun = HeldRows['runs'][number];

/** The text of every bundle, piece by piece: a run may be longer than a page can handle at once. */
export async function* heldBundles(db: JournalDatabase, workspace: Workspace): AsyncGenerator<string> {
  const rows = await heldRows(db);
  for (const run of await runsToGive(db, rows)) {
    const packed = await db.packed.get(run.id);
    if (packed === undefined) throw new StorageError('failed');
    yield `${headerText(run)}\n`;
    for await (const texts of unpackedLines(packed.gz)) yield `${texts.join('\n')}\n`;
    yield `${sealText(run)}\n`;
  }
  for (const tail of tailRuns(rows.tail)) {
    const last = tail.at(-1) as TailRow;
    const key = await ownKey(db, last.device);
    const { device, prev } = tail[0] as TailRow;
    const sig = await sign(key, last.n, last.hash);
    yield bundleText({ device, key: key.key, ws: workspace, prev, lines: tail, sig });
  }
}

export async function heldRuns(db: JournalDatabase): Promise<(Run & { prev: string | null })[]> {
  const rows = await heldRows(db);
  const tails = tailRuns(rows.tail).map((tail) => {
    const { device, n, prev } = tail[0] as TailRow;
    const last = tail.at(-1) as TailRow;
    return { device, from: n, to: last.n, head: last.hash, prev };
  });
  return [...(await runsToGive(db, rows)), ...tails];
}

/** A take-in that was undone is not passed on; runs that are folded at least in part are. */
async function runsToGive(db: JournalDatabase, { runs, asides }: HeldRows): Promise<StoredRun[]> {
  const undone = new Set<EventId>(asides.flatMap((row) => row.undone));
  if (undone.size === 0) return [...runs];
  const given: StoredRun[] = [];
  for (const run of runs) {
    const packed = run.takeIn === null ? undefined : await db.packed.get(run.id);
    if (packed === undefined || !idsOfRun(run, packed).every((id) => undone.has(id))) given.push(run);
  }
  return given;
}
