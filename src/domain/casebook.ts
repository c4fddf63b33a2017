/**
 * The casebook: what holds on one date, as plain data. It is what the screens read and what the
 * snapshot stores. Everything in it is derived from events by the ledger; nothing is written here
 * by anyone else.
 */
import type { DataOf, DeviceId, EventId, EventType, OrgId, WordsOf } from './events.ts';

/** One statement that stands, with everything a screen says about it. */
export interface Statement<T extends EventType = EventType> {
  readonly id: EventId;
  readonly type: T;
  /** The writer's clock when it was written down; for people to read. */
  readonly at: string;
  readonly device: DeviceId;
  readonly about: readonly OrgId[];
  /** When it was true; absent in statements that have no such date. */
  readonly on?: string;
  readonly data: DataOf<T>;
  /** Empty when the statement has none, or when they are redacted. */
  readonly words: Partial<WordsOf<T>>;
  readonly redacted?: true;
}

/**
 * What holds in one slot on the casebook's date. A slot whose statements are all of later dates has a
 * view too, with nothing current: a form must know the heads whatever date is shown.
 */
export interface SlotView<T extends EventType = EventType> {
  /** Live statements that no other live one knew, whatever their `on`: what a form takes as `over`. */
  readonly heads: readonly EventId[];
  /** The unbeaten statements of known types, maybe none; the first is the one to draw where only one can be drawn. */
  readonly current: readonly Statement<T>[];
  /** More than one unbeaten statement, and they differ: "Två olika uppgifter". */
  readonly disputed: boolean;
  /** Unbeaten statements from a newer version: never show the older one as certain. */
  readonly newer: number;
}

/** A note, date, dialogue, action or added organisation: what its creating event said. */
export type Entity<T extends EventType = EventType> = Statement<T>;

export interface Casebook {
  /** The date it holds for, `YYYY-MM-DD`; null is now (no upper limit on `on`). */
  readonly date: string | null;
  readonly slots: Readonly<Record<string, SlotView>>;
  readonly entities: Readonly<Record<EventId, Entity>>;
  /** Events of unknown types or newer versions that are held. */
  readonly newer: number;
}

/** What changed in a casebook; null removes. */
export interface CasebookPatch {
  readonly slots: Readonly<Record<string, SlotView | null>>;
  readonly entities: Readonly<Record<EventId, Entity | null>>;
  readonly newer: number;
}

export const emptyCasebook: Casebook = { date: null, slots: {}, entities: {}, newer: 0 };

/** The statement to draw in a slot, typed; undefined when nothing stands there. */
export function drawn<T extends EventType>(casebook: Casebook, slot: string): Statement<T> | undefined {
  return casebook.slots[slot]?.current[0] as Statement<T> | undefined;
}

/** What stands in a slot, typed. The caller names the type that the slot's grammar fixes. */
export function viewOf<T extends EventType>(casebook: Casebook, slot: string): SlotView<T> | undefined {
  return casebook.slots[slot] as SlotView<T> | undefined;
}

/** Ids that a form on this slot must hold as `over` from the moment it is opened. */
export function headsOf(casebook: Casebook, slot: string): EventId[] {
  return [...(casebook.slots[slot]?.heads ?? [])];
}
