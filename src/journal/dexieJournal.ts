/** The journal in IndexedDB. Each thing it does has a file of its own; this one keeps the promise together. */
import type { AnyDraft, DeviceId, EventId } from '../domain/events.ts';
import { appendCommand } from './append.ts';
import { joinRuns } from './bundles.ts';
import { eraseWords } from './erasing.ts';
import { heldBundles, heldPieces, sealedPiece } from './exporting.ts';
import { heldOf } from './held.ts';
import type {
  ArrivedBatch,
  Bundle,
  CheckedBundle,
  Comparison,
  Journal,
  JournalChange,
  Piece,
  Run,
  SafeCopy,
  StorageTrouble,
  TakenIn,
  Workspace,
} from './journal.ts';
import { Listeners } from './listeners.ts';
import { batchesOf, heldRows } from './reading.ts';
import { rollTail } from './roll.ts';
import type { ChainRow, JournalDatabase } from './schema.ts';
import { Seen } from './seen.ts';
import { loadSnapshot, storeSnapshot } from './snapshot.ts';
import { joinTabs, type TabMessage, type Tabs, withLock } from './tabs.ts';
import { takeBundlesIn } from './takeIn.ts';
import { storing, troubleOf } from './trouble.ts';
import { undoBundles } from './undoing.ts';
import { comparisonOf, unionOf } from './union.ts';
import { assertSameWorkspace } from './workspace.ts';

const SAFE_COPY = '#safe-copy';

export class DexieJournal implements Journal {
  readonly workspace: Workspace;
  private readonly db: JournalDatabase;
  private readonly listeners = new Listeners();
  private readonly tabs: Tabs;
  private readonly seen: Seen;
  private readonly onFirstArrival: () => void;
  private chain: ChainRow;

  /** @param db open, with its chain row. */
  constructor(db: JournalDatabase, workspace: Workspace, chain: ChainRow, onFirstArrival: () => void = () => {}) {
    this.db = db;
    this.workspace = workspace;
    this.chain = chain;
    this.seen = new Seen(chain.arrival);
    this.onFirstArrival = onFirstArrival;
    this.tabs = joinTabs(db.name, (message) => void this.follow(message));
    db.on('versionchange', () => {
      // A newer build is waiting for this one to let go.
      this.stop('superseded');
      return false;
    });
  }

  device(): DeviceId | null {
    return this.chain.device;
  }

  async *read(after = 0): AsyncGenerator<ArrivedBatch> {
    const held = await storing(() => heldRows(this.db));
    const batches = batchesOf(this.db, held, after);
    for (;;) {
      const next = await storing(() => batches.next());
      if (next.done) break;
      yield next.value;
    }
    this.seen.all(held.chain?.arrival ?? 0);
  }

  async append(drafts: readonly AnyDraft[], at: string): Promise<ArrivedBatch> {
    const { batch, chain } = await storing(() => appendCommand(this.db, drafts, at));
    this.stored(chain, false);
    return batch;
  }

  async takeIn(
    bundles: readonly CheckedBundle[],
    at: string,
    { lift = true }: { readonly lift?: boolean } = {},
  ): Promise<TakenIn> {
    assertSameWorkspace(bundles, this.workspace);
    const { takenIn, chain, refolds } = await storing(() => takeBundlesIn(this.db, bundles, at, lift));
    if (chain) this.stored(chain, refolds);
    return takenIn;
  }

  async undoTakeIn(id: string): Promise<readonly EventId[]> {
    const done = await storing(() => undoBundles(this.db, id));
    if (done === null) return [];
    this.stored(done.chain, true, done.ids);
    return done.ids;
  }

  async erase(ids: readonly EventId[]): Promise<readonly EventId[]> {
    const done = ids.length === 0 ? null : await storing(() => eraseWords(this.db, ids));
    if (done === null) return [];
    // Other tabs read anew, so that nothing of it is left in their memory either.
    this.stored(done.chain, true);
    return done.ids;
  }

