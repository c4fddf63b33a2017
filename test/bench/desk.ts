/** Where the bench's work is written: pieces in order of time, each with what its writer saw. */
import type { EventType, JsonObject } from '../../src/domain/events.ts';
import { federations } from '../../src/register/bodies.ts';
import { municipalities } from '../../src/register/municipalities.ts';
import { besideTheMap } from '../../src/register/organisations.ts';
import { Random } from '../support/random.ts';
import { someText } from './sentences.ts';

/** One statement or entity. Pieces name one another by number, so that each engine can make its own of them. */
export interface Piece {
  /** Which colleague writes it, 0 to 5. */
  readonly writer: number;
  readonly at: string;
  readonly type: EventType;
  readonly about: string;
  /** What it states; `#12/text` is a field of what piece 12 created. Null: it creates an entity itself. */
  readonly slot: string | null;
  readonly on: string | null;
  /** Numbers of the pieces its writer saw in the slot. */
  readonly over: readonly number[];
  readonly data: JsonObject;
  /** The dialogue it belongs to, by the number of the piece that planned it. */
  readonly dialogue: number | null;
  readonly words: Readonly<Record<string, string>>;
}

export type Said = Pick<Piece, 'type' | 'about' | 'data'> & Partial<Pick<Piece, 'dialogue' | 'words'>>;

export const WRITERS = 6;
export const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2022, 10, 20);
/** Four years. */
const DAYS = 1461;
const MINUTE = 60_000;

/** 65: the municipalities, those beside the map, and the federations. */
export const organisationIds: readonly string[] = [...municipalities, ...besideTheMap, ...federations].map(
  ({ id }) => id,
);

/** Midnight of the day when this share of the time has passed. */
export function midnightAt(share: number): number {
  return FIRST_DAY + Math.floor(share * DAYS) * DAY;
}

export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

export class Desk {
  readonly pieces: Piece[] = [];
  readonly random = new Random(2027);
  private readonly heads = new Map<string, number>();
  private readonly count: number;

  /** @param count how many pieces there will be. */
  constructor(count: number) {
    this.count = count;
  }

  get isFull(): boolean {
    return this.pieces.length >= this.count;
  }

  /** @returns the number of the entity. */
  create(said: Said): number {
    return this.put(said, null, true);
  }

  /** @param dated whether it says when it was true. */
  state(slot: string, said: Said, dated = true): void {
    this.heads.set(slot, this.put(said, slot, dated));
  }

  text(): string {
    return someText(this.random, this.pieces.length);
  }

  private put(said: Said, slot: string | null, dated: boolean): number {
    const number = this.pieces.length;
    const time = midnightAt(number / this.count) + (7 * 60 + (number % 600)) * MINUTE;
    const writer = organisationIds.indexOf(said.about) % WRITERS;
    // Some facts are written down weeks after they became true.
    const on = dated ? dayOf(time - this.random.below(20) * DAY) : null;
    const at = new Date(time).toISOString();
    this.pieces.push({ dialogue: null, words: {}, ...said, writer, at, slot, on, over: this.seenIn(slot) });
    return number;
  }

  private seenIn(slot: string | null): number[] {
    if (slot === null) return [];
    const head = this.heads.get(slot);
    if (head !== undefined) return [head];
    // The first edit of a field names the event that created it.
    return slot.startsWith('#') && slot.endsWith('/text') ? [Number.parseInt(slot.slice(1), 10)] : [];
  }
}
