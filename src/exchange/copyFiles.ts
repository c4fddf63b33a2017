/** Where a copy can be put: a place the user chooses, or the browser's downloads. The only code here that touches the browser. */

/** A file the user has chosen. */
export interface CopyFile {
  readonly name: string;
  write(blob: Blob): Promise<void>;
  read(): Promise<Blob>;
}

export interface CopyFiles {
  /** Asks where to save. Null when this browser does not ask; then the copy is downloaded. */
  choose(name: string): Promise<CopyFile | 'cancelled' | null>;
  download(blob: Blob, name: string): void;
}

type SavePicker = (options: {
  suggestedName: string;
  types: { description: string; accept: Record<string, string[]> }[];
}) => Promise<FileSystemFileHandle>;

/** No hand is quicker than this: the browser itself said no, without asking anybody. */
const QUICKEST_HAND_MS = 150;

export function browserFiles(): CopyFiles {
  return { choose, download };
}

async function choose(name: string): Promise<CopyFile | 'cancelled' | null> {
  const { showSaveFilePicker } = globalThis as { showSaveFilePicker?: SavePicker };
  if (showSaveFilePicker === undefined) return null;
  const asked = performance.now();
  try {
    const types = [{ description: 'Fyrfas', accept: { 'application/octet-stream': ['.fyrfas'] } }];
    const handle = await showSaveFilePicker({ suggestedName: name, types });
    return {
      name: handle.name,
      write: async (blob) => {
        const writable = await handle.createWritable();
        await writable.write(blob);
        await writable.close();
      },
      read: () => handle.getFile(),
    };
  } catch (error) {
    // Managed browsers and virtual desktops switch the dialog off; a copy is still to be had.
    const byHand = (error as Error).name === 'AbortError' && performance.now() - asked > QUICKEST_HAND_MS;
    return byHand ? 'cancelled' : null;
  }
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has begun reading by now; kept a while for those that are slow.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
