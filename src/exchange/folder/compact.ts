/**
 * Keeping the files few. Own small files are joined to longer ones, each line only a few times in its
 * life; a small file is taken away only when the one that holds it all has lain there for two weeks, and
 * another device's inventory says that it holds the same.
 */
import type { DeviceId } from '../../domain/events.ts';
import { joinBundles } from '../../journal/bundles.ts';
import type { Bundle } from '../../journal/journal.ts';
import { readCopy } from '../../journal/readCopy.ts';
import type { FileRun } from './coverage.ts';
import { type Desk, put, wholeFiles } from './desk.ts';
import { ownDevices } from './presence.ts';
import type { SeenFile } from './seen.ts';
import { LONGEST_FILE } from './writeMissing.ts';

/** As many small files are no burden to anybody. */
const FEW = 16;
const WORTH_JOINING = 8;
/** Everybody's synchronisation has had time to bring it. */
const SETTLED_MS = 14 * 24 * 60 * 60_000;

interface OwnFile {
  readonly name: string;
  readonly seen: SeenFile;
  readonly run: FileRun;
}

/** Joins the latest small files of a device of this browser's own when they have become many. @throws FolderError */
export async function joinOwnFiles(desk: Desk): Promise<void> {
  for (const device of await ownDevices(desk.journal)) {
    const files = filesOf(desk, device);
    const alone = files.filter((file) => !files.some((other) => within(files, other).has(file)));
    if (alone.length <= FEW) continue;
    const chosen = latestSmall(alone);
    if (chosen.length < WORTH_JOINING) continue;
    const joined = await joinedFiles(desk, chosen);
    if (joined !== null) await put(desk, joined);
  }
}

/** Takes away own files that another, older than two weeks, holds all of. @throws FolderError */
export async function removeCovered(desk: Desk): Promise<void> {
  const own = await ownDevices(desk.journal);
  for (const device of own) {
    const files = filesOf(desk, device);
    const settled = files.filter(({ seen }) => desk.now.getTime() - Date.parse(seen.since) >= SETTLED_MS);
    const covered = new Set(settled.flatMap((file) => [...within(files, file)]));
    for (const file of covered) {
      if (!isHeldElsewhere(desk, own, files, file)) continue;
      await desk.port.remove(file.name);
      desk.memory.files.delete(file.name);
      desk.touched = true;
    }
  }
}

function filesOf(desk: Desk, device: DeviceId): OwnFile[] {
  return wholeFiles(desk)
    .flatMap(([name, seen]) => seen.runs.map((run) => ({ name, seen, run })))
    .filter(({ run, seen }) => run.device === device && !run.blank && seen.runs.length === 1);
}

/** The shorter files that a file holds all of: from its end back to its beginning, hash by hash. */
function within(files: readonly OwnFile[], { run }: OwnFile): Set<OwnFile> {
  const found = new Set<OwnFile>();
  const ends = [run.head];
  for (let head = ends.pop(); head !== undefined; head = ends.pop()) {
    for (const file of files) {
      const isInside = file.run.head === head && file.run.from >= run.from && length(file.run) < length(run);
      if (!isInside || found.has(file)) continue;
      found.add(file);
      if (file.run.prev !== null) ends.push(file.run.prev);
    }
  }
  return found;
}

/** From the end back, as long as the next is not much longer than what is joined so far. */
function latestSmall(alone: readonly OwnFile[]): OwnFile[] {
  const chosen: OwnFile[] = [];
  let lines = 0;
  for (const file of [...alone].sort((a, b) => b.run.to - a.run.to)) {
    const after = chosen[0];
    const goesOn = after === undefined || after.run.prev === file.run.head;
    if (!goesOn || lines + length(file.run) > LONGEST_FILE || (lines > 0 && length(file.run) > 2 * lines)) break;
    chosen.unshift(file);
    lines += length(file.run);
  }
  return chosen;
}

/** The files as one bundle, from what lies in the folder; null when that is not what it was. */
async function joinedFiles(desk: Desk, files: readonly OwnFile[]): Promise<Bundle | null> {
  let joined: Bundle | null = null;
  for (const { name } of files) {
    const read = await readCopy(await desk.port.read(name));
    const [bundle] = read.ok ? read.bundles : [];
    if (bundle === undefined) return null;
    joined = joined === null ? bundle : joinBundles(joined, bundle);
    if (joined === null) return null;
  }
  return joined;
}

/** Whether another device says that it holds the file's lines, on the same branch. */
function isHeldElsewhere({ memory, files: there }: Desk, own: ReadonlySet<DeviceId>, files: OwnFile[], file: OwnFile) {
  const later = new Set([file.run.head]);
  for (const { run } of [...files].sort((a, b) => a.run.from - b.run.from)) {
    if (run.prev !== null && later.has(run.prev)) later.add(run.head);
  }
  for (const other of files) if (within(files, other).has(file)) later.add(other.run.head);
  return [...memory.files].some(
    ([name, { inventory }]) =>
      inventory !== undefined &&
      there.has(name) &&
      !own.has(inventory.device) &&
      inventory.holds.some(
        ({ device, from, to, head }) =>
          device === file.run.device && from <= file.run.from && to >= file.run.to && later.has(head),
      ),
  );
}

function length({ from, to }: FileRun): number {
  return to - from + 1;
}
