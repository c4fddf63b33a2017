/**
 * The journal's twin in memory, held to the same contract: for tests, and for a browser that does not
 * let us store (then nothing is ever said to be saved).
 */
import type { AnyDraft, DeviceId, EventId, EventLine, JournalEvent } from '../domain/events.ts';
import { bundleText, joinRuns } from './bundles.ts';
import { type DeviceKey, makeDeviceKey, sign } from './device.ts';
import {
  type ArrivedBatch,
  type Bundle,
  type BundleLine,
  type CheckedBundle,
  type Comparison,
  type Journal,
  type Piece,
  type Run,
  type SafeCopy,
  StorageError,
  type TakenIn,
  type Workspace,
} from './journal.ts';
import { eventsOf, type Head, isBlank, writeCommand } from './lines.ts';
import { MemoryShelf, runWithPrev } from './memoryShelf.ts';
import { tailRuns } from './roll.ts';
import type { TailRow } from './schema.ts';
import { comparisonOf, unionOf } from './union.ts';
import { assertSameWorkspace } from './workspace.ts';

/**
 * @param key who it writes as; a device of its own when not given. Null: it may look, not write.
 */
export async function memoryJournal(workspace: Workspace = null, key?: DeviceKey | null): Promise<Journal> {
  return new MemoryJournal(workspace, key === undefined ? await makeDeviceKey() : key);
}

class MemoryJournal implements Journal {
  readonly workspace: Workspace;
  private readonly shelf = new MemoryShelf();
  private readonly keys = new Map<DeviceId, DeviceKey>();
  private key: DeviceKey | null;
  private head: Head = null;
  private arrival = 0;
  /** Changes whenever what is folded changes in another way than by arrivals. */
  private folded = 0;
  private readonly settings = new Map<string, string>();
  private kept: { readonly casebook: string; readonly upTo: number; readonly folded: number } | null = null;
  private safe: SafeCopy | null = null;
  private working: Promise<unknown> = Promise.resolve();

  constructor(workspace: Workspace, key: DeviceKey | null) {
    this.workspace = workspace;
    this.key = key;
    if (key) this.keys.set(key.device, key);
  }

  device(): DeviceId | null {
    return this.key?.device ?? null;
  }

  async *read(after = 0): AsyncGenerator<ArrivedBatch> {
    yield* this.shelf.batches(after);
  }

  append(drafts: readonly AnyDraft[], at: string): Promise<ArrivedBatch> {
    return this.alone(async () => {
      if (this.key === null) throw new StorageError('no-signing');
      const { device } = this.key;
      const before = this.head?.hash ?? null;
      const lines = writeCommand(drafts, device, this.head, at);
      this.arrival += 1;
      for (const line of lines) {
        this.shelf.tail.push({ ...line, device, prev: this.head?.hash ?? null, arrival: this.arrival, time: at });
        this.head = { n: line.n, hash: line.hash };
      }
      return { arrival: { counter: this.arrival, time: at }, events: eventsOf(device, before, lines) };
    });
  }

  takeIn(
    bundles: readonly CheckedBundle[],
    at: string,
    { lift = true }: { readonly lift?: boolean } = {},
  ): Promise<TakenIn> {
    return this.alone(async () => {
      assertSameWorkspace(bundles, this.workspace);
      const union = await unionOf(this.shelf.held(this.device()), bundles, lift);
      const id = crypto.randomUUID();
      if (union.runs.length > 0) this.arrival += 1;
      if (union.fills.length + union.lifted.length + union.cleared.length > 0) this.folded += 1;
      this.shelf.put(union, id, this.arrival, at);
      if (union.ownChain) await this.becomeNewDevice();
      const { filled, quarantined, ownChain: newDevice } = union;
      const added = [...union.added, ...this.foldedAgain([...union.lifted, ...union.cleared])];
      return { id, arrival: { counter: this.arrival, time: at }, added, filled, quarantined, newDevice };
    });
  }

