/**
 * Words that have been erased here leave this browser's own files in the folder too: such a file is written
 * anew without them, under the name that says so, and only then is the old one taken away. What breaks off in
 * between is done by the next round. Others' files are theirs: their own browsers do the same.
 */
import type { EventLine } from '../../domain/events.ts';
import { blankBundle } from '../../journal/bundles.ts';
import type { Piece } from '../../journal/journal.ts';
import { isBlank } from '../../journal/lines.ts';
import { readCopy } from '../../journal/readCopy.ts';
import type { FileRun } from './coverage.ts';
import { type Desk, put, wholeFiles } from './desk.ts';
import { namedFile, unfinishedName } from './names.ts';

/** @throws FolderError at the first that can not be replaced; StorageError when what is held can not be read. */
export async function replaceErased(desk: Desk): Promise<void> {
  const erased = (await desk.journal.pieces()).filter(({ own, blank }) => own && blank);
  if (erased.length === 0) return;
  for (const [name, { runs }] of wholeFiles(desk)) {
    const [run, ...more] = runs;
    if (run === undefined || more.length > 0 || namedFile(name).kind !== 'bundle' || !mayHold(run, erased)) continue;
    await replace(desk, name, run, erased);
  }
}

/** Whether lines lie in it that are without words here, and are not known to be so there. */
function mayHold(run: FileRun, erased: readonly Piece[]): boolean {
  return erased.some(
    ({ device, blanks }) =>
      device === run.device && blanks.some((n) => n >= run.from && n <= run.to && !run.blanks?.includes(n)),
  );
}

async function replace(desk: Desk, name: string, run: FileRun, erased: readonly Piece[]): Promise<void> {
  const read = await readCopy(await desk.port.read(name));
  const [bundle] = read.ok ? read.bundles : [];
  if (bundle === undefined) return;
  const hashes = await erasedHashes(desk, run, erased);
  const holdsWords = bundle.lines.some(({ hash, text }) => hashes.has(hash) && !isBlank(JSON.parse(text) as EventLine));
  // Another branch of the chain may have lines with the same numbers.
  if (!holdsWords) return;
  await put(
    desk,
    blankBundle(bundle, ({ hash }) => hashes.has(hash)),
  );
  await desk.port.remove(name);
  // Left there if a write was once cut off.
  await desk.port.remove(unfinishedName(name));
  desk.memory.files.delete(name);
  desk.touched = true;
}

/** Hashes of the lines that are held without their words: they tell the branches of a chain apart. */
async function erasedHashes({ journal }: Desk, { device }: FileRun, erased: readonly Piece[]): Promise<Set<string>> {
  const hashes = new Set<string>();
  for (const piece of erased.filter((each) => each.device === device)) {
    const bundle = await journal.sealed(piece);
    for (const { n, hash } of bundle?.lines ?? []) if (piece.blanks.includes(n)) hashes.add(hash);
  }
  return hashes;
}
