/** Who uses the folder, and that this browser does. */
import type { DeviceId } from '../../domain/events.ts';
import type { Journal } from '../../journal/journal.ts';
import type { Desk } from './desk.ts';
import { inventoryText } from './inventory.ts';
import { inventoryName, namedFile } from './names.ts';
import type { Peer } from './road.ts';

/** Seldom enough that a busy morning does not keep everybody's synchronisation busy with it. */
const TOLD_EVERY_MS = 60 * 60_000;

/** Every device this browser writes or has written as. */
export async function ownDevices(journal: Journal): Promise<ReadonlySet<DeviceId>> {
  const own = (await journal.pieces()).filter((piece) => piece.own).map(({ device }) => device);
  const now = journal.device();
  return new Set(now === null ? own : [...own, now]);
}

/**
 * Others, by the inventories that lie there. When they last wrote is told by their newest bundle: the inventory is
 * written at most every hour.
 */
export function peersOf({ memory, files }: Desk, own: ReadonlySet<DeviceId>): Peer[] {
  const wrote = new Map<DeviceId, number>();
  for (const [name, { modified }] of files) {
    const named = namedFile(name);
    if (named.kind === 'bundle') wrote.set(named.device, Math.max(modified, wrote.get(named.device) ?? modified));
  }
  const seenOf = (device: DeviceId, at: string) => {
    const modified = wrote.get(device);
    return modified === undefined ? at : new Date(modified).toISOString();
  };
  return [...memory.files]
    .flatMap(([name, { inventory }]) => (inventory && files.has(name) ? [inventory] : []))
    .filter(({ device }) => !own.has(device))
    .map(({ device, at }) => ({ device, seen: seenOf(device, at) }))
    .sort((a, b) => (a.device < b.device ? -1 : 1));
}

/** Writes the inventory at first and then every hour; takes away that of a device this browser has left. @throws FolderError */
export async function tellWhatIsHeld(desk: Desk): Promise<void> {
  const { port, journal, memory, files, now } = desk;
  const device = journal.device();
  const own = await ownDevices(journal);
  for (const name of files.keys()) {
    const named = namedFile(name);
    if (named.kind !== 'inventory' || named.device === device || !own.has(named.device)) continue;
    await port.remove(name);
    desk.touched = true;
  }
  if (device === null) return;
  const name = inventoryName(device);
  const waited = memory.inventoryAt === null ? TOLD_EVERY_MS : Math.abs(now.getTime() - Date.parse(memory.inventoryAt));
  if (files.has(name) && waited < TOLD_EVERY_MS) return;
  const at = now.toISOString();
  await port.write(name, new Blob([inventoryText({ device, at, holds: await journal.inventory() })]));
  memory.inventoryAt = at;
  desk.touched = true;
}
