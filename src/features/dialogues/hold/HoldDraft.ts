/**
 * The text of a dialogue while it is written: outside React, so that a keystroke redraws nothing but
 * its own letter, and written down so often that no word older than a second can be lost.
 *
 * Promise: `saved.at` is the time of content that the drafts have durably stored, never of content on
 * its way there; when storing lags behind by more than a second, or fails, `saved` says so.
 */
import type { Workroom } from '../../../state/workroom.ts';
import { emptyContent, type HoldContent } from './holdContent.ts';

type Drafts = Workroom['drafts'];

/** From the first letter that is not stored yet. With the time a strict write takes it is well within the second. */
const SAVE_AFTER_MS = 400;
const LATE_AFTER_MS = 1000;

export interface SavedState {
  /** ISO time of the latest durable content; null before there is any. */
  readonly at: string | null;
  /** Something is older than a second and not stored, or the storing failed. */
  readonly trouble: 'late' | 'failed' | null;
}

interface Stored {
  readonly at: string;
  readonly value: HoldContent;
}

export interface HoldDraftOptions {
  readonly key: string;
  readonly drafts: Drafts;
  readonly clock: () => Date;
  readonly stored?: Stored | null;
}

export class HoldDraft {
  content: HoldContent;
  saved: SavedState;
  private readonly options: HoldDraftOptions;
  private readonly listeners = new Set<() => void>();
  private readonly savedListeners = new Set<() => void>();
  private unsaved = false;
  private writing: Promise<void> | null = null;
  private saveTimer: ReturnType<typeof setTimeout> | undefined;
  private lateTimer: ReturnType<typeof setTimeout> | undefined;
  private closed = false;

  constructor(options: HoldDraftOptions) {
    this.options = options;
    // What an older build stored lacks what has been added since.
    this.content = { ...emptyContent, ...options.stored?.value };
    this.saved = { at: options.stored?.at ?? null, trouble: null };
  }

  /** What was half-written here before, or null. */
  static async load(drafts: Drafts, key: string): Promise<Stored | null> {
    const text = await drafts.load(key).catch(() => null);
    if (text === null) return null;
    try {
      return JSON.parse(text) as Stored;
    } catch {
      return null;
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => subscribed(this.listeners, listener);
  readonly subscribeSaved = (listener: () => void): (() => void) => subscribed(this.savedListeners, listener);

  change(part: Partial<HoldContent>): void {
    this.content = { ...this.content, ...part };
    for (const listener of this.listeners) listener();
    if (!this.unsaved) {
      this.unsaved = true;
      this.lateTimer = setTimeout(() => this.tell({ ...this.saved, trouble: 'late' }), LATE_AFTER_MS);
    }
    this.saveTimer ??= setTimeout(() => void this.flush(), SAVE_AFTER_MS);
  }

  /** Stores what is not stored yet: at leave, and when the page may be taken away. */
  async flush(): Promise<void> {
    clearTimeout(this.saveTimer);
    this.saveTimer = undefined;
    if (!this.unsaved || this.closed) return this.writing ?? undefined;
    // One write at a time, so that an older text never lands on a newer one.
    if (this.writing !== null) {
      await this.writing;
      return this.flush();
    }
    this.writing = this.store().finally(() => {
      this.writing = null;
    });
    return this.writing;
  }

  /** Stores the last words; nothing more is written from here. */
  async leave(): Promise<void> {
    await this.flush();
    clearTimeout(this.saveTimer);
    clearTimeout(this.lateTimer);
    this.closed = true;
  }

  private async store(): Promise<void> {
    const { drafts, key, clock } = this.options;
    this.unsaved = false;
    clearTimeout(this.lateTimer);
    const late = setTimeout(() => this.tell({ ...this.saved, trouble: 'late' }), LATE_AFTER_MS - SAVE_AFTER_MS);
    const stored: Stored = { at: clock().toISOString(), value: this.content };
    try {
      await drafts.save(key, JSON.stringify(stored));
      this.tell({ at: stored.at, trouble: null });
    } catch {
      // The typing goes on, and the next letter tries again; what is wrong is said on the page.
      this.unsaved = true;
      this.tell({ ...this.saved, trouble: 'failed' });
    } finally {
      clearTimeout(late);
    }
  }

  private tell(saved: SavedState): void {
    const { at, trouble } = this.saved;
    this.saved = saved;
    if (at !== saved.at || trouble !== saved.trouble) for (const listener of this.savedListeners) listener();
  }
}

function subscribed(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
