/** Everything that is held, as sealed bundles. The tail is sealed on its way out. */
import type { EventId } from '../domain/events.ts';
import { bundleText, headerText, sealText } from './bundles.ts';
import { sign } from './device.ts';
import { unpackedLines } from './gzip.ts';
import { type Bundle, type Piece, type Run, StorageError, type Workspace } from './journal.ts';
import { type HeldRows, heldRows, idsOfRun, linesOfRun } from './reading.ts';
import { blankRows, ownKey, tailRuns } from './roll.ts';
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
  for (const tail of tailRuns(rows.tail)) yield bundleText(await sealedTail(db, workspace, tail));
}

/** What `heldBundles` gives, without its bulk. */
export async function heldPieces(db: JournalDatabase): Promise<Piece[]> {
  const rows = await heldRows(db);
  const keys = new Set(await db.keys.toCollection().primaryKeys());
  const tails = tailRuns(rows.tail).map((tail) => {
    const blanks = blankRows(tail);
    return { ...pieceOfTail(tail), own: true, blank: blanks.length > 0, blanks };
  });
  const runs = (await runsToGive(db, rows)).map(({ device, from, to, head, prev, blanks }) => {
    return { device, from, to, head, prev, own: keys.has(device), blank: blanks.length > 0, blanks };
  });
  return [...runs, ...tails];
}

/** The piece with its lines, or null when the tail has been rolled or has grown since. */
export async function sealedPiece(db: JournalDatabase, workspace: Workspace, piece: Piece): Promise<Bundle | null> {
  const rows = await heldRows(db);
  const isSame = (held: Run) => held.device === piece.device && held.head === piece.head && held.from === piece.from;
  const tail = tailRuns(rows.tail).find((each) => isSame(pieceOfTail(each)));
  if (tail) return sealedTail(db, workspace, tail);
  const run = rows.runs.find(isSame);
  const packed = run && (await db.packed.get(run.id));
  if (run === undefined || packed === undefined) return null;
  const { device, key, ws, prev, sig } = run;
  return { device, key, ws, prev, sig, lines: await linesOfRun(run, packed) };
}

function pieceOfTail(tail: readonly TailRow[]): Run & { prev: string | null } {
  const { device, n, prev } = tail[0] as TailRow;
  const last = tail.at(-1) as TailRow;
  return { device, from: n, to: last.n, head: last.hash, prev };
}

async function sealedTail(db: JournalDatabase, workspace: Workspace, tail: readonly TailRow[]): Promise<Bundle> {
  const { device, prev } = tail[0] as TailRow;
  const last = tail.at(-1) as TailRow;
  const key = await ownKey(db, device);
  const lines = tail.map(({ n, text, hash }) => ({ n, text, hash }));
  return { device, key: key.key, ws: workspace, prev, lines, sig: await sign(key, last.n, last.hash) };
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
