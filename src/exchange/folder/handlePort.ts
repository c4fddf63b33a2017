/** The folder through the browser's own handles (File System Access). The only code here that touches them. */
import { namedFile, unfinishedName } from './names.ts';
import { FolderError, type FolderFile, type FolderPort, type FolderTrouble } from './port.ts';

/** What browsers have beyond what TypeScript's own types say. */
interface MovableFile extends FileSystemFileHandle {
  readonly move?: (name: string) => Promise<void>;
}

interface AskingFolder {
  readonly queryPermission?: (wanted: { mode: 'readwrite' }) => Promise<PermissionState>;
  readonly requestPermission?: (wanted: { mode: 'readwrite' }) => Promise<PermissionState>;
}

/** What is used of a folder's handle. */
export type FolderHandle = Pick<FileSystemDirectoryHandle, 'name' | 'values' | 'getFileHandle' | 'removeEntry'> &
  AskingFolder;

export function handlePort(folder: FolderHandle): FolderPort {
  return {
    name: folder.name,
    list: () => asking(() => list(folder)),
    read: (name) => asking(async () => (await folder.getFileHandle(name)).getFile()),
    write: (name, bytes) => asking(() => write(folder, name, bytes)),
    remove: (name) => asking(() => remove(folder, name)),
  };
}

/** Whether the folder may be used now; `ask` opens the browser's question and needs a click. */
export async function mayUse(folder: FolderHandle, ask: boolean): Promise<boolean> {
  const wanted = { mode: 'readwrite' } as const;
  try {
    const answer = await (ask ? folder.requestPermission?.(wanted) : folder.queryPermission?.(wanted));
    // A browser that has no such question lets its own folders be used.
    return answer === undefined || answer === 'granted';
  } catch {
    return false;
  }
}

async function list(folder: FolderHandle): Promise<FolderFile[]> {
  const files: FolderFile[] = [];
  for await (const entry of folder.values()) {
    if (entry.kind !== 'file' || namedFile(entry.name).kind === 'noise') continue;
    try {
      const { name, size, lastModified } = await entry.getFile();
      files.push({ name, size, modified: lastModified });
    } catch (error) {
      // Gone between the listing and the look: that is normal.
      if (troubleOf(error) !== 'gone') throw error;
    }
  }
  return files;
}

/** The browser itself writes beside the file and swaps when it is closed; where files can be moved, nobody sees even the empty one. */
async function write(folder: FolderHandle, name: string, bytes: Blob): Promise<void> {
  const unfinished = unfinishedName(name);
  const handle = (await folder.getFileHandle(unfinished, { create: true })) as MovableFile;
  try {
    await fill(handle, bytes);
    if (await moved(handle, name)) return;
    await fill(await folder.getFileHandle(name, { create: true }), bytes);
    await remove(folder, unfinished);
  } catch (error) {
    // What stood in the way is what counts, not whether the rest could be tidied.
    await remove(folder, unfinished).catch(() => {});
    throw error;
  }
}

async function fill(handle: FileSystemFileHandle, bytes: Blob): Promise<void> {
  const writable = await handle.createWritable();
  try {
    await writable.write(bytes);
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => {});
    throw error;
  }
}

/** Not every browser can move files of a real folder, and some that say they can refuse. */
async function moved(handle: MovableFile, name: string): Promise<boolean> {
  if (handle.move === undefined) return false;
  try {
    await handle.move(name);
    return true;
  } catch {
    return false;
  }
}

async function remove(folder: FolderHandle, name: string): Promise<void> {
  try {
    await folder.removeEntry(name);
  } catch (error) {
    if (troubleOf(error) !== 'gone') throw error;
  }
}

const BY_NAME: Readonly<Record<string, FolderTrouble>> = {
  NotAllowedError: 'permission',
  SecurityError: 'permission',
  NotFoundError: 'gone',
  QuotaExceededError: 'full',
  NoModificationAllowedError: 'read-only',
};

function troubleOf(error: unknown): FolderTrouble {
  return BY_NAME[(error as { name?: string } | null)?.name ?? ''] ?? 'failed';
}

/** Longer than any healthy folder takes; a network drive that has gone away may never answer. */
const PATIENCE_MS = 60_000;

async function asking<T>(work: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new FolderError('failed')), PATIENCE_MS);
  });
  try {
    return await Promise.race([work(), patience]);
  } catch (error) {
    throw error instanceof FolderError ? error : new FolderError(troubleOf(error), error);
  } finally {
    clearTimeout(timer);
  }
}
