/**
 * Follows the casebook that is on screen and keeps the index of its texts in step: what is gone leaves, what is new comes
 * in, and what stands is left alone. In small slices, so that nobody has to wait for it; whatever has not been reached
 * yet, a text that no longer stands is never handed out.
 */
import { type Casebook, emptyCasebook } from '../../domain/casebook.ts';
import { TextIndex } from './textIndex.ts';
import { type Whereabouts, whereWritten } from './whereWritten.ts';
import { type Owner, ownerIn, type Written, writtenBy } from './written.ts';

export interface KnownText extends Written {
  readonly number: number;
}

export interface PlacedText extends Whereabouts {
  readonly text: KnownText;
}

interface Known {
  /** The view or entity the texts were taken from: the same object says the same. */
  readonly owner: Owner;
  readonly texts: readonly KnownText[];
}

/** How far the reading has come: a new object each time it has come to an end. */
export interface Reached {
  readonly findings: Findings;
  /** The casebook that every text of has been read. */
  readonly casebook: Casebook;
}

/** How long the page may be kept waiting at a time, in milliseconds. */
const SLICE = 8;
/** Looking at the clock costs as well. */
const BETWEEN_LOOKS = 32;

export class Findings {
  readonly index = new TextIndex();
  private readonly owners = new Map<string, Known>();
  private readonly texts = new Map<number, KnownText>();
  private readonly listeners = new Set<() => void>();
  /** Where texts stand in the casebook that is followed; null for what is nowhere to be read. */
  private places = new Map<number, PlacedText | null>();
  private target: Casebook = emptyCasebook;
  private end: Reached = { findings: this, casebook: emptyCasebook };
  private running = false;
  private last = 0;

  /** The casebook that is looked through from now on. */
  follow(casebook: Casebook): void {
    if (casebook === this.target) return;
    this.target = casebook;
    this.places = new Map();
    void this.run();
  }

  get casebook(): Casebook {
    return this.target;
  }

  /** Once a newer casebook is on screen some of its texts may be missing. */
  readonly reached = (): Reached => this.end;

  /** Told when all has been read. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    void this.run();
    return () => this.listeners.delete(listener);
  };

  /** The numbers of every text known so far, in no order. */
  all(): Iterable<number> {
    return this.texts.keys();
  }

  /** A text and where it stands; null when it no longer does, however little has been read since. */
  placed(number: number): PlacedText | null {
    const before = this.places.get(number);
    if (before !== undefined) return before;
    const text = this.standing(number);
    const where = text === null ? null : whereWritten(this.target, text);
    const placed = text === null || where === null ? null : { ...where, text };
    this.places.set(number, placed);
    return placed;
  }

  private standing(number: number): KnownText | null {
    const text = this.texts.get(number);
    if (text !== undefined && this.end.casebook !== this.target) {
      const key = text.slot ?? text.statement.id;
      const owner = ownerIn(this.target, key);
      if (this.owners.get(key)?.owner !== owner) this.refresh(key, owner);
    }
    return this.texts.get(number) ?? null;
  }

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    do {
      const { target } = this;
      const isRead = this.end.casebook === target || (await this.goThrough(this.readings(target), target));
      if (isRead) this.arriveAt(target);
      // While somebody searches: a common word is then found as quickly as others.
      if (isRead && this.listeners.size > 0) await this.goThrough(this.placings(), target);
    } while (this.end.casebook !== this.target);
    this.running = false;
  }

  /** False when a newer casebook has come meanwhile: that one is gone through from its beginning. */
  private async goThrough(steps: Generator<void>, target: Casebook): Promise<boolean> {
    let since = Number.NEGATIVE_INFINITY;
    for (let count = 0; !steps.next().done; count += 1) {
      if (count % BETWEEN_LOOKS !== 0 || performance.now() - since < SLICE) continue;
      // The page draws and answers.
      await new Promise((resolve) => setTimeout(resolve));
      if (this.target !== target) return false;
      since = performance.now();
    }
    return true;
  }

  private arriveAt(casebook: Casebook): void {
    if (this.end.casebook === casebook) return;
    this.end = { findings: this, casebook };
    for (const listener of this.listeners) listener();
  }

  /** What is gone or not as it was, then what is new. */
  private *readings(casebook: Casebook): Generator<void> {
    for (const [key, { owner }] of this.owners) {
      const now = ownerIn(casebook, key);
      if (now !== owner) this.refresh(key, now);
      yield;
    }
    for (const record of [casebook.entities, casebook.slots]) {
      for (const key in record) {
        if (!this.owners.has(key)) this.refresh(key, record[key]);
        yield;
      }
    }
  }

  private *placings(): Generator<void> {
    for (const number of this.texts.keys()) {
      this.placed(number);
      yield;
    }
  }

  private refresh(key: string, owner: Owner | undefined): void {
    const before = this.owners.get(key)?.texts ?? [];
    const now = owner === undefined ? [] : writtenBy(key, owner);
    const left = new Map(before.map((text) => [nameOf(text), text]));
    const texts = now.map((written) => {
      const same = left.get(nameOf(written));
      left.delete(nameOf(written));
      return this.keep(written, same);
    });
    for (const gone of left.values()) {
      this.index.remove(gone.number, gone.says);
      this.texts.delete(gone.number);
    }
    if (owner === undefined) this.owners.delete(key);
    else this.owners.set(key, { owner, texts });
  }

  private keep(written: Written, same: KnownText | undefined): KnownText {
    const known = { ...written, number: same?.number ?? this.last + 1 };
    if (same === undefined) {
      this.last = known.number;
      this.index.add(known.number, known.says);
    }
    this.texts.set(known.number, known);
    return known;
  }
}

/** A statement is never edited: the same field of the same one says the same, unless its words came or were hidden. */
function nameOf({ statement, field, says }: Written): string {
  return `${statement.id} ${field} ${says}`;
}
