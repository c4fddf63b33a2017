/** The folder as those who use it meet it: chosen once, used in rounds, one tab at a time. */
import type { Journal } from '../../journal/journal.ts';
import { type FolderHandle, handlePort, mayUse } from './handlePort.ts';
import { browserKeeper, type FolderKeeper, type KeptFolder } from './keptHandle.ts';
import { FolderError } from './port.ts';
import type { FolderChoice, FolderRoad, OnTaken, RoundAnswer } from './road.ts';
import { makeRound } from './round.ts';
import { recall } from './seen.ts';

type FolderPicker = (options: { id: string; mode: 'readwrite' }) => Promise<FolderHandle>;

/** No hand is quicker than this: the browser itself said no, without asking anybody. */
const QUICKEST_HAND_MS = 150;

/**
 * @param build which build looks: a newer one reads everything again.
 * @param keeper where the choice is kept.
 */
export function openFolder(
  journal: Journal,
  clock: () => Date,
  build: string,
  keeper: FolderKeeper = browserKeeper(),
): FolderRoad {
  const sync = async (onTaken?: OnTaken): Promise<RoundAnswer> => {
    const kept = await keeper.load();
    if (kept === null) return { kind: 'none' };
    const { id, handle } = kept;
    const asleep = { kind: 'asleep', name: handle.name } as const;
    if (!(await mayUse(handle, false))) return asleep;
    return alone(async () => {
      try {
        const memory = await recall(journal, id, build);
        return { kind: 'round', round: await makeRound(handlePort(handle), journal, memory, clock(), onTaken) };
      } catch (error) {
        if (error instanceof FolderError && error.trouble === 'permission') return asleep;
        throw error;
      }
    });
  };
  return {
    choose: () => choose(keeper),
    reconnect: async () => {
      const kept = await keeper.load();
      return kept !== null && mayUse(kept.handle, true);
    },
    forget: () => keeper.save(null),
    sync,
  };
}

async function choose(keeper: FolderKeeper): Promise<FolderChoice> {
  const { showDirectoryPicker } = globalThis as { showDirectoryPicker?: FolderPicker };
  if (showDirectoryPicker === undefined) return { kind: 'refused' };
  const asked = performance.now();
  try {
    const handle = await showDirectoryPicker({ id: 'fyrfas', mode: 'readwrite' });
    if (!(await mayUse(handle, true))) return { kind: 'refused' };
    const folder: KeptFolder = { id: crypto.randomUUID(), handle };
    await keeper.save(folder);
    return { kind: 'chosen', name: handle.name };
  } catch (error) {
    // Managed browsers switch the picker off: it then closes by itself at once.
    const byHand = (error as Error).name === 'AbortError' && performance.now() - asked > QUICKEST_HAND_MS;
    return { kind: byHand ? 'cancelled' : 'refused' };
  }
}

/** Tabs wait for each other; a browser without Web Locks goes on, since every step stands being done twice. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
  return locks ? locks.request('fyrfas-folder', work) : work();
}
