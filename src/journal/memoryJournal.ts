/**
 * The journal's twin in memory, held to the same contract: for tests, and for a browser that does not
 * let us store (then nothing is ever said to be saved).
 */
import type { AnyDraft, DeviceId, EventId, JournalEvent } from '../domain/events.ts';
import { bundleText, joinRuns } from './bundles.ts';
import { type DeviceKey, makeDeviceKey, sign } from './device.ts';
import { eventId } from './hash.ts';
import {
  type ArrivedBatch,
  type Bundle,
  type CheckedBundle,
  type Comparison,
  type Journal,
  type Quarantined,
  type Run,
  type SafeCopy,
  StorageError,
  type TakenIn,
  type Workspace,
} from './journal.ts';
import { eventsOf, type Head, writeCommand } from './lines.ts';
import { tailRuns, tailSegments } from './roll.ts';
import type { Segment, TailRow } from './schema.ts';
import { comparisonOf, type Held, type HeldLine, type Union, unionOf } from './union.ts';
import { assertSameWorkspace } from './workspace.ts';

interface HeldRun {
  bundle: Bundle;
  blanks: readonly number[];
  readonly segments: readonly Segment[];
  readonly takeIn: string;
}

/**
 * @param key who it writes as; a device of its own when not given. Null: it may look, not write.
 */
export async function memoryJournal(workspace: Workspace = null, key?: DeviceKey | null): Promise<Journal> {
  return new MemoryJournal(workspace, key === undefined ? await makeDeviceKey() : key);
}

