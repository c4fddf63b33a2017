/** Looking at one file of the folder: checked as any copy is, and set aside with the reason when it does not hold. */

import type { EventLine } from '../../domain/events.ts';
import { runOf } from '../../journal/bundles.ts';
import { BIGGEST_FILE } from '../../journal/fileLines.ts';
import type { Bundle, CheckedBundle, Workspace } from '../../journal/journal.ts';
import { isBlank } from '../../journal/lines.ts';
import { readCopy } from '../../journal/readCopy.ts';
import type { RefusalWhat } from '../../journal/refusal.ts';
import { isOfWorkspace } from '../../journal/workspace.ts';
import type { FileRun } from './coverage.ts';
import { inventoryFrom } from './inventory.ts';
import { type NamedFile, namedFile } from './names.ts';
import { type FileAside, FolderError, type FolderFile, type FolderPort } from './port.ts';
import type { SeenFile } from './seen.ts';

export interface Looked {
  readonly seen: SeenFile;
  /** To be taken in. */
  readonly bundles: readonly CheckedBundle[];
}

/** @throws FolderError 'permission' or 'gone'; whatever else is wrong is the file's own trouble. */
export async function lookAt(
  port: FolderPort,
  file: FolderFile,
  workspace: Workspace,
  now: Date,
): Promise<Looked | null> {
  const named = namedFile(file.name);
  const { size, modified } = file;
  const seen = (found: Pick<SeenFile, 'runs' | 'aside' | 'inventory'>, bundles: readonly CheckedBundle[] = []) => ({
    seen: { size, modified, since: now.toISOString(), looked: now.toISOString(), ...found },
    bundles,
  });
  const aside = (reason: FileAside['reason']) => seen({ runs: [], aside: reason });
  if (named.kind === 'noise') return null;
  if (named.kind === 'foreign') return aside('foreign');
  if (named.kind === 'conflict-inventory') return aside('conflict-copy');
  if (size > BIGGEST_FILE) return aside('too-big');
  try {
    const blob = await port.read(file.name);
    if (named.kind === 'inventory') {
      const inventory = inventoryFrom(await blob.text(), named.device);
      return inventory === null ? aside('half') : seen({ runs: [], aside: null, inventory });
    }
    const read = await readCopy(blob);
    if (!read.ok) return aside(reasonOf(read.refusal.what, named));
    if (!read.bundles.every((bundle) => isOfWorkspace(bundle, workspace))) return aside('workspace');
    // Only a file under its own name stays for good; the others somebody may tidy away.
    const runs = named.kind === 'bundle' ? read.bundles.map(fileRun) : [];
    return seen({ runs, aside: named.kind === 'conflict-copy' ? 'conflict-copy' : null }, read.bundles);
  } catch (error) {
    if (error instanceof FolderError && (error.trouble === 'permission' || error.trouble === 'gone')) throw error;
    return aside('unreadable');
  }
}

/** What a whole bundle vouches for in the folder. */
export function fileRun(bundle: Bundle): FileRun {
  const blanks = bundle.lines.filter(({ text }) => isBlank(JSON.parse(text) as EventLine)).map(({ n }) => n);
  const run = { ...runOf(bundle), prev: bundle.prev, blank: blanks.length > 0 };
  return run.blank ? { ...run, blanks } : run;
}

function reasonOf(what: RefusalWhat, { kind }: NamedFile): FileAside['reason'] {
  if (what === 'newer-format' || what === 'too-big') return what;
  if (what === 'cut') return 'half';
  if (what === 'unreadable' || what === 'no-signing') return 'unreadable';
  // A file of ours that is still empty, or only zeros, is on its way.
  if (what === 'empty' || what === 'foreign') return kind === 'copy' ? 'foreign' : 'half';
  return 'damaged';
}
