/**
 * Simulated people who write on several devices, for the laws: they open forms and save them later,
 * correct, withdraw, settle, redact, lose a day by a rolled-back disk, run newer versions, have wrong
 * clocks, and hand one another copies that are partial, repeated or blanked. What they write follows
 * the format to the letter; only the hashes are cheap fakes (unique, of the right length).
 */
import type { EventId, EventLine, JournalEvent } from '../../src/domain/events.ts';
import { Oracle } from './oracle.ts';
import type { Random } from './random.ts';

/** What a person puts in a form; the device adds the rest. */
export type Said = Partial<EventLine> & { type: string };

/** Everything that the simulated devices share: one endless supply of different hashes and salts. */
export class Press {
  private printed = 0;
  private readonly mark: string;
  /** Every event ever written, in order. */
  readonly events: JournalEvent[] = [];

  /** @param mark makes its hashes different from those of another press. */
  constructor(mark = '') {
    this.mark = mark;
  }

  hash(): string {
    this.printed += 1;
    // An event's id holds the first 16 characters of its hash.
    return `${(this.mark + this.printed).padStart(16, '-')}${'x'.repeat(27)}`;
  }

  /** Words with their commitment. */
  words(words: Record<string, string>, salt = this.hash().slice(0, 16)): Pick<EventLine, 'w' | 'salt' | 'words'> {
    return { w: `${salt}/${JSON.stringify(words)}`, salt, words };
  }
}

const START = Date.UTC(2026, 0, 1);
const HOUR = 3_600_000;

export class Writer {
  readonly held = new Map<EventId, JournalEvent>();
  /** Forms that are open: what the person saw when opening them counts. */
  readonly forms: { slot: string; over: EventId[] }[] = [];
  device: string;
  /** How wrong the clock is. */
  clock = 0;
  private chain: { n: number; prev: string | null } = { n: 0, prev: null };
  private saved: { n: number; prev: string | null; held: number }[] = [];
  private seen: Oracle | null = null;
  private renewed = 0;
  private readonly press: Press;

  constructor(press: Press, device: string) {
    this.press = press;
    this.device = device;
  }

  /** What this device makes of what it holds. */
  get view(): Oracle {
    this.seen ??= new Oracle(this.held.values());
    return this.seen;
  }

  /** Writes the events of one command. */
  write(...said: Said[]): JournalEvent[] {
    this.saved.push({ ...this.chain, held: this.held.size });
    const cmd = said.length > 1 ? this.chain.n + said.length : undefined;
    return said.map((each, i) => {
      const hash = this.press.hash();
      const n = this.chain.n + 1;
      const at = new Date(START + this.press.events.length * HOUR + this.clock).toISOString();
      const line = { n, at, ...(cmd === undefined ? {} : { cmd }), v: 1, about: [], data: {}, ...each };
      const event: JournalEvent = {
        id: `${this.device}.${n}.${hash.slice(0, 16)}`,
        device: this.device,
        hash,
        prev: this.chain.prev,
        line,
        ...(cmd !== undefined && i === 0 ? { startsCommand: true } : {}),
      };
      this.chain = { n, prev: hash };
      this.press.events.push(event);
      this.take([event]);
      return event;
    });
  }

  take(events: Iterable<JournalEvent>): void {
    for (const event of events) {
      const copy = this.held.get(event.id);
      const full = copy === undefined || copy.line.words === undefined ? event : copy;
      const first = copy?.startsCommand === true || event.startsCommand === true;
      this.held.set(event.id, first ? { ...full, startsCommand: true } : full);
    }
    this.seen = null;
  }

  /** Takes a copy in. A device that meets its own unknown events goes on as a new device. */
  receive(events: readonly JournalEvent[]): void {
    const met = events.some((event) => event.device === this.device && !this.held.has(event.id));
    this.take(events);
    if (!met) return;
    this.renewed += 1;
    this.device = `${this.device.slice(0, 14)}${'bcdefg'[this.renewed % 6]}${this.device.slice(15)}`;
    this.chain = { n: 0, prev: null };
    this.saved = [];
  }

  /** The disk is put back to how it was some commands ago, and the chain goes on from there a second time. */
  rollBack(random: Random): void {
    const point = random.of(this.saved);
    if (point === undefined) return;
    const kept = [...this.held.values()].slice(0, point.held);
    this.held.clear();
    this.take(kept);
    this.chain = { n: point.n, prev: point.prev };
    this.saved = this.saved.slice(0, this.saved.indexOf(point));
    this.forms.length = 0;
  }

  /** Every event this device holds that the random pick falls on. */
  pick(random: Random, wanted: (event: JournalEvent) => boolean = () => true): JournalEvent | undefined {
    return random.of([...this.held.values()].filter(wanted));
  }

  /** "Den här gäller", to the letter of the format: repeats the chosen one over the heads and replaces the others. */
  settle(slot: string, chosen: JournalEvent): Said {
    const live = this.view.live(slot);
    const heads = this.view.heads(slot);
    const on = live.find(({ event }) => event.id === chosen.id)?.on ?? '';
    const seen = live.filter(({ event }) => heads.some((head) => head === event.id || this.view.knew(head, event.id)));
    const { type, data, about, w, salt, words } = chosen.line;
    return {
      type,
      slot,
      about,
      ...(on === '' ? {} : { on }),
      over: heads,
      re: seen.filter((each) => each.on >= on).map(({ event }) => event.id),
      data: { ...data, as: chosen.id },
      ...(w === undefined || salt === undefined || words === undefined ? {} : { w, salt, words }),
    };
  }
}