  async *bundles(): AsyncGenerator<string> {
    const texts = heldBundles(this.db, this.workspace);
    for (;;) {
      const next = await storing(() => texts.next());
      if (next.done) break;
      yield next.value;
    }
  }

  async inventory(): Promise<readonly Run[]> {
    return joinRuns(await this.pieces());
  }

  pieces(): Promise<readonly Piece[]> {
    return storing(() => heldPieces(this.db));
  }

  sealed(piece: Piece): Promise<Bundle | null> {
    return storing(() => sealedPiece(this.db, this.workspace, piece));
  }

  async compare(bundles: readonly CheckedBundle[]): Promise<Comparison> {
    const devices = new Set(bundles.map(({ device }) => device));
    const held = await storing(async () => heldOf(this.db, await heldRows(this.db), devices));
    return comparisonOf(await unionOf(held, bundles, true));
  }

  roll(): Promise<void> {
    return storing(() => withLock(`${this.db.name}-roll`, () => rollTail(this.db)));
  }

  snapshot(): Promise<string | null> {
    return storing(() => loadSnapshot(this.db));
  }

  async saveSnapshot(casebook: string, upTo: number, folded: number): Promise<void> {
    // With something older still on its way from another tab it would not be made from all that is held.
    if (this.seen.isWholeUpTo(upTo)) await storing(() => storeSnapshot(this.db, casebook, upTo, folded));
  }

  foldedMark(): number {
    return this.chain.folded;
  }

  async safeCopy(): Promise<SafeCopy | null> {
    const text = await this.setting(SAFE_COPY);
    return text === null ? null : (JSON.parse(text) as SafeCopy);
  }

  saveSafeCopy(copy: SafeCopy): Promise<void> {
    return this.saveSetting(SAFE_COPY, JSON.stringify(copy));
  }

  async setting(key: string): Promise<string | null> {
    return (await storing(() => this.db.settings.get(key)))?.value ?? null;
  }

  async saveSetting(key: string, value: string): Promise<void> {
    await storing(() => this.db.settings.put({ key, value }));
  }

  onChange(listener: (change: JournalChange) => void): () => void {
    return this.listeners.add(listener);
  }

  close(): void {
    this.tabs.close();
    this.db.close();
  }

  private stop(trouble: StorageTrouble): void {
    this.close();
    this.listeners.tell({ kind: 'trouble', trouble });
  }

  /** After a transaction of this tab: remember where the chain stands, and tell the others. */
  private stored(chain: ChainRow, refolds: boolean, aside: readonly EventId[] = []): void {
    // What another tab changed, and this one has not been told of yet, must still be shown here.
    const isNext = refolds && chain.folded === this.chain.folded + 1;
    this.chain = { ...chain, folded: isNext ? chain.folded : this.chain.folded };
    this.tabs.say({ arrival: chain.arrival, folded: chain.folded, device: chain.device, aside });
    this.seen.own(chain.arrival);
    if (chain.arrival === 1) this.onFirstArrival();
  }

  /** Another tab has stored something: catch up by arrival counter. */
  private async follow(message: TabMessage): Promise<void> {
    try {
      this.chain = { ...this.chain, device: message.device };
      if (message.folded > this.chain.folded) {
        this.chain = { ...this.chain, folded: message.folded };
        this.listeners.tell({ kind: 'set-aside', ids: message.aside });
      }
      await this.seen.catchUp(message.arrival, async (after, isOwn) => {
        const held = await heldRows(this.db);
        for await (const batch of batchesOf(this.db, held, after)) {
          if (!isOwn(batch.arrival.counter)) this.listeners.tell({ kind: 'arrived', batch });
        }
        return held.chain?.arrival ?? after;
      });
    } catch (error) {
      this.listeners.tell({ kind: 'trouble', trouble: troubleOf(error) });
    }
  }
}
