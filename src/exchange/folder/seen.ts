/**
 * What this browser remembers of the folder between rounds, so that a round reads only what is new. It
 * lies in the journal's own database: a browser that is wiped forgets both, and reads everything again.
 */
import type { DeviceId } from '../../domain/events.ts';
import type { Journal } from '../../journal/journal.ts';
import type { FileRun } from './coverage.ts';
import type { Inventory } from './inventory.ts';
import type { FileAside, FolderFile } from './port.ts';

const SETTING = 'folder-seen';

export interface SeenFile {
  readonly size: number;
  readonly modified: number;
  /** Since when it has been as it is, as far as this browser knows, ISO. */
  readonly since: string;
  /** When it was last looked at, ISO. */
  readonly looked: string;
  /** What it holds, read back and hash-checked; empty when it is set aside. */
  readonly runs: readonly FileRun[];
  readonly aside: FileAside['reason'] | null;
  /** For an inventory: what it tells. */
  readonly inventory?: Inventory;
}

export interface Memory {
  /** Which folder; another one is read from its beginning. */
  readonly folder: string;
  /** The build that looked: a newer one may understand more. */
  readonly build: string;
  readonly files: Map<string, SeenFile>;
  /** Others' devices that a file has been lost of, and when that was noticed. */
  readonly lost: Map<DeviceId, string>;
  /** When the inventory was last written, ISO. */
  inventoryAt: string | null;
}

interface Kept {
  readonly folder: string;
  readonly build: string;
  readonly files: readonly (readonly [string, SeenFile])[];
  readonly lost: readonly (readonly [DeviceId, string])[];
  readonly inventoryAt: string | null;
}

/** What is remembered of this folder; nothing of another one. */
export async function recall(journal: Journal, folder: string, build: string): Promise<Memory> {
  const text = await journal.setting(SETTING);
  const kept = text === null ? null : (JSON.parse(text) as Kept);
  if (kept === null || kept.folder !== folder) {
    return { folder, build, files: new Map(), lost: new Map(), inventoryAt: null };
  }
  const files = kept.build === build ? kept.files : kept.files.map(unread);
  return { ...kept, build, files: new Map(files), lost: new Map(kept.lost) };
}

/** Read again by a newer build; when it was first whole is still known. */
function unread([name, seen]: readonly [string, SeenFile]): readonly [string, SeenFile] {
  return [name, { ...seen, size: -1 }];
}

/** @throws StorageError; then the next round reads some files once more. */
export async function remember(journal: Journal, memory: Memory): Promise<void> {
  const kept: Kept = { ...memory, files: [...memory.files], lost: [...memory.lost] };
  const text = JSON.stringify(kept);
  if ((await journal.setting(SETTING)) !== text) await journal.saveSetting(SETTING, text);
}

/** Puts down what a look found; what it found before as well has been so since then. */
export function putDown(memory: Memory, name: string, found: SeenFile): void {
  const before = memory.files.get(name);
  const isSame =
    before !== undefined &&
    before.aside === found.aside &&
    JSON.stringify(before.runs) === JSON.stringify(found.runs) &&
    (found.runs.length > 0 || before.modified === found.modified);
  memory.files.set(name, isSame ? { ...found, since: before.since } : found);
}

const TRIED_AGAIN: ReadonlySet<string> = new Set(['half', 'damaged', 'unreadable']);
const AGAIN_MS = 10 * 60_000;

/** The file as it was looked at, if it need not be looked at again. */
export function seenAs(memory: Memory, file: FolderFile, now: Date): SeenFile | null {
  const seen = memory.files.get(file.name);
  if (seen === undefined || seen.size !== file.size || seen.modified !== file.modified) return null;
  // A synchronisation may fill a file in without touching its size or its date.
  const waited = Math.abs(now.getTime() - Date.parse(seen.looked));
  return seen.aside !== null && TRIED_AGAIN.has(seen.aside) && waited >= AGAIN_MS ? null : seen;
}
