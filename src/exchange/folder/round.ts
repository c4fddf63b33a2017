/**
 * One round over the shared folder: read what is new, take it in, write what is missing, tell what is
 * held, tidy. It can be cut off anywhere: every step leaves the folder and the journal whole, and the
 * next round does what this one did not. Trouble with one step never stops the others.
 */
import { type CheckedBundle, type Journal, StorageError, type TakenIn } from '../../journal/journal.ts';
import { joinOwnFiles, removeCovered } from './compact.ts';
import { type Desk, listAgain, listed, wholeFiles } from './desk.ts';
import { replaceErased } from './eraseWords.ts';
import { lookAt } from './lookAt.ts';
import { namedFile } from './names.ts';
import { type FileAside, FolderError, type FolderPort, type FolderTrouble } from './port.ts';
import { ownDevices, peersOf, tellWhatIsHeld } from './presence.ts';
import type { OnTaken, Round } from './road.ts';
import { verifySafeCopy, withdrawSafeCopy } from './safeCopy.ts';
import { type Memory, putDown, remember, seenAs } from './seen.ts';
import { writeMissing } from './writeMissing.ts';

/**
 * What has been taken in is always answered with, whatever happens after; storage trouble goes along.
 * @throws FolderError 'permission', before anything has been done: a click is needed. StorageError when
 * what is held can not even be looked at.
 */
export async function makeRound(
  port: FolderPort,
  journal: Journal,
  memory: Memory,
  now: Date,
  onTaken: OnTaken = async () => {},
): Promise<Round> {
  const troubles: FolderTrouble[] = [];
  let storage: unknown = null;
  const trying = async <T>(work: () => Promise<T>): Promise<T | null> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof FolderError) troubles.push(error.trouble);
      else if (error instanceof StorageError) storage ??= error;
      else throw error;
      return null;
    }
  };
  const files = await trying(() => listed(port));
  if (troubles[0] === 'permission') throw new FolderError('permission');
  const desk: Desk = { port, journal, memory, now, files: files ?? new Map(), touched: false };
  const answer = async (found: Pick<Round, 'safe' | 'taken'>): Promise<Round> => {
    const seen = await trying(() => foundIn(desk));
    return {
      name: port.name,
      trouble: troubles[0] ?? null,
      storage,
      ...found,
      ...(seen ?? { aside: [], peers: [], others: 0 }),
    };
  };
  if (files === null) {
    if (troubles[0] === 'gone') await trying(() => withdrawSafeCopy(journal, port.name));
    return answer({ safe: null, taken: null });
  }
  await forgetVanished(desk);
  const bundles = await readNew(desk);
  const taken = await trying(() => takeIn(journal, bundles, now));
  // What came in may have been redacted here: its words must not be written on from here.
  if (taken !== null) await trying(() => onTaken(taken));
  await trying(() => writeMissing(desk));
  await trying(() => replaceErased(desk));
  await trying(() => tellWhatIsHeld(desk));
  await trying(() => joinOwnFiles(desk));
  await trying(() => removeCovered(desk));
  await trying(() => listAgain(desk));
  const safe = await trying(() => verifySafeCopy(desk));
  // What could not be taken in is not remembered: it is read again.
  if (storage === null) await trying(() => remember(journal, memory));
  return answer({ safe, taken });
}

/** A file that is gone is no fault: its device may have joined it to another, or somebody has tidied. */
async function forgetVanished({ files, memory, journal, now }: Desk): Promise<void> {
  const own = await ownDevices(journal);
  for (const [name, { runs }] of memory.files) {
    if (files.has(name)) continue;
    memory.files.delete(name);
    for (const { device } of runs) if (!own.has(device)) memory.lost.set(device, now.toISOString());
  }
}

async function readNew({ files, memory, port, journal, now }: Desk): Promise<CheckedBundle[]> {
  const bundles: CheckedBundle[] = [];
  for (const file of files.values()) {
    if (seenAs(memory, file, now) !== null) continue;
    try {
      const looked = await lookAt(port, file, journal.workspace, now);
      if (looked === null) continue;
      putDown(memory, file.name, looked.seen);
      bundles.push(...looked.bundles);
    } catch (error) {
      if (!(error instanceof FolderError) || error.trouble !== 'gone') throw error;
    }
  }
  return bundles;
}

/** One transaction for all that is new. What a person has undone stays undone. */
async function takeIn(journal: Journal, bundles: readonly CheckedBundle[], now: Date): Promise<TakenIn | null> {
  if (bundles.length === 0) return null;
  const taken = await journal.takeIn(bundles, now.toISOString(), { lift: false });
  const isNews = taken.added.length + taken.filled.length + taken.quarantined.length > 0 || taken.newDevice;
  return isNews ? taken : null;
}

async function foundIn(desk: Desk): Promise<Pick<Round, 'aside' | 'peers' | 'others'>> {
  const own = await ownDevices(desk.journal);
  const aside = [...desk.memory.files].flatMap(([name, { aside: reason }]): FileAside[] =>
    reason === null ? [] : [{ name, reason }],
  );
  const devices = wholeFiles(desk).flatMap(([name, { runs }]) => {
    const named = namedFile(name);
    return named.kind === 'bundle' ? runs.map(({ device }) => device) : [];
  });
  return {
    aside: aside.sort((a, b) => (a.name < b.name ? -1 : 1)),
    peers: peersOf(desk, own),
    others: new Set(devices.filter((device) => !own.has(device))).size,
  };
}
