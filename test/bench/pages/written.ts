/** Pieces of work as real lines of chains, hashed and sealed as the app does it. */
import type { AnyDraft, EventId, JournalEvent } from '../../../src/domain/events.ts';
import type { DeviceKey } from '../../../src/journal/device.ts';
import { makeDeviceKey, sign } from '../../../src/journal/device.ts';
import type { BundleLine, CheckedBundle } from '../../../src/journal/journal.ts';
import { eventsOf, writeCommand } from '../../../src/journal/lines.ts';
import type { Piece } from '../desk.ts';

/** Gives every piece its event id as it is written. */
export class Written {
  readonly ids: EventId[] = [];

  draft(piece: Piece): AnyDraft {
    const { type, about, slot, on, over, data, dialogue, words } = piece;
    return {
      type,
      about: [about],
      ...(slot === null ? {} : { slot: slot.replace(/^#(\d+)/, (_, number: string) => this.idOf(Number(number))) }),
      ...(on === null ? {} : { on }),
      ...(slot === null ? {} : { over: over.map((number) => this.idOf(number)) }),
      data: dialogue === null ? data : { ...data, dialogue: this.idOf(dialogue) },
      words,
    } as unknown as AnyDraft;
  }

  private idOf(number: number): EventId {
    const id = this.ids[number];
    if (id === undefined) throw new Error(`piece ${number} is not written yet`);
    return id;
  }
}

/** One writer's chain. */
export class Chain {
  readonly lines: BundleLine[] = [];
  readonly events: JournalEvent[] = [];
  private readonly key: DeviceKey;

  private constructor(key: DeviceKey) {
    this.key = key;
  }

  static async begin(): Promise<Chain> {
    const key = await makeDeviceKey();
    if (key === null) throw new Error('no Ed25519 in this browser');
    return new Chain(key);
  }

  write(draft: AnyDraft, at: string): JournalEvent {
    const last = this.lines.at(-1) ?? null;
    const lines = writeCommand([draft], this.key.device, last, at);
    const [event] = eventsOf(this.key.device, last?.hash ?? null, lines);
    this.lines.push(...lines);
    this.events.push(event as JournalEvent);
    return event as JournalEvent;
  }

  async sealed(): Promise<CheckedBundle> {
    const { lines, events, key } = this;
    const last = lines.at(-1) as BundleLine;
    const sig = await sign(key, last.n, last.hash);
    return { device: key.device, key: key.key, ws: null, prev: null, lines, sig, events, quarantined: [] };
  }
}
