import type { JournalChange } from './journal.ts';

/** Those who want to hear of what other tabs do. */
export class Listeners {
  private readonly all = new Set<(change: JournalChange) => void>();

  add(listener: (change: JournalChange) => void): () => void {
    this.all.add(listener);
    return () => this.all.delete(listener);
  }

  tell(change: JournalChange): void {
    for (const listener of this.all) listener(change);
  }
}
