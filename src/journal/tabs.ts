/** Tabs of one browser follow each other live; each says when it has stored something. */
import type { DeviceId, EventId } from '../domain/events.ts';

export interface TabMessage {
  /** The latest arrival counter. */
  readonly arrival: number;
  /** Changes when what is folded changed in another way than by arrivals. */
  readonly folded: number;
  /** The device written as from now on. */
  readonly device: DeviceId | null;
  /** What was set aside, if anything. */
  readonly aside: readonly EventId[];
}

export interface Tabs {
  say(message: TabMessage): void;
  close(): void;
}

/** A browser without BroadcastChannel still works; its tabs see each other when they are opened. */
export function joinTabs(database: string, onMessage: (message: TabMessage) => void): Tabs {
  if (typeof BroadcastChannel === 'undefined') return { say: () => {}, close: () => {} };
  const channel = new BroadcastChannel(`fyrfas-${database}`);
  channel.onmessage = (event: MessageEvent<TabMessage>) => onMessage(event.data);
  return {
    say: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}

/** One tab at a time does the work; a browser without Web Locks does it anyway, the transaction checks. */
export async function withLock(name: string, work: () => Promise<void>): Promise<void> {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
  // Whoever has the lock is doing this very work.
  if (locks) await locks.request(name, { ifAvailable: true }, (lock) => (lock === null ? undefined : work()));
  else await work();
}
