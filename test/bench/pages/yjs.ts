import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import { writesDone } from './idb.ts';
import { contestantOf, type Entry, type Peer, type Statement } from './peer.ts';

const NAME = 'bench-yjs';

class YjsPeer implements Peer {
  private readonly doc: Y.Doc;
  private readonly map: Y.Map<Statement>;
  private readonly forkedAt: Uint8Array;

  constructor(doc = new Y.Doc()) {
    this.doc = doc;
    this.map = doc.getMap('statements');
    this.forkedAt = Y.encodeStateVector(doc);
  }

  put(key: string, statement: Statement): void {
    this.map.set(key, statement);
  }

  putAll(entries: readonly Entry[]): void {
    this.doc.transact(() => {
      for (const entry of entries) this.put(...entry);
    });
  }

  keys(): Iterable<string> {
    return this.map.keys();
  }

  get(key: string): Statement {
    return this.map.get(key) as Statement;
  }

  /** Of concurrent values a map keeps one; the others are gone from its content. */
  shown(key: string): number {
    return this.map.has(key) ? 1 : 0;
  }

  fork(): Peer {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(this.doc));
    return new YjsPeer(doc);
  }

  changes(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(Y.encodeStateAsUpdate(this.doc, this.forkedAt));
  }

  takeIn(changes: Uint8Array): void {
    Y.applyUpdate(this.doc, changes);
  }

  async store(): Promise<void> {
    await new IndexeddbPersistence(NAME, this.doc).whenSynced;
    await writesDone();
  }

  stored(): Promise<void> {
    return writesDone();
  }
}

export const contestant = contestantOf({
  persistence: 'y-indexeddb',
  database: NAME,
  create: () => new YjsPeer(),
  async open() {
    const doc = new Y.Doc();
    await new IndexeddbPersistence(NAME, doc).whenSynced;
    return new YjsPeer(doc);
  },
});
