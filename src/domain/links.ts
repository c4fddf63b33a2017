/** Reading what came out of what, and what belongs together (`link.made`). */
import { type Casebook, drawn } from './casebook.ts';
import type { EventId } from './events.ts';
import type { LinkKind } from './learningVocabulary.ts';

export interface LinkReading {
  /** The entity at the other end. */
  readonly id: EventId;
  readonly kind: LinkKind;
}

/** Links that others have made to an entity, in the order of their ids. What has been taken back is not among them. */
export function linksTo(casebook: Casebook, id: EventId): LinkReading[] {
  return linksBy(casebook, id, (from, to) => (to === id ? from : null));
}

/** Links from an entity to others. */
export function linksFrom(casebook: Casebook, id: EventId): LinkReading[] {
  return linksBy(casebook, id, (from, to) => (from === id ? to : null));
}

/** All that has come out of anything (`ursprung`), by what it came out of: for a page with many answers on it. */
export function outcomesByOrigin(casebook: Casebook): ReadonlyMap<EventId, readonly EventId[]> {
  const outcomes = new Map<EventId, EventId[]>();
  for (const slot of Object.keys(casebook.slots)) {
    const ends = endsOf(slot);
    if (ends === null || standing(casebook, slot) !== 'ursprung' || casebook.entities[ends.from] === undefined)
      continue;
    const known = outcomes.get(ends.to);
    if (known) known.push(ends.from);
    else outcomes.set(ends.to, [ends.from]);
  }
  return outcomes;
}

function linksBy(
  casebook: Casebook,
  id: EventId,
  otherEnd: (from: EventId, to: EventId) => EventId | null,
): LinkReading[] {
  return Object.keys(casebook.slots).flatMap((slot) => {
    if (!slot.includes(id)) return [];
    const ends = endsOf(slot);
    const other = ends && otherEnd(ends.from, ends.to);
    const kind = standing(casebook, slot);
    return other && kind && casebook.entities[other] ? [{ id: other, kind }] : [];
  });
}

function endsOf(slot: string): { from: EventId; to: EventId } | null {
  const [from = '', word, to = '', ...more] = slot.split('/');
  return word === 'link' && more.length === 0 ? { from, to } : null;
}

function standing(casebook: Casebook, slot: string): LinkKind | null {
  const data = drawn<'link.made'>(casebook, slot)?.data;
  return data?.set ? data.kind : null;
}