class MemoryJournal implements Journal {
  readonly workspace: Workspace;
  private readonly keys = new Map<DeviceId, DeviceKey>();
  private key: DeviceKey | null;
  private head: Head = null;
  private arrival = 0;
  private readonly tail: TailRow[] = [];
  private readonly runs: HeldRun[] = [];
  private readonly undone = new Set<EventId>();
  private readonly quarantined = new Map<EventId, Quarantined>();
  private readonly liftedBy = new Map<string, readonly EventId[]>();
  private readonly settings = new Map<string, string>();
  private kept: { readonly casebook: string; readonly upTo: number; readonly folded: number } | null = null;
  /** Changes whenever what is folded changes in another way than by arrivals. */
  private folded = 0;
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
    for (const { bundle, segments } of [...this.runs]) {
      const events = eventsOf(bundle.device, bundle.prev, bundle.lines);
      for (const [from, to, counter, time] of segments) {
        if (counter <= after) continue;
        const first = from - (bundle.lines[0]?.n ?? 0);
        for (let at = first; at <= first + to - from; at += 1000) {
          const some = events.slice(at, Math.min(at + 1000, first + to - from + 1));
          yield { arrival: { counter, time }, events: some.filter(({ id }) => !this.isAside(id)) };
        }
      }
    }
    for (const [from, to, counter, time] of tailRuns(this.tail).flatMap(tailSegments)) {
      if (counter <= after) continue;
      const rows = this.tail.filter((row) => row.arrival === counter && row.n >= from && row.n <= to);
      const [{ device, prev }] = rows as [TailRow];
      yield { arrival: { counter, time }, events: eventsOf(device, prev, rows) };
    }
  }

  append(drafts: readonly AnyDraft[], at: string): Promise<ArrivedBatch> {
    return this.alone(async () => {
      if (this.key === null) throw new StorageError('no-signing');
      const { device } = this.key;
      const before = this.head?.hash ?? null;
      const lines = writeCommand(drafts, device, this.head, at);
      this.arrival += 1;
      for (const line of lines) {
        this.tail.push({ ...line, device, prev: this.head?.hash ?? null, arrival: this.arrival, time: at });
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
      const union = await unionOf(this.held(), bundles, lift);
      const id = crypto.randomUUID();
      const newDevice = union.ownChain;
      if (union.runs.length > 0) this.arrival += 1;
      for (const { bundle, fresh, blanks } of union.runs) {
        const segments = fresh.map(([from, to]): Segment => [from, to, this.arrival, at]);
        this.runs.push({ bundle, blanks, segments, takeIn: id });
      }
      this.settle(union, id);
      if (newDevice) await this.becomeNewDevice();
      const { filled, quarantined } = union;
      const added = [...union.added, ...(await this.foldedAgain([...union.lifted, ...union.cleared]))];
      return { id, arrival: { counter: this.arrival, time: at }, added, filled, quarantined, newDevice };
    });
  }

  undoTakeIn(id: string): Promise<readonly EventId[]> {
    return this.alone(async () => {
      const brought = this.runs
        .filter(({ takeIn, bundle }) => takeIn === id && !this.keys.has(bundle.device))
        .flatMap(({ bundle, segments }) => idsOf(bundle, segments));
      const ids = [...(this.liftedBy.get(id) ?? []), ...brought].filter((each) => !this.undone.has(each));
      if (ids.length > 0) this.folded += 1;
      for (const each of ids) this.undone.add(each);
      return ids.filter((each) => !this.quarantined.has(each));
    });
  }

  async *bundles(): AsyncGenerator<string> {
    for (const { bundle } of this.given()) yield bundleText(bundle);
    for (const tail of tailRuns([...this.tail])) {
      const last = tail.at(-1) as TailRow;
      const { device, prev } = tail[0] as TailRow;
      const key = this.keys.get(device) as DeviceKey;
      const sig = await sign(key, last.n, last.hash);
      yield bundleText({ device, key: key.key, ws: this.workspace, prev, lines: tail, sig });
    }
  }

  async inventory(): Promise<readonly Run[]> {
    const tails = tailRuns([...this.tail]).map((lines) => ({ ...(lines[0] as TailRow), lines }));
    return joinRuns(
      [...this.given().map(({ bundle }) => bundle), ...tails].map(({ device, prev, lines }) => ({
        device,
        prev,
        from: lines[0]?.n ?? 0,
        to: lines.at(-1)?.n ?? 0,
        head: lines.at(-1)?.hash ?? '',
      })),
    );
  }

  async compare(bundles: readonly CheckedBundle[]): Promise<Comparison> {
    return comparisonOf(await unionOf(this.held(), bundles, true));
  }

  /** Memory has no packing to gain from. */
  async roll(): Promise<void> {}

  async snapshot(): Promise<string | null> {
    return this.kept?.upTo === this.arrival && this.kept.folded === this.folded ? this.kept.casebook : null;
  }

  async saveSnapshot(casebook: string, upTo: number): Promise<void> {
    this.kept = { casebook, upTo, folded: this.folded };
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

  private isAside(id: EventId): boolean {
    return this.undone.has(id) || this.quarantined.has(id);
  }

  private held(): Held {
    const lines = new Map<DeviceId, Map<string, HeldLine>>();
    const hold = (device: DeviceId, hash: string, line: HeldLine) => {
      const ofDevice = lines.get(device) ?? new Map<string, HeldLine>();
      lines.set(device, ofDevice.set(hash, line));
    };
    for (const { device, hash } of this.tail) hold(device, hash, { run: null, blank: false });
    for (const [run, { bundle, segments, blanks }] of this.runs.entries()) {
      for (const { n, hash } of linesIn(bundle, segments))
        hold(bundle.device, hash, { run, blank: blanks.includes(n) });
    }
    return { lines, undone: this.undone, quarantined: new Set(this.quarantined.keys()), device: this.device() };
  }

  /** Everything a union changes besides new runs. */
  private settle({ fills, lifted, cleared, quarantined }: Union, takeIn: string): void {
    for (const { run, n, text } of fills) {
      const held = this.runs[run] as HeldRun;
      const lines = held.bundle.lines.map((line) => (line.n === n ? { ...line, text } : line));
      held.bundle = { ...held.bundle, lines };
      held.blanks = held.blanks.filter((each) => each !== n);
    }
    for (const id of lifted) this.undone.delete(id);
    for (const id of cleared) this.quarantined.delete(id);
    for (const each of quarantined) this.quarantined.set(each.id, each);
    this.liftedBy.set(takeIn, lifted);
    if (fills.length + lifted.length + cleared.length > 0) this.folded += 1;
  }

  private async becomeNewDevice(): Promise<void> {
    this.key = await makeDeviceKey();
    this.head = null;
    if (this.key) this.keys.set(this.key.device, this.key);
  }

  private async foldedAgain(ids: readonly EventId[]): Promise<JournalEvent[]> {
    const wanted = new Set(ids);
    const events: JournalEvent[] = [];
    if (wanted.size === 0) return events;
    for await (const batch of this.read()) events.push(...batch.events.filter(({ id }) => wanted.has(id)));
    return events;
  }

  /** A take-in that was undone is not passed on. */
  private given(): HeldRun[] {
    return this.runs.filter(({ bundle, segments }) => !idsOf(bundle, segments).every((id) => this.undone.has(id)));
  }
}

function linesIn(bundle: Bundle, segments: readonly Segment[]) {
  return bundle.lines.filter(({ n }) => segments.some(([from, to]) => n >= from && n <= to));
}

function idsOf(bundle: Bundle, segments: readonly Segment[]): EventId[] {
  return linesIn(bundle, segments).map(({ n, hash }) => eventId(bundle.device, n, hash));
}
