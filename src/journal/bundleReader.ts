/** Bundles from the lines of a file, one line at a time; every line is checked as it comes. */
import type { EventLine, JournalEvent, JsonObject } from '../domain/events.ts';
import { isEventId } from '../domain/slots.ts';
import { keyOfDevice, verifySeal } from './device.ts';
import { faultOf, wordsHold } from './eventSchema.ts';
import { isHash } from './forms.ts';
import { eventId, hashOfLine } from './hash.ts';
import type { BundleLine, CheckedBundle, Quarantined, QuarantineReason } from './journal.ts';
import { parseLine } from './jsonLine.ts';
import { blanked, eventOf, startsCommand } from './lines.ts';
import { CopyFault } from './refusal.ts';

interface Header {
  readonly ws: string | null;
  readonly device: string;
  readonly key: string;
  readonly rawKey: Uint8Array<ArrayBuffer>;
  readonly from: number;
  readonly prev: string | null;
}

/** The bundle being read. */
interface Open {
  readonly header: Header;
  readonly lines: BundleLine[];
  readonly events: JournalEvent[];
  readonly faults: (QuarantineReason | null)[];
  seal: { readonly n: number; readonly head: string; readonly sig: string } | null;
}

export class BundleReader {
  private open: Open | null = null;
  /** Some line of the file was one of ours: what comes after is damage, not another kind of file. */
  private isOurs = false;

  /** Between a header and its seal. */
  get isInside(): boolean {
    return this.open !== null;
  }

  /**
   * Takes the next line.
   * @returns true when it was a seal: `seal` must be awaited before the next line.
   * @throws CopyFault
   */
  take(text: string): boolean {
    const line = parseLine(text);
    if (line === null) throw new CopyFault(this.isOurs ? 'damaged' : 'foreign');
    if (this.open === null) {
      this.open = { header: this.header(line), lines: [], events: [], faults: [], seal: null };
      return false;
    }
    if (line['seal'] !== undefined && line['n'] === undefined) {
      this.open.seal = sealOf(line, this.open);
      return true;
    }
    takeEvent(this.open, line, text);
    return false;
  }

  /** Proves the seal and gives the bundle. */
  async seal(): Promise<CheckedBundle> {
    const { header, lines, events, faults, seal } = this.open as Open;
    const { device, key, ws, prev, rawKey } = header;
    if (seal === null) throw new CopyFault('seal');
    const holds = await verifySeal(rawKey, { device, ...seal });
    if (holds === 'no-signing') throw new CopyFault('no-signing');
    if (!holds) throw new CopyFault('seal');
    this.open = null;
    const reasons = wholeCommands(events, faults);
    return {
      device,
      key,
      ws,
      prev,
      lines,
      sig: seal.sig,
      events: events.filter((_event, place) => reasons[place] === null),
      quarantined: events.flatMap(({ id }, place): Quarantined[] => {
        const reason = reasons[place] ?? null;
        return reason === null ? [] : [{ id, reason }];
      }),
    };
  }

  private header(line: JsonObject): Header {
    const format = line['fyrfas'];
    if (typeof format !== 'number') throw new CopyFault(this.isOurs ? 'damaged' : 'foreign');
    this.isOurs = true;
    if (format > 1) throw new CopyFault('newer-format');
    const { ws, device, key, from, prev } = line;
    const wsHolds = ws === null || ws === 'exempel' || (typeof ws === 'string' && isEventId(ws));
    const placeHolds = from === 1 ? prev === null : typeof from === 'number' && from > 1 && isHash(prev);
    if (format !== 1 || !wsHolds || !placeHolds) throw new CopyFault('damaged');
    const rawKey = typeof key === 'string' && typeof device === 'string' ? keyOfDevice(key, device) : null;
    if (rawKey === null) throw new CopyFault('key');
    return {
      ws,
      device: device as string,
      key: key as string,
      rawKey,
      from: from as number,
      prev: prev as string | null,
    };
  }
}

function sealOf(line: JsonObject, { lines, events }: Open) {
  const last = lines.at(-1);
  const command = events.at(-1)?.line.cmd;
  if (last === undefined || line['seal'] !== last.n) throw new CopyFault('chain');
  if (command !== undefined && command !== last.n) throw new CopyFault('command');
  if (line['head'] !== last.hash) throw new CopyFault('hash');
  if (typeof line['sig'] !== 'string') throw new CopyFault('seal');
  return { n: last.n, head: last.hash, sig: line['sig'] };
}

function takeEvent({ header, lines, events, faults }: Open, line: JsonObject, text: string): void {
  const n = header.from + lines.length;
  if (line['n'] !== n) throw new CopyFault('chain');
  const before = events.at(-1)?.line.cmd;
  const { cmd } = line;
  if (cmd !== undefined && !(typeof cmd === 'number' && cmd >= n)) throw new CopyFault('command');
  if (before !== undefined && before >= n && cmd !== before) throw new CopyFault('command');
  if (!wordsHold(line)) throw new CopyFault('words');
  const prev = lines.at(-1)?.hash ?? header.prev;
  const event = line as unknown as EventLine;
  const hash = hashOfLine(event, header.device, prev);
  const fault = faultOf(line);
  // Nobody's number is kept, and the chain holds without the words.
  lines.push({ n, text: fault === 'personnummer' ? blanked(text) : text, hash });
  events.push(eventOf(header.device, prev, hash, event, n, startsCommand(event, before)));
  faults.push(fault);
}

/** Every line's fault, where one fault in a command is a fault of all of it. */
function wholeCommands(
  events: readonly JournalEvent[],
  faults: readonly (QuarantineReason | null)[],
): (QuarantineReason | null)[] {
  const broken = new Set(events.flatMap(({ line }, place) => (faults[place] && line.cmd ? [line.cmd] : [])));
  return faults.map((fault, place) => {
    const command = events[place]?.line.cmd;
    return fault ?? (command !== undefined && broken.has(command) ? 'command' : null);
  });
}

/** The id a line of a bundle has. */
export function lineId(bundle: { readonly device: string }, line: BundleLine): string {
  return eventId(bundle.device, line.n, line.hash);
}
