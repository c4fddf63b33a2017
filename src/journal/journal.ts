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

/** Something held that is, or can be made, one sealed bundle. */
export interface Piece extends Run {
  /** Hash of the line before the first, null when the first is n = 1. */
  readonly prev: string | null;
  /** Of a device this browser writes or has written as: it holds its key. */
  readonly own: boolean;
  /** Some of its lines are held without their words. */
  readonly blank: boolean;
  /** Which: their `n`. */
  readonly blanks: readonly number[];
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

/** A line kept for the chain but not folded, with the reason as a code. */
export interface Quarantined {
  readonly id: EventId;
  readonly reason: QuarantineReason;
}

export type QuarantineReason =
  /** A field that every line has (`at`, `about`, `over` …) is not of its form. */
  | 'envelope'
  /** Slot, `on` or data do not fit the type. */
  | 'content'
  /** Words under keys the type does not have, or not in NFC. */
  | 'words'
  | 'personnummer'
  /** Fine itself, but another line of its command is not; a command is folded whole or not at all. */
  | 'command';

/** One line of a bundle: what is written, and where its hash puts it in the chain. */
export interface BundleLine {
  readonly n: number;
  readonly text: string;
  readonly hash: string;
}

/** Contiguous lines of one device's chain under one seal (FORMAT.md §"Bundle"). */
export interface Bundle {
  readonly device: DeviceId;
  /** The writer's Ed25519 public key, base64url of 32 raw bytes. */
  readonly key: string;
  /** The workspace it was written in: null for a lone user's. */
  readonly ws: string | null;
  /** Hash of the line before the first, null when the first is n = 1. */
  readonly prev: string | null;
  readonly lines: readonly BundleLine[];
  /** Ed25519 over device, last n and last hash, base64url. */
  readonly sig: string;
}

/** A bundle that has been read and found whole (readCopy.ts): format, sizes, hashes, seal, schema. */
export interface CheckedBundle extends Bundle {
  /** What may be folded, in the order of the lines. */
  readonly events: readonly JournalEvent[];
  readonly quarantined: readonly Quarantined[];
}

export interface TakenIn {
  /** Names this take-in, so that it can be undone. */
  readonly id: string;
  /** When it arrived here, as one step. */
  readonly arrival: Arrival;
  /** Events not held before, or held and set aside until now. */
  readonly added: readonly JournalEvent[];
  /** Events held with their words blanked, whose words have come now: what was folded must be folded anew. */
  readonly filled: readonly JournalEvent[];
  /** Lines that went in but are not folded. */
  readonly quarantined: readonly Quarantined[];
  /** This browser met its own chain from elsewhere and goes on as a new device. */
  readonly newDevice: boolean;
}

/** How a copy differs from what is held. */
export interface Comparison {
  /** Events that would be added, those that are set aside now among them. */
  readonly fresh: readonly EventId[];
  /** How many lines are held already, folded or quarantined. */
  readonly known: number;
  /** How many of the fresh ones an undone take-in had set aside. */
  readonly lifted: number;
  /** Events held blank whose words the copy brings. */
  readonly filled: readonly EventId[];
  /** The copy holds events of this browser's own chain that it has not got: it goes on as a new device. */
  readonly ownChain: boolean;
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
   * Every event held and not set aside, in batches small enough that reading never blocks the page;
   * one batch has one arrival. The order between batches is not promised.
   * @param after only what arrived after this counter.
   */
  read(after?: number): AsyncIterable<ArrivedBatch>;

  /**
   * Writes the events of one command after this device's head, in one strict-durability transaction,
   * and tells other tabs. Resolves only after the transaction has completed: only then may anybody
   * say "Sparat". All or nothing.
   * @param at the writer's clock, ISO with milliseconds.
   * @throws StorageError; TypeError for a draft that no reader would fold, which is a bug in a rule.
   */
  append(drafts: readonly AnyDraft[], at: string): Promise<ArrivedBatch>;

  /**
   * Takes checked bundles in by union, in one transaction: only lines not already held are stored.
   * Twice is as good as once.
   * @param options `lift` (default true: a person opened this file) folds again what an undone
   * take-in had set aside; roads that nobody watches pass false and respect it.
   * @throws StorageError
   */
  takeIn(bundles: readonly CheckedBundle[], at: string, options?: { readonly lift?: boolean }): Promise<TakenIn>;

  /** Sets the ids of a take-in aside again; withdraws nobody's words. Own events are never set aside. */
  undoTakeIn(id: string): Promise<readonly EventId[]>;

  /**
   * Takes words and salt out of these lines wherever they are stored, also where they are set aside, out
   * of every line that commits to the same words (`w`), and out of the snapshot, in one transaction. Ids,
   * hashes and seals hold. Words that a take-in brings again are erased by calling it again. Ids that are
   * not held, or hold no words, are passed over: twice is as good as once.
   * @returns ids of the lines that had words and have none now.
   * @throws StorageError; nothing was erased.
   */
  erase(ids: readonly EventId[]): Promise<readonly EventId[]>;

  /**
   * Everything as sealed bundles, piece by piece: the text of a `.fyrfas` copy. Quarantined lines go
   * along; take-ins that were undone do not.
   */
  bundles(): AsyncIterable<string>;

  /** What `bundles` gives, as runs. */
  inventory(): Promise<readonly Run[]>;

  /** What `bundles` gives, piece by piece as it lies: a piece can be longer tomorrow, or joined to another. */
  pieces(): Promise<readonly Piece[]>;

  /** One piece under its seal; null when it is not held in that form any longer. */
  sealed(piece: Piece): Promise<Bundle | null>;

  /** What is known of these lines already; for the preview, before anything is taken in. */
  compare(bundles: readonly CheckedBundle[]): Promise<Comparison>;

  /** Moves the tail into sealed, gzip'd runs when it has grown long. Safe at any moment, in any tab. */
  roll(): Promise<void>;

  /** The folded now, if it was made from exactly what is held. A cache: null means refold. */
  snapshot(): Promise<string | null>;
  /**
   * @param upTo the highest arrival counter that was folded into it.
   * @param folded `foldedMark` from before that reading began: what is set aside meanwhile makes it void.
   */
  saveSnapshot(casebook: string, upTo: number, folded: number): Promise<void>;

  /** Changes whenever what is folded changes in another way than by growing, as far as this tab has been told. */
  foldedMark(): number;

  safeCopy(): Promise<SafeCopy | null>;
  saveSafeCopy(copy: SafeCopy): Promise<void>;

  /** Small settings of this browser alone (own area, last seen arrival): never exported. */
  setting(key: string): Promise<string | null>;
  saveSetting(key: string, value: string): Promise<void>;

  /** Batches appended or taken in by other tabs, and what they set aside, lifted or filled. */
  onChange(listener: (change: JournalChange) => void): () => void;

  close(): void;
}

export type JournalChange =
  | { readonly kind: 'arrived'; readonly batch: ArrivedBatch }
  /** What is folded changed in another way than by growing: fold anew. `ids` names what was set aside, if anything. */
  | { readonly kind: 'set-aside'; readonly ids: readonly EventId[] }
  | { readonly kind: 'trouble'; readonly trouble: StorageTrouble };
