/**
 * The casebook as the snapshot keeps it. Most slots of a long journal are fields of notes, dialogues and
 * dates that say just what their creating event said; those are left out and made again from the entity,
 * which halves what is stored, read and parsed at every opening.
 */
import type { Casebook, Entity, SlotView } from '../domain/casebook.ts';
import { carriedSlots } from '../domain/slots.ts';

/** Raised whenever the fold, or this form, changes what it makes of the same events: older ones are then refolded. */
const VERSION = 2;

interface Packed extends Casebook {
  readonly version: number;
  /** Fields of entities in which nothing stands. */
  readonly empty: readonly string[];
}

export function pack(casebook: Casebook): string {
  const { left, empty } = asCreatedIn(casebook);
  // Without a prototype: it holds whatever slot somebody else's version may have.
  const slots = Object.create(null) as Record<string, SlotView>;
  for (const [slot, view] of Object.entries(casebook.slots)) if (!left.has(slot)) slots[slot] = view;
  return JSON.stringify({ ...casebook, version: VERSION, slots, empty } satisfies Packed);
}

/** Fields that hold what their entity was created with, and those in which nothing stands. */
function asCreatedIn({ slots, entities }: Casebook): { left: Set<string>; empty: string[] } {
  const left = new Set<string>();
  const empty: string[] = [];
  for (const entity of Object.values(entities)) {
    for (const slot of carriedSlots(entity.type, entity.id)) {
      const view = slots[slot];
      if (view === undefined) empty.push(slot);
      else if (isAsCreated(view, entity)) left.add(slot);
    }
  }
  return { left, empty };
}

/** @returns null for what is not such a text, or was made by another version. */
export function unpack(text: string): Casebook | null {
  try {
    const { version, empty, ...casebook } = JSON.parse(text) as Packed;
    if (version !== VERSION) return null;
    return { ...casebook, slots: withCreated(casebook.slots, casebook.entities, new Set(empty)) };
  } catch {
    return null;
  }
}

function withCreated(
  held: Casebook['slots'],
  entities: Casebook['entities'],
  empty: ReadonlySet<string>,
): Casebook['slots'] {
  // Just parsed, and nobody else's: it may be filled where it is.
  const slots = held as Record<string, SlotView>;
  for (const id in entities) {
    const entity = entities[id] as Entity;
    let view: SlotView | undefined;
    for (const slot of carriedSlots(entity.type, id)) {
      if (slots[slot] !== undefined || empty.has(slot)) continue;
      view ??= asCreated(entity);
      slots[slot] = view;
    }
  }
  return slots;
}

function isAsCreated({ heads, current, disputed, newer }: SlotView, { id }: Entity): boolean {
  return heads.length === 1 && heads[0] === id && current.length === 1 && current[0]?.id === id && !disputed && !newer;
}

/** A creating event states its fields without a date. */
function asCreated({ on: _on, ...statement }: Entity): SlotView {
  return { heads: [statement.id], current: [statement], disputed: false, newer: 0 };
}
