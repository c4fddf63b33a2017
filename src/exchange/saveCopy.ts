/**
 * Saving a copy: one file that holds everything, read back and checked before anybody may call it
 * saved. Text, place and file are three steps; the first is the journal's, the second the browser's.
 */
import { joinRuns, runOf } from '../journal/bundles.ts';
import { gzip } from '../journal/gzip.ts';
import { type CheckedBundle, type Journal, type Run, type SafeCopy, StorageError } from '../journal/journal.ts';
import { readCopy } from '../journal/readCopy.ts';
import { browserFiles, type CopyFile, type CopyFiles } from './copyFiles.ts';

export type SavedCopy =
  /** Written where the user chose, and read back from there. */
  | { readonly kind: 'saved'; readonly copy: SafeCopy }
  /** Handed to the browser's downloads: its bytes were checked, its place is the browser's affair. */
  | { readonly kind: 'downloaded'; readonly copy: SafeCopy }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly what: 'unwritable' | 'unverified' | 'storage' };

/**
 * Saves a copy of everything and remembers it as the last safe one. Call it straight from the click:
 * a save dialog may only be opened by one.
 * @param now the clock, for the name of the file.
 */
export async function saveCopy(journal: Journal, now: Date, files: CopyFiles = browserFiles()): Promise<SavedCopy> {
  const name = copyFileName(now);
  const chosen = await files.choose(name);
  if (chosen === 'cancelled') return { kind: 'cancelled' };
  try {
    const promised = await journal.inventory();
    const blob = new Blob([await gzip(journal.bundles())], { type: 'application/octet-stream' });
    const written = chosen === null ? blob : await write(chosen, blob);
    if (written === null) return { kind: 'failed', what: 'unwritable' };
    const read = await readCopy(written);
    if (promised.length > 0 && !(read.ok && holdsAll(read.bundles, promised))) {
      return { kind: 'failed', what: 'unverified' };
    }
    if (chosen === null) files.download(blob, name);
    const runs = read.ok ? runsOf(read.bundles) : [];
    const copy: SafeCopy = { at: now.toISOString(), place: 'fil', name: chosen?.name ?? name, runs };
    await journal.saveSafeCopy(copy);
    return { kind: chosen === null ? 'downloaded' : 'saved', copy };
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    return { kind: 'failed', what: 'storage' };
  }
}

/** `fyrfas-kopia-2026-11-22-0912.fyrfas`, by the clock on the wall: it sorts, and OneDrive takes it. */
export function copyFileName(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `fyrfas-kopia-${day}-${two(now.getHours())}${two(now.getMinutes())}.fyrfas`;
}

/** @returns what now lies in the file, read back; null when it could not be written. */
async function write(file: CopyFile, blob: Blob): Promise<Blob | null> {
  try {
    await file.write(blob);
    return await file.read();
  } catch {
    return null;
  }
}

function runsOf(bundles: readonly CheckedBundle[]): Run[] {
  return joinRuns(bundles.map((bundle) => ({ ...runOf(bundle), prev: bundle.prev })));
}

/** Whether every promised run is in the file, by the hash at its end and the number at its beginning. */
function holdsAll(bundles: readonly CheckedBundle[], promised: readonly Run[]): boolean {
  const heads = new Set(bundles.flatMap(({ device, lines }) => lines.map(({ hash }) => `${device} ${hash}`)));
  const runs = runsOf(bundles);
  return promised.every(
    ({ device, from, to, head }) =>
      heads.has(`${device} ${head}`) && runs.some((run) => run.device === device && run.from <= from && run.to >= to),
  );
}
