import type { Casebook } from '../../src/domain/casebook.ts';
import type { DecideContext, Decision } from '../../src/domain/decision.ts';
import type { SeveralContext } from '../../src/domain/drafting.ts';
import type { AnyDraft, EventId, JournalEvent } from '../../src/domain/events.ts';
import { Ledger } from '../../src/domain/ledger.ts';
import { eventsOf, writeCommand } from '../../src/journal/lines.ts';

export const TODAY = '2026-11-22';

/**
 * One person's copy, for tests of rules: what is decided is written as real lines (so that whatever a
 * rule answers is also proved to be storable) and folded at once. Copies meet with `takeIn`.
 */
export class Copy {
  readonly ledger = new Ledger();
  readonly device: string;
  private head: JournalEvent | null = null;
  private minute = 0;

  constructor(name = 'a') {
    this.device = name.padEnd(16, 'a');
  }

  get casebook(): Casebook {
    return this.ledger.casebookAt(null);
  }

  on(date: string): Casebook {
    return this.ledger.casebookAt(date);
  }

  /** As when a form for the slot is opened and saved at once. */
  form(slot?: string, corrects?: EventId): DecideContext {
    const { casebook } = this;
    const over = slot === undefined ? [] : (casebook.slots[slot]?.heads ?? []);
    return { casebook, today: TODAY, over, ...(corrects === undefined ? {} : { corrects }) };
  }

  several(corrects?: EventId): SeveralContext {
    return { casebook: this.casebook, today: TODAY, ...(corrects === undefined ? {} : { corrects }) };
  }

  /** Stores what was decided, also past its notices. @returns the ids, in order. */
  write(decision: Decision): EventId[] {
    if (decision.refusals.length > 0) throw new Error(`Refused: ${JSON.stringify(decision.refusals)}`);
    return this.append(decision.drafts);
  }

  /** As `write`, for a decision of one event. */
  writeOne(decision: Decision): EventId {
    const [id, ...more] = this.write(decision);
    if (id === undefined || more.length > 0) throw new Error(`${more.length + 1} events where one was expected`);
    return id;
  }

  append(drafts: readonly AnyDraft[]): EventId[] {
    this.minute += 1;
    const at = new Date(Date.UTC(2026, 10, 22, 8, this.minute)).toISOString();
    const head = this.head && { n: this.head.line.n, hash: this.head.hash };
    const events = eventsOf(this.device, head?.hash ?? null, writeCommand(drafts, this.device, head, at));
    this.head = events.at(-1) ?? this.head;
    this.ledger.add(events);
    return events.map(({ id }) => id);
  }

  takeIn(...others: readonly Copy[]): void {
    for (const other of others) this.ledger.add([...other.ledger.events()]);
  }

  /** A copy of this copy, for another person to go on with. */
  handTo(name: string): Copy {
    const other = new Copy(name);
    other.takeIn(this);
    return other;
  }
}

/** What a decision answered, in codes: `!` before refusals, `?` before notices. */
export function said(decision: Decision): string[] {
  return [
    ...decision.refusals.map(({ code, field }) => `!${code} ${field}`),
    ...decision.notices.map(({ code, field }) => `?${code} ${field}`),
  ];
}

/** A number that belongs to nobody, in common use for tests. */
export const SOMEBODYS_NUMBER = 'Gäller 19121212-1212.';

/** The id of something that nobody holds. */
export const NOBODY = `${'z'.repeat(16)}.1.${'z'.repeat(16)}`;
