/**
 * The inventory: one small file per device that says that it is there and what it holds. Others may clear
 * away small files only when it confirms that what they held is held elsewhere too. It is the only file
 * in the folder that is ever written again.
 */
import type { DeviceId } from '../../domain/events.ts';
import type { Run } from '../../journal/journal.ts';

export interface Inventory {
  readonly device: DeviceId;
  /** ISO, by the device's own clock. */
  readonly at: string;
  readonly holds: readonly Run[];
}

/** FORMAT.md §"Folder", version 1. */
export function inventoryText({ device, at, holds }: Inventory): string {
  const runs = holds.map((run) => ({ device: run.device, from: run.from, to: run.to, head: run.head }));
  return `${JSON.stringify({ inventory: 1, device, at, holds: runs })}\n`;
}

/** What an inventory says; null when it is none, or not whole. Unknown members are ignored. */
export function inventoryFrom(text: string, device: DeviceId): Inventory | null {
  try {
    const { inventory, at, holds, ...rest } = JSON.parse(text) as Record<string, unknown>;
    const holdsUp = inventory === 1 && rest['device'] === device && typeof at === 'string' && Array.isArray(holds);
    if (!holdsUp || Number.isNaN(Date.parse(at)) || !holds.every(isRun)) return null;
    return { device, at, holds };
  } catch {
    return null;
  }
}

function isRun(value: unknown): value is Run {
  const { device, from, to, head } = (value ?? {}) as Partial<Record<keyof Run, unknown>>;
  return (
    typeof device === 'string' && Number.isSafeInteger(from) && Number.isSafeInteger(to) && typeof head === 'string'
  );
}
