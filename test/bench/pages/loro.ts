import { LoroDoc, type LoroMap, type VersionVector } from 'loro-crdt/web';
import init from 'loro-crdt/web/loro_wasm.js';
import wasm from 'loro-crdt/web/loro_wasm_bg.wasm?url';
import { ByteStore } from './idb.ts';
import { contestantOf, type Entry, type Peer, type Statement } from './peer.ts';

const NAME = 'bench-loro';

await init({ module_or_path: wasm });

/** Values are kept as text: as objects they cost it twice as much to read. */
class LoroPeer implements Peer {
  private readonly doc: LoroDoc;
  private readonly map: LoroMap;
  private readonly forkedAt: VersionVector;
  private savedAt: VersionVector;
  private bytes: ByteStore | null;

  constructor(doc: LoroDoc, bytes: ByteStore | null = null) {
    this.doc = doc;
    this.map = doc.getMap('statements');
    this.forkedAt = doc.version();
    this.savedAt = doc.version();
    this.bytes = bytes;
  }

  put(key: string, statement: Statement): void {
    this.putAll([[key, statement]]);
  }

  putAll(entries: readonly Entry[]): void {
    for (const [key, statement] of entries) this.map.set(key, JSON.stringify(statement));
    this.doc.commit();
  }

  keys(): Iterable<string> {
    return this.map.keys();
  }

  get(key: string): Statement {
    return JSON.parse(this.map.get(key) as string) as Statement;
  }

  /** Of concurrent values a map shows the last writer's. */
  shown(key: string): number {
    return this.map.get(key) === undefined ? 0 : 1;
  }

  fork(): Peer {
    const doc = new LoroDoc();
    doc.import(this.doc.export({ mode: 'snapshot' }));
    return new LoroPeer(doc);
  }

  changes(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.doc.export({ mode: 'update', from: this.forkedAt }));
  }

  takeIn(changes: Uint8Array): void {
    this.doc.import(changes);
  }

  async store(): Promise<void> {
    this.bytes = await ByteStore.open(NAME);
    await this.append(this.doc.export({ mode: 'snapshot' }));
  }

  stored(): Promise<void> {
    return this.append(this.doc.export({ mode: 'update', from: this.savedAt }));
  }

  private async append(chunk: Uint8Array): Promise<void> {
    this.savedAt = this.doc.version();
    await this.bytes?.append(chunk);
  }
}

export const contestant = contestantOf({
  persistence: 'export snapshot, then export update per edit, as chunks in IndexedDB',
  database: NAME,
  create: () => new LoroPeer(new LoroDoc()),
  async open() {
    const bytes = await ByteStore.open(NAME);
    const doc = new LoroDoc();
    doc.importBatch(await bytes.all());
    return new LoroPeer(doc, bytes);
  },
});
