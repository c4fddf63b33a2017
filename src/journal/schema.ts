/** The tables. This schema stays fixed; events carry the versions. */
import { Dexie, type DexieOptions, type Table } from 'dexie';
import type { DeviceId, EventId } from '../domain/events.ts';
import type { DeviceKey } from './device.ts';
import type { Quarantined, Workspace } from './journal.ts';

/** A recent event of this browser's own, as it was written. */
export interface TailRow {
  readonly device: DeviceId;
  readonly n: number;
  readonly text: string;
  readonly hash: string;
  readonly prev: string | null;
  readonly arrival: number;
  readonly time: string;
  /** Its words have been erased. */
  readonly blank?: true;
}

/** A stored run, without its bulk: who, from where to where, and the seal. */
export interface RunRow {
  readonly id?: number;
  readonly device: DeviceId;
  readonly key: string;
  readonly ws: string | null;
  readonly from: number;
  readonly to: number;
  readonly prev: string | null;
  readonly head: string;
  readonly sig: string;
  /** The take-in that brought it; null for what was written here. */
  readonly takeIn: string | null;
  /** The highest arrival counter in it. */
  readonly lastArrival: number;
  /** Lines that are held without their words. */
  readonly blanks: readonly number[];
}

/** The bulk of a run. Its hashes lie beside the lines, so that loading never hashes again. */
export interface PackedRow {
  readonly run: number;
  readonly gz: Uint8Array<ArrayBuffer>;
  /** Hashes of the lines, joined. */
  readonly hashes: string;
  /** JSON of `Segment[]`. */
  readonly arrivals: string;
}

/** Lines `from`..`to` arrived together. Lines in no segment are held elsewhere and only serve the seal. */
export type Segment = readonly [from: number, to: number, counter: number, time: string];

/** What a take-in has set aside or brought back. */
export interface AsideRow {
  readonly takeIn: string;
  readonly quarantined: readonly Quarantined[];
  readonly lifted: readonly EventId[];
  readonly undone: readonly EventId[];
}

/** Where this browser's chain stands. One row; every write reads it inside its own transaction. */
export interface ChainRow {
  readonly id: 'now';
  /** Null in a browser without Ed25519. */
  readonly device: DeviceId | null;
  /** Head of the device's chain; 0 and null before its first event. */
  readonly n: number;
  readonly hash: string | null;
  /** The latest arrival counter given out. */
  readonly arrival: number;
  /** Changes whenever stored runs, keys or what is set aside change: plans made before are void. */
  readonly stamp: number;
  /** Changes whenever what is folded changes in another way than by arrivals. */
  readonly folded: number;
}

export interface SnapshotRow {
  readonly id: 'now';
  readonly casebook: string;
  readonly upTo: number;
  readonly folded: number;
}

export interface SettingRow {
  readonly key: string;
  readonly value: string;
}

/** Dexie multiplies it by ten in the browser's own count. */
export const SCHEMA = 1;

export class JournalDatabase extends Dexie {
  declare readonly tail: Table<TailRow, [DeviceId, number]>;
  declare readonly runs: Table<RunRow, number>;
  declare readonly packed: Table<PackedRow, number>;
  declare readonly aside: Table<AsideRow, string>;
  declare readonly chain: Table<ChainRow, 'now'>;
  declare readonly keys: Table<DeviceKey, DeviceId>;
  declare readonly snapshot: Table<SnapshotRow, 'now'>;
  declare readonly settings: Table<SettingRow, string>;

  constructor(name: string, options: DexieOptions = {}) {
    // Strict: "Sparat" may be said only when the disk has it, not when the system says it soon will.
    super(name, { ...options, chromeTransactionDurability: 'strict' });
    this.version(SCHEMA).stores({
      tail: '[device+n]',
      runs: '++id, device',
      packed: 'run',
      aside: 'takeIn',
      chain: 'id',
      keys: 'device',
      snapshot: 'id',
      settings: 'key',
    });
  }
}

export function databaseName(workspace: Workspace): string {
  return workspace === null ? 'fyrfas' : `fyrfas-${workspace}`;
}
