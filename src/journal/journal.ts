/**
 * The journal keeps events. This file is the promise; `dexieJournal.ts` and `memoryJournal.ts` keep
 * it, one contract test holds both to it, and nobody else has heard of Dexie.
 *
 * It knows shapes, not meaning: it never asks what an event says, only whether it is whole.
 */
import type { AnyDraft, DeviceId, EventId, JournalEvent } from '../domain/events.ts';

/** Example data lives in a workspace of its own, in a database of its own, and merges nowhere. */
export type Workspace = null | 'exempel';

/** Contiguous events of one device's chain (on one branch of it). */
export interface Run {
  readonly device: DeviceId;
  readonly from: number;
  readonly to: number;
  /** Hash of the last event. */
  readonly head: string;
}

/** When something arrived in this browser. Never exported; "Sedan sist" and `knownAt` go by it. */
export interface Arrival {
  /** 1, 2, 3 … in this browser, one step per append or take-in. */
  readonly counter: number;
  /** This browser's clock, ISO. */
  readonly time: string;
}

export interface ArrivedBatch {
  readonly arrival: Arrival;
  readonly events: readonly JournalEvent[];
}

/** One bundle that has been read and found whole (bundles.ts): format, sizes, hashes, seal, schema. */
export interface CheckedBundle {
  readonly device: DeviceId;
  /** The writer's Ed25519 public key, base64url of 32 raw bytes. */
  readonly key: string;
  readonly ws: string | null;
  readonly events: readonly JournalEvent[];
  /** Exact lines as they came, header first, seal last: forwarded and stored as they are. */
  readonly text: string;
  /** Lines of known types with bad content: kept for the chain, not folded, with the reason. */
  readonly quarantined: readonly { readonly id: EventId; readonly reason: string }[];
}

export interface TakenIn {
  /** Names this take-in, so that it can be undone. */
  readonly id: string;
  /** Events not held before and not set aside. */
  readonly added: readonly JournalEvent[];
  /** This browser met its own chain from elsewhere and goes on as a new device. */
  readonly newDevice: boolean;
}

/** Where the last copy outside this browser is; said on the copy chip. */
export interface SafeCopy {
  readonly at: string;
  readonly place: 'fil' | 'mapp';
  readonly name: string;
  /** What the copy held, read back and hash-checked. */
  readonly runs: readonly Run[];
}

export type StorageTrouble =
  /** The browser does not let us store (private window, policy). */
  | 'refused'
  /** The disk or quota is full. */
  | 'full'
  /** Another tab with an older build holds the database. */
  | 'blocked'
  /** A newer build has opened the database; this tab must be reloaded. */
  | 'superseded'
  /** It was not empty before, and now it is. */
  | 'wiped'
  /** No Ed25519 in this browser: it may look, not write. */
  | 'no-signing'
  | 'failed';

/** Thrown by every method that could not store; nothing was stored. */
export class StorageError extends Error {
  readonly trouble: StorageTrouble;
  constructor(trouble: StorageTrouble, cause?: unknown) {
    super(`storage: ${trouble}`, { cause });
    this.name = 'StorageError';
    this.trouble = trouble;
  }
}

export interface Journal {
  readonly workspace: Workspace;

  /** The device this browser writes as now, or null until it has a key (a browser without Ed25519 has none). */
  device(): DeviceId | null;

  /**
   * Every event held and not set aside, oldest arrival first, in batches small enough that reading
   * never blocks the page.
   */
  read(): AsyncIterable<ArrivedBatch>;

  /**
   * Writes the events of one command after this device's head, in one strict-durability transaction,
   * and tells other tabs. Resolves only after the transaction has completed: only then may anybody
   * say "Sparat". All or nothing.
   * @param at the writer's clock, ISO with milliseconds.
   * @throws StorageError
   */
  append(drafts: readonly AnyDraft[], at: string): Promise<ArrivedBatch>;

  /**
   * Takes checked bundles in by union, in one transaction: only lines not already held are stored;
   * what is set aside stays so. Twice is as good as once.
   * @throws StorageError
   */
  takeIn(bundles: readonly CheckedBundle[], at: string): Promise<TakenIn>;

  /** Sets the ids of a take-in aside again; withdraws nobody's words. Own events are never set aside. */
  undoTakeIn(id: string): Promise<readonly EventId[]>;

  /** The whole journal as sealed bundles, also what is set aside by quarantine; the text of a `.fyrfas` copy. */
  bundles(): Promise<string>;

  /** What is held, as runs. */
  inventory(): Promise<readonly Run[]>;

  /** Moves the tail into sealed, gzip'd runs when it has grown long. Safe at any moment, in any tab. */
  roll(): Promise<void>;

  /** The folded now, if it was made from exactly what is held. A cache: null means refold. */
  snapshot(): Promise<string | null>;
  saveSnapshot(casebook: string): Promise<void>;

  safeCopy(): Promise<SafeCopy | null>;
  saveSafeCopy(copy: SafeCopy): Promise<void>;

  /** Small settings of this browser alone (own area, last seen arrival): never exported. */
  setting(key: string): Promise<string | null>;
  saveSetting(key: string, value: string): Promise<void>;

  /** Batches appended or taken in by other tabs, and ids set aside by them. */
  onChange(listener: (change: JournalChange) => void): () => void;

  close(): void;
}

export type JournalChange =
  | { readonly kind: 'arrived'; readonly batch: ArrivedBatch }
  | { readonly kind: 'set-aside'; readonly ids: readonly EventId[] }
  | { readonly kind: 'trouble'; readonly trouble: StorageTrouble };

/** Half-written forms, in a database of their own, so that no trouble with them can touch the journal. */
export interface Drafts {
  load(key: string): Promise<string | null>;
  /** Within the same second; strictly durable for the text of a dialogue. */
  save(key: string, value: string): Promise<void>;
  remove(key: string): Promise<void>;
  /** Keys that begin with this, for "Texten finns kvar". */
  keys(prefix: string): Promise<readonly string[]>;
}
