/**
 * Merging is set union, and this is all of it: what of some bundles is not held yet. It reads and
 * writes no storage; both journals go by it. Promises: the order of bundles and of take-ins does not
 * matter for what is held, and twice is as good as once.
 */
import type { DeviceId, EventId, EventLine, JournalEvent } from '../domain/events.ts';
import { lineId } from './bundleReader.ts';
import { cutBundle } from './bundles.ts';
import type { Bundle, BundleLine, CheckedBundle, Comparison, Quarantined } from './journal.ts';
import { isBlank } from './lines.ts';
import { slices } from './pause.ts';

/** A line that is held: in a stored run, or in the tail (null). */
export interface HeldLine {
  readonly run: number | null;
  readonly blank: boolean;
}

/** What is held, as far as the bundles' devices go. */
export interface Held {
  /** By device, then by hash. */
  readonly lines: ReadonlyMap<DeviceId, ReadonlyMap<string, HeldLine>>;
  /** Set aside by an undone take-in. */
  readonly undone: ReadonlySet<EventId>;
  readonly quarantined: ReadonlySet<EventId>;
  /** The device this browser writes as. */
  readonly device: DeviceId | null;
}

/** A bundle to store. Lines outside `fresh` are held already and come along only for the seal. */
export interface NewRun {
  readonly bundle: Bundle;
  /** Inclusive ranges of `n`. */
  readonly fresh: readonly (readonly [from: number, to: number])[];
  /** Fresh lines without their words. */
  readonly blanks: readonly number[];
}

/** The text of a line that is held without its words; where it is held. */
export interface Fill {
  readonly device: DeviceId;
  readonly run: number | null;
  readonly n: number;
  readonly text: string;
}

export interface Union {
  readonly runs: readonly NewRun[];
  readonly added: readonly JournalEvent[];
  /** Lines that are held without their words: the text that has them. */
  readonly fills: readonly Fill[];
  readonly filled: readonly JournalEvent[];
  readonly quarantined: readonly Quarantined[];
  /** Held, set aside until now by an undone take-in. */
  readonly lifted: readonly EventId[];
  /** Held and quarantined, found good by this build. */
  readonly cleared: readonly EventId[];
  readonly known: number;
  /** Events of this browser's own chain that it has not got. */
  readonly ownChain: boolean;
}

/** A bundle on its way in. */
interface Coming {
  readonly bundle: CheckedBundle;
  readonly lines: BundleLine[];
  readonly fresh: [number, number][];
  readonly blanks: Set<number>;
}

/** @param lift whether what an undone take-in set aside is folded again. */
export async function unionOf(held: Held, bundles: readonly CheckedBundle[], lift: boolean): Promise<Union> {
  const turn = slices();
  const added = new Map<EventId, JournalEvent>();
  /** Where each fresh line is; a later bundle of the same file may bring its words. */
  const gathered = new Map<EventId, { readonly coming: Coming; readonly place: number }>();
  const found = {
    runs: [] as Coming[],
    fills: new Map<EventId, Fill>(),
    filled: [] as JournalEvent[],
    quarantined: [] as Quarantined[],
    lifted: new Set<EventId>(),
    cleared: new Set<EventId>(),
    known: 0,
    ownChain: false,
  };
  for (const bundle of bundles) {
    const coming: Coming = { bundle, lines: [...bundle.lines], fresh: [], blanks: new Set() };
    const heldLines = held.lines.get(bundle.device);
    // Both follow the order of the lines.
    let [nextEvent, nextReason] = [0, 0];
    for (const [place, line] of bundle.lines.entries()) {
      const pausing = turn();
      if (pausing) await pausing;
      const id = lineId(bundle, line);
      const event = bundle.events[nextEvent]?.id === id ? bundle.events[nextEvent++] : undefined;
      const reason = bundle.quarantined[nextReason]?.id === id ? bundle.quarantined[nextReason++] : undefined;
      const here = heldLines?.get(line.hash);
      const before = gathered.get(id);
      if (here === undefined && before === undefined) {
        gathered.set(id, { coming, place });
        extend(coming.fresh, line.n);
        if (!hasWords(line, event)) coming.blanks.add(line.n);
        if (event) added.set(id, event);
        if (reason) found.quarantined.push(reason);
        if (bundle.device === held.device) found.ownChain = true;
        continue;
      }
      found.known += 1;
      if (before !== undefined) {
        if (before.coming.blanks.has(line.n) && hasWords(line, event)) {
          before.coming.blanks.delete(line.n);
          before.coming.lines[before.place] = line;
          if (event) added.set(id, event);
        }
        continue;
      }
      if (here?.blank && hasWords(line, event) && !found.fills.has(id)) {
        found.fills.set(id, { device: bundle.device, run: here.run, n: line.n, text: line.text });
        if (event && !held.undone.has(id) && !held.quarantined.has(id)) found.filled.push(event);
      }
      if (lift && held.undone.has(id)) found.lifted.add(id);
      if (event && held.quarantined.has(id)) found.cleared.add(id);
    }
    if (coming.fresh.length > 0) found.runs.push(coming);
  }
  return {
    ...found,
    fills: [...found.fills.values()],
    lifted: [...found.lifted],
    cleared: [...found.cleared],
    added: [...added.values()],
    runs: found.runs.map(newRun),
  };
}

function extend(ranges: [number, number][], n: number): void {
  const last = ranges.at(-1);
  if (last !== undefined && last[1] === n - 1) last[1] = n;
  else ranges.push([n, n]);
}

/** The shortest suffix that holds everything fresh, cut between commands. */
function newRun({ bundle, lines, fresh, blanks }: Coming): NewRun {
  const whole = { ...bundle, lines };
  const [first] = fresh[0] as [number, number];
  return { bundle: cutBundle(whole, firstOfCommand(whole, first)), fresh, blanks: [...blanks] };
}

/** The nearest line at or before `n` where a bundle may begin. */
function firstOfCommand({ lines }: Bundle, n: number): number {
  let place = lines.findIndex((line) => line.n === n);
  for (; place > 0; place -= 1) {
    const before = lines[place - 1] as BundleLine;
    const { cmd } = JSON.parse(before.text) as EventLine;
    if (cmd === undefined || cmd === before.n) break;
  }
  return (lines[place] as BundleLine).n;
}

/** Whether the line has all it had when it was written. */
function hasWords({ text }: BundleLine, event: JournalEvent | undefined): boolean {
  return !isBlank(event?.line ?? (JSON.parse(text) as EventLine));
}

/** What a preview says of it. */
export function comparisonOf(union: Union): Comparison {
  const fresh = [...union.added.map(({ id }) => id), ...union.lifted, ...union.cleared];
  const { known, ownChain, lifted, filled } = union;
  return { fresh, known, lifted: lifted.length, filled: filled.map(({ id }) => id), ownChain };
}
