import { createMergeableStore, type MergeableChanges, type MergeableStore } from 'tinybase';
import { createIndexedDbPersister } from 'tinybase/persisters/persister-indexed-db';
import { contestantOf, type Entry, type Peer, type Statement } from './peer.ts';

const NAME = 'bench-tinybase';
const TABLE = 'statements';
/** The one cell of each row. */
const CELL = 'whole';

class TinyBasePeer implements Peer {
  private readonly rows: MergeableStore;
  /** What its synchronizers would have sent, transaction by transaction. */
  private readonly sent: MergeableChanges[] = [];

  constructor(rows: MergeableStore) {
    this.rows = rows;
    rows.addDidFinishTransactionListener(() => {
      this.sent.push(rows.getTransactionMergeableChanges());
    });
  }

  put(key: string, statement: Statement): void {
    this.rows.setCell(TABLE, key, CELL, statement);
  }

  putAll(entries: readonly Entry[]): void {
    this.rows.transaction(() => {
      for (const entry of entries) this.put(...entry);
    });
  }

  keys(): Iterable<string> {
    return this.rows.getRowIds(TABLE);
  }

  get(key: string): Statement {
    return this.rows.getCell(TABLE, key, CELL) as Statement;
  }

  /** Of concurrent values a cell keeps the last writer's. */
  shown(key: string): number {
    return this.rows.hasCell(TABLE, key, CELL) ? 1 : 0;
  }

  fork(): Peer {
    const rows = createMergeableStore();
    rows.setMergeableContent(this.rows.getMergeableContent());
    return new TinyBasePeer(rows);
  }

  changes(): Uint8Array<ArrayBuffer> {
    return new TextEncoder().encode(JSON.stringify(this.sent));
  }

  takeIn(changes: Uint8Array): void {
    const sent = JSON.parse(new TextDecoder().decode(changes)) as MergeableChanges[];
    this.rows.transaction(() => {
      for (const each of sent) this.rows.applyMergeableChanges(each);
    });
  }

  store(): Promise<void> {
    return this.stored();
  }

  /** The persister writes the whole store each time. */
  async stored(): Promise<void> {
    const persister = createIndexedDbPersister(this.rows, NAME);
    await persister.save();
    await persister.destroy();
  }
}

export const contestant = contestantOf({
  persistence: 'its IndexedDB persister, the whole store at each save',
  database: NAME,
  create: () => new TinyBasePeer(createMergeableStore()),
  async open() {
    const rows = createMergeableStore();
    const persister = createIndexedDbPersister(rows, NAME);
    await persister.load();
    await persister.destroy();
    return new TinyBasePeer(rows);
  },
});
