/** What one round works with: the folder as listed, what is remembered of it, and the two ways to touch a file. */
import { bundleFileName, bundleText, runOf } from '../../journal/bundles.ts';
import { gzip } from '../../journal/gzip.ts';
import type { Bundle, Journal } from '../../journal/journal.ts';
import { readCopy } from '../../journal/readCopy.ts';
import type { FileRun } from './coverage.ts';
import { fileRun } from './lookAt.ts';
import { FolderError, type FolderFile, type FolderPort } from './port.ts';
import { type Memory, putDown, type SeenFile } from './seen.ts';

export interface Desk {
  readonly port: FolderPort;
  readonly journal: Journal;
  readonly memory: Memory;
  readonly now: Date;
  /** Names and sizes as last listed. */
  files: ReadonlyMap<string, FolderFile>;
  /** Something has been written or removed since. */
  touched: boolean;
}

export async function listed(port: FolderPort): Promise<ReadonlyMap<string, FolderFile>> {
  return new Map((await port.list()).map((file) => [file.name, file]));
}

/** What the whole files that lie there now hold. */
export function runsThere({ files, memory }: Desk): FileRun[] {
  return wholeFiles({ files, memory }).flatMap(([, { runs }]) => runs);
}

/** Whole files that lie there now, as they were looked at. */
export function wholeFiles({ files, memory }: Pick<Desk, 'files' | 'memory'>): [string, SeenFile][] {
  return [...memory.files].filter(([name, { runs, size }]) => runs.length > 0 && files.get(name)?.size === size);
}

/**
 * Writes a bundle under its name, reads it back and checks it. Only then does it count.
 * @throws FolderError
 */
export async function put(desk: Desk, bundle: Bundle): Promise<void> {
  const { port, memory, now } = desk;
  const name = bundleFileName(bundle);
  const bytes = new Blob([await gzip([bundleText(bundle)])], { type: 'application/octet-stream' });
  desk.touched = true;
  await port.write(name, bytes);
  const back = await port.read(name);
  const read = await readCopy(back);
  const [held, ...more] = read.ok ? read.bundles : [];
  const wanted = runOf(bundle);
  const isWhole = held !== undefined && more.length === 0 && JSON.stringify(runOf(held)) === JSON.stringify(wanted);
  if (!isWhole) throw new FolderError('failed');
  const file = { name, size: back.size, modified: -1 };
  const at = now.toISOString();
  putDown(memory, name, { ...file, since: at, looked: at, runs: [fileRun(held)], aside: null });
  desk.files = new Map([...desk.files, [name, file]]);
}

/** After writing: what was written is known by the date it got, and what has vanished meanwhile is not counted. */
export async function listAgain(desk: Desk): Promise<void> {
  if (!desk.touched) return;
  desk.files = await listed(desk.port);
  for (const [name, seen] of desk.memory.files) {
    const file = desk.files.get(name);
    if (seen.modified === -1 && file?.size === seen.size) {
      desk.memory.files.set(name, { ...seen, modified: file.modified });
    }
  }
}
