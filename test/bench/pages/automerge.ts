import wasm from '@automerge/automerge/automerge.wasm?url';
import * as A from '@automerge/automerge/slim';
import { ByteStore } from './idb.ts';
import { contestantOf, type Entry, type Peer, type Statement } from './peer.ts';

const NAME = 'bench-automerge';

/** Ordinary text is collaborative in it, letter by letter; a value that changes as a whole is a good deal quicker. */
type Content = { statements: Record<string, A.ImmutableString> };

await A.initializeWasm(wasm);

class AutomergePeer implements Peer {
  private doc: A.Doc<Content>;
  private bytes: ByteStore | null;
  private readonly forkedAt: A.Heads;

  constructor(doc: A.Doc<Content>, bytes: ByteStore | null = null) {
    this.doc = doc;
    this.bytes = bytes;
    this.forkedAt = A.getHeads(doc);
  }

  put(key: string, statement: Statement): void {
    this.putAll([[key, statement]]);
  }

  putAll(entries: readonly Entry[]): void {
    this.doc = A.change(this.doc, ({ statements }) => {
      for (const [key, statement] of entries) statements[key] = new A.ImmutableString(JSON.stringify(statement));
    });
  }

  keys(): Iterable<string> {
    return Object.keys(this.doc.statements);
  }

  get(key: string): Statement {
    return JSON.parse(String(this.doc.statements[key])) as Statement;
  }

  shown(key: string): number {
    if (!(key in this.doc.statements)) return 0;
    return Object.keys(A.getConflicts(this.doc.statements, key) ?? { only: key }).length;
  }

  fork(): Peer {
    return new AutomergePeer(A.clone(this.doc));
  }

  changes(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(A.saveSince(this.doc, this.forkedAt));
  }

  takeIn(changes: Uint8Array): void {
    this.doc = A.loadIncremental(this.doc, changes);
  }

  async store(): Promise<void> {
    this.bytes = await ByteStore.open(NAME);
    await this.bytes.append(A.save(this.doc));
  }

  async stored(): Promise<void> {
    await this.bytes?.append(A.saveIncremental(this.doc));
  }
}

export const contestant = contestantOf({
  persistence: 'save, then saveIncremental per edit, as chunks in IndexedDB',
  database: NAME,
  create: () => new AutomergePeer(A.from<Content>({ statements: {} })),
  async open() {
    const bytes = await ByteStore.open(NAME);
    const whole = new Uint8Array(await new Blob(await bytes.all()).arrayBuffer());
    return new AutomergePeer(A.load<Content>(whole), bytes);
  },
});
