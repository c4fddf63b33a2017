/**
 * The texts that stand in a casebook: the words of every statement that stands and of everything that has been
 * created. They are taken out owner by owner, a slot or an entity, so that a change costs what it changes.
 * Redacted words are in no casebook, so never here.
 */
import type { Casebook, Entity, SlotView, Statement } from '../../domain/casebook.ts';
import { EVENT_RULES } from '../../domain/eventTypes.ts';
import * as text from '../../text/text.ts';

/** A text, and the statement it belongs to. */
export interface Written {
  readonly statement: Statement;
  /** Where the statement stands; null for what was said when something was created, and never changed since. */
  readonly slot: string | null;
  /** Which of the statement's words it is. */
  readonly field: string;
  readonly says: string;
}

export type Owner = SlotView | Entity;

/** What stands in a slot, or was said when an entity was created. */
export function ownerIn({ slots, entities }: Casebook, key: string): Owner | undefined {
  return slots[key] ?? entities[key];
}

export function writtenBy(key: string, owner: Owner): Written[] {
  if ('current' in owner) return owner.current.flatMap((statement) => inSlot(key, statement));
  // What a slot carries may have been changed, so it is looked for there.
  const carried = new Set((EVENT_RULES[owner.type].carries ?? []).map(lastPart));
  return textsOf(owner, null).filter(({ field }) => !carried.has(field));
}

/** A creating event is the first statement of some fields: then only the one that the slot is about. */
function inSlot(slot: string, statement: Statement): Written[] {
  const all = textsOf(statement, slot);
  return EVENT_RULES[statement.type].kind === 'creates' ? all.filter(({ field }) => field === lastPart(slot)) : all;
}

function textsOf(statement: Statement, slot: string | null): Written[] {
  if (statement.redacted) return [];
  const named = text.searchTexts[statement.type] as Readonly<Record<string, string | null>>;
  return Object.entries(statement.words as Readonly<Record<string, string>>).flatMap(([field, says]) => {
    // A field that this version does not know is kept with the event and shown nowhere.
    const known = Object.hasOwn(named, field) && named[field] !== null;
    return known && says.trim() !== '' ? [{ statement, slot, field, says: says.normalize('NFC') }] : [];
  });
}

/** `part/title` is about the title. */
export function lastPart(slot: string): string {
  return slot.slice(slot.lastIndexOf('/') + 1);
}
