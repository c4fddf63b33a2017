/**
 * Writes what the folder lacks. First what is of this browser's own devices, always; then what others
 * have given us by another road and nobody's file there holds: a sealed bundle may be passed on by
 * anybody, and a colleague whose browser was wiped gets it back that way.
 */
import { bundleFileName, cutBundle, joinBundles } from '../../journal/bundles.ts';
import type { Bundle, Piece } from '../../journal/journal.ts';
import { type Coverage, coverageOf, coveredLines, isCovered } from './coverage.ts';
import { type Desk, put, runsThere } from './desk.ts';

/** Longer files would be slow to read for everybody. */
export const LONGEST_FILE = 20_000;
/** A file that its own device had there and that is gone: that device writes it again if it can. */
const OWNER_FIRST_MS = 24 * 60 * 60_000;

/**
 * @returns how many files were written.
 * @throws FolderError at the first that can not be; StorageError when what is held can not be read.
 */
export async function writeMissing(desk: Desk): Promise<number> {
  const pieces = await desk.journal.pieces();
  const own = pieces.filter((piece) => piece.own);
  const others = pieces.filter((piece) => !piece.own && mayRelay(desk, piece));
  return (await writePieces(desk, own, pieces)) + (await writePieces(desk, others, pieces));
}

async function writePieces(desk: Desk, wanted: readonly Piece[], pieces: readonly Piece[]): Promise<number> {
  const coverageFor = coverages(desk, pieces);
  let written = 0;
  let waiting: Bundle | null = null;
  for (const piece of inOrder(wanted)) {
    const missing = await missingPart(desk, piece, coverageFor(piece));
    if (missing === null) continue;
    const joined: Bundle | null = waiting === null ? missing : joinBundles(waiting, missing);
    const goesOn: boolean = joined !== null && joined.lines.length <= LONGEST_FILE;
    if (!goesOn) written += await putIfFree(desk, waiting, piece.own);
    waiting = goesOn ? joined : missing;
  }
  return written + (await putIfFree(desk, waiting, wanted[0]?.own === true));
}

async function putIfFree(desk: Desk, bundle: Bundle | null, isOwn: boolean): Promise<number> {
  if (bundle === null || (!isOwn && isTaken(desk, bundleFileName(bundle)))) return 0;
  await put(desk, bundle);
  return 1;
}

/** Under a name that is relayed something may be on its way from its own writer: that is left alone for a day. */
function isTaken({ files, memory, now }: Desk, name: string): boolean {
  const since = memory.files.get(name)?.since;
  return files.has(name) && (since === undefined || !isPast(since, now));
}

/** What of a piece no file in the folder holds; null when all of it is there. */
async function missingPart(desk: Desk, piece: Piece, coverage: Coverage): Promise<Bundle | null> {
  if (isCovered(coverage, piece)) return null;
  const bundle = await desk.journal.sealed(piece);
  // Rolled or grown meanwhile: the next round sees it as it is then.
  if (bundle === null) return null;
  const first = bundle.lines[coveredLines(coverage, piece, bundle.lines)];
  return first === undefined ? null : cutBundle(bundle, first.n);
}

/** Coverage of a piece's device as it is now; a file without words vouches only for lines held so too. */
export function coverages(desk: Desk, pieces: readonly Piece[]): (piece: Piece) => Coverage {
  const runs = runsThere(desk);
  const known = new Map<string, Coverage>();
  return ({ device, blank }) => {
    const key = `${device} ${blank}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const coverage = coverageOf(
      runs.filter((run) => run.device === device && (blank || !run.blank)),
      pieces.filter((piece) => piece.device === device),
    );
    known.set(key, coverage);
    return coverage;
  };
}

function mayRelay({ memory, now }: Desk, { device }: Piece): boolean {
  const lost = memory.lost.get(device);
  return lost === undefined || isPast(lost, now);
}

function isPast(since: string, now: Date): boolean {
  return Math.abs(now.getTime() - Date.parse(since)) >= OWNER_FIRST_MS;
}

function inOrder(pieces: readonly Piece[]): Piece[] {
  return [...pieces].sort((a, b) => (a.device < b.device ? -1 : a.device > b.device ? 1 : a.from - b.from));
}
