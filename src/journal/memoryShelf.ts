/** What the journal in memory has on its shelf: the same tail, runs and asides as the stored one, as plain lists. */
import type { DeviceId, EventId } from '../domain/events.ts';
import { idsToErase, linesOfDevice } from './erasing.ts';
import { eventId } from './hash.ts';
import type { ArrivedBatch, Bundle, BundleLine, Quarantined, Run } from './journal.ts';
import { blanked, eventsOf } from './lines.ts';
import { tailRuns, tailSegments } from './roll.ts';
import type { Segment, TailRow } from './schema.ts';
import type { Held, HeldLine, Union } from './union.ts';

const MOST_IN_A_BATCH = 1000;

interface HeldRun {
  bundle: Bundle;
  blanks: readonly number[];
  readonly segments: readonly Segment[];
  readonly takeIn: string;
}

export class MemoryShelf {
  tail: TailRow[] = [];
  readonly quarantined = new Map<EventId, Quarantined>();
  private readonly runs: HeldRun[] = [];
  private readonly undone = new Set<EventId>();
  private readonly liftedBy = new Map<string, readonly EventId[]>();

  *batches(after: number): Generator<ArrivedBatch> {
    for (const { bundle, segments } of this.runs) {
      const events = eventsOf(bundle.device, bundle.prev, bundle.lines);
      const start = bundle.lines[0]?.n ?? 0;
      for (const [from, to, counter, time] of segments) {
        if (counter <= after) continue;
        for (let n = from; n <= to; n += MOST_IN_A_BATCH) {
          const some = events.slice(n - start, Math.min(n + MOST_IN_A_BATCH, to + 1) - start);
          yield { arrival: { counter, time }, events: some.filter(({ id }) => !this.isAside(id)) };
        }
      }
    }
    for (const tail of tailRuns(this.tail)) {
      for (const [from, to, counter, time] of tailSegments(tail)) {
        if (counter <= after) continue;
        const rows = tail.filter(({ n }) => n >= from && n <= to);
        const [{ device, prev }] = rows as [TailRow];
        yield { arrival: { counter, time }, events: eventsOf(device, prev, rows) };
      }
    }
  }

  held(device: DeviceId | null): Held {
    const lines = new Map<DeviceId, Map<string, HeldLine>>();
    const hold = (of: DeviceId, hash: string, line: HeldLine) => {
      lines.set(of, (lines.get(of) ?? new Map<string, HeldLine>()).set(hash, line));
    };
    for (const row of this.tail) hold(row.device, row.hash, { run: null, blank: row.blank === true });
    for (const [run, { bundle, segments, blanks }] of this.runs.entries()) {
      for (const { n, hash } of linesIn(bundle, segments)) {
        hold(bundle.device, hash, { run, blank: blanks.includes(n) });
      }
    }
    return { lines, undone: this.undone, quarantined: new Set(this.quarantined.keys()), device };
  }

  /** Everything a take-in brings. */
  put(union: Union, takeIn: string, counter: number, time: string): void {
    for (const { bundle, fresh, blanks } of union.runs) {
      const segments = fresh.map(([from, to]): Segment => [from, to, counter, time]);
      this.runs.push({ bundle, blanks, segments, takeIn });
    }
    for (const { device, run, n, text } of union.fills) {
      if (run === null) {
        this.tail = this.tail.map((row) => {
          const { blank: _blank, ...rest } = row;
          return row.device === device && row.n === n ? { ...rest, text } : row;
        });
        continue;
      }
      const held = this.runs[run] as HeldRun;
      const lines = held.bundle.lines.map((line) => (line.n === n ? { ...line, text } : line));
      held.bundle = { ...held.bundle, lines };
      held.blanks = held.blanks.filter((each) => each !== n);
    }
    for (const id of union.lifted) this.undone.delete(id);
    for (const id of union.cleared) this.quarantined.delete(id);
    for (const each of union.quarantined) this.quarantined.set(each.id, each);
    this.liftedBy.set(takeIn, union.lifted);
  }

  /** @returns ids of lines that had words. */
  erase(ids: readonly EventId[]): EventId[] {
    const all = [...this.tail, ...this.runs.flatMap(({ bundle: { device, lines } }) => linesOfDevice(device, lines))];
    const erased = new Set(idsToErase(all, ids));
    const without = <L extends BundleLine>(device: DeviceId, line: L): L =>
      erased.has(eventId(device, line.n, line.hash)) ? { ...line, text: blanked(line.text) } : line;
    this.tail = this.tail.map((row) => {
      const tidy = without(row.device, row);
      return tidy === row ? row : { ...tidy, blank: true };
    });
    for (const run of this.runs) {
      const { device, lines } = run.bundle;
      const gone = lines.filter(({ n, hash }) => erased.has(eventId(device, n, hash))).map(({ n }) => n);
      if (gone.length === 0) continue;
      run.bundle = { ...run.bundle, lines: lines.map((line) => without(device, line)) };
      run.blanks = [...new Set([...run.blanks, ...gone])];
    }
    return [...erased];
  }

  /** @returns ids set aside now that were not before. */
  undo(takeIn: string, isOwn: (device: DeviceId) => boolean): EventId[] {
    const brought = this.runs
      .filter((run) => run.takeIn === takeIn && !isOwn(run.bundle.device))
      .flatMap(({ bundle, segments }) => idsOf(bundle, segments));
    const ids = [...(this.liftedBy.get(takeIn) ?? []), ...brought].filter((each) => !this.undone.has(each));
    for (const each of ids) this.undone.add(each);
    return ids;
  }

  /** A take-in that was undone is not passed on. */
  given(): Bundle[] {
    return this.runs
      .filter(({ bundle, segments }) => !idsOf(bundle, segments).every((id) => this.undone.has(id)))
      .map(({ bundle }) => bundle);
  }

  private isAside(id: EventId): boolean {
    return this.undone.has(id) || this.quarantined.has(id);
  }
}

/** What contiguous lines hold, and what stands before them. */
export function runWithPrev({
  device,
  prev,
  lines,
}: Omit<Bundle, 'key' | 'ws' | 'sig'>): Run & { prev: string | null } {
  const last = lines.at(-1);
  return { device, prev, from: lines[0]?.n ?? 0, to: last?.n ?? 0, head: last?.hash ?? '' };
}

function linesIn(bundle: Bundle, segments: readonly Segment[]) {
  return bundle.lines.filter(({ n }) => segments.some(([from, to]) => n >= from && n <= to));
}

function idsOf(bundle: Bundle, segments: readonly Segment[]): EventId[] {
  return linesIn(bundle, segments).map(({ n, hash }) => eventId(bundle.device, n, hash));
}