  undoTakeIn(id: string): Promise<readonly EventId[]> {
    return this.alone(async () => {
      const ids = this.shelf.undo(id, (device) => this.keys.has(device));
      if (ids.length > 0) this.folded += 1;
      return ids.filter((each) => !this.shelf.quarantined.has(each));
    });
  }

  erase(ids: readonly EventId[]): Promise<readonly EventId[]> {
    return this.alone(async () => {
      const erased = this.shelf.erase(ids);
      if (erased.length > 0) {
        this.folded += 1;
        this.kept = null;
      }
      return erased;
    });
  }

  async *bundles(): AsyncGenerator<string> {
    for (const bundle of this.shelf.given()) yield bundleText(bundle);
    for (const tail of this.tails()) yield bundleText(await this.seal(tail));
  }

  async inventory(): Promise<readonly Run[]> {
    return joinRuns(await this.pieces());
  }

  async pieces(): Promise<readonly Piece[]> {
    return [...this.shelf.given(), ...this.tails()].map((bundle) => {
      const blanks = bundle.lines.filter(({ text }) => isBlank(JSON.parse(text) as EventLine)).map(({ n }) => n);
      return { ...runWithPrev(bundle), own: this.keys.has(bundle.device), blank: blanks.length > 0, blanks };
    });
  }

  async sealed({ device, from, head }: Piece): Promise<Bundle | null> {
    const isSame = (run: Run) => run.device === device && run.head === head && run.from === from;
    const tail = this.tails().find((each) => isSame(runWithPrev(each)));
    if (tail) return this.seal(tail);
    return this.shelf.given().find((bundle) => isSame(runWithPrev(bundle))) ?? null;
  }

  async compare(bundles: readonly CheckedBundle[]): Promise<Comparison> {
    return comparisonOf(await unionOf(this.shelf.held(this.device()), bundles, true));
  }

  /** Memory has no packing to gain from. */
  async roll(): Promise<void> {}

  async snapshot(): Promise<string | null> {
    return this.kept?.upTo === this.arrival && this.kept.folded === this.folded ? this.kept.casebook : null;
  }

  async saveSnapshot(casebook: string, upTo: number, folded: number): Promise<void> {
    this.kept = { casebook, upTo, folded };
  }

  foldedMark(): number {
    return this.folded;
  }

  async safeCopy(): Promise<SafeCopy | null> {
    return this.safe;
  }

  async saveSafeCopy(copy: SafeCopy): Promise<void> {
    this.safe = copy;
  }

  async setting(key: string): Promise<string | null> {
    return this.settings.get(key) ?? null;
  }

  async saveSetting(key: string, value: string): Promise<void> {
    this.settings.set(key, value);
  }

  /** Nobody else can see this memory. */
  onChange(): () => void {
    return () => {};
  }

  close(): void {}

  /** One change at a time, as transactions are. */
  private alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.working.then(work);
    this.working = done.catch(() => {});
    return done;
  }

  private async becomeNewDevice(): Promise<void> {
    this.key = await makeDeviceKey();
    this.head = null;
    if (this.key) this.keys.set(this.key.device, this.key);
  }

  private foldedAgain(ids: readonly EventId[]): JournalEvent[] {
    const wanted = new Set(ids);
    if (wanted.size === 0) return [];
    return [...this.shelf.batches(0)].flatMap(({ events }) => events.filter(({ id }) => wanted.has(id)));
  }

  private async seal({ device, prev, lines }: Omit<Bundle, 'key' | 'ws' | 'sig'>): Promise<Bundle> {
    const last = lines.at(-1) as BundleLine;
    const key = this.keys.get(device) as DeviceKey;
    return { device, key: key.key, ws: this.workspace, prev, lines, sig: await sign(key, last.n, last.hash) };
  }

  private tails() {
    return tailRuns([...this.shelf.tail]).map((lines) => {
      const { device, prev } = lines[0] as TailRow;
      return { device, prev, lines };
    });
  }
}
