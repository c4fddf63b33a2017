/**
 * Follows the casebook that is on screen and keeps the index of its texts in step: what is gone leaves first, what is
 * new comes in, and what stands is left alone. In small slices, so that nobody has to wait for it.
 */
import { type Casebook, emptyCasebook } from '../../domain/casebook.ts';
import { TextIndex } from './textIndex.ts';
import { type Owner, ownerIn, type Written, writtenBy } from './written.ts';

export interface KnownText extends Written {
  readonly number: number;
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
const SLICE = 10;
/** Looking at the clock costs as well. */
const BETWEEN_LOOKS = 16;

export class Findings {
  readonly index = new TextIndex();
  private readonly owners = new Map<string, Known>();
  private readonly texts = new Map<number, KnownText>();
  private readonly listeners = new Set<() => void>();
  private target: Casebook = emptyCasebook;
  private end: Reached = { findings: this, casebook: emptyCasebook };
  private running = false;
  private last = 0;

  /** The casebook that is looked through from now on. Its first slice is done at once: that is all of a save. */
  follow(casebook: Casebook): void {
    this.target = casebook;
    if (!this.running && this.end.casebook !== casebook) void this.run();
  }

  /** Once a newer casebook is on screen some of its texts may be missing. */
  readonly reached = (): Reached => this.end;

  /** Told when all has been read. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Every text known so far, in no order. */
  all(): Iterable<KnownText> {
    return this.texts.values();
  }

  /** A text as it stands now, null when it no longer does, however little has been read since. */
  standing(number: number): KnownText | null {
    const text = this.texts.get(number);
    if (text === undefined) return null;
    const key = text.slot ?? text.statement.id;
    const owner = ownerIn(this.target, key);
    if (this.owners.get(key)?.owner !== owner) this.refresh(key, owner);
    return this.texts.get(number) ?? null;
  }

  private async run(): Promise<void> {
    this.running = true;
    const turn = slices();
    while (this.end.casebook !== this.target) {
      const { target } = this;
      for (const key of this.changesTo(target)) {
        this.refresh(key, ownerIn(target, key));
        const pausing = turn();
        if (pausing) await pausing;
        // A newer one is gone after from its beginning, so that what has left it leaves at once.
        if (this.target !== target) break;
      }
      if (this.target === target) this.end = { findings: this, casebook: target };
    }
    this.running = false;
    for (const listener of this.listeners) listener();
  }

  /** Keys of what is gone or not as it was, then of what is new. */
  private *changesTo(casebook: Casebook): Generator<string> {
    for (const [key, { owner }] of this.owners) if (ownerIn(casebook, key) !== owner) yield key;
    for (const record of [casebook.entities, casebook.slots]) {
      for (const key in record) if (!this.owners.has(key)) yield key;
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

/** In a loop: lets the page draw and answer whenever a slice of time is used up. */
function slices(): () => Promise<void> | undefined {
  let since = performance.now();
  let count = 0;
  return () => {
    count += 1;
    if (count % BETWEEN_LOOKS !== 0 || performance.now() - since < SLICE) return undefined;
    return new Promise<void>((resolve) => setTimeout(resolve)).then(() => {
      since = performance.now();
    });
  };
}
