/** Reading what any entity may carry: named parts of text, tags, links (decideParts.ts states them). */
import { type Casebook, drawn } from './casebook.ts';
import type { EventId } from './events.ts';
import type { LinkKind } from './learningVocabulary.ts';
import { slots } from './slots.ts';

/** The wording of a named part; empty when nobody has written it, or when its words are redacted. */
export function partText(casebook: Casebook, entity: EventId, key: string): string {
  const statement = drawn(casebook, slots.part(entity, key));
  const words: Readonly<Record<string, string | undefined>> | undefined = statement?.words;
  // A creating event carries its parts under their own names.
  return words?.[statement?.type === 'part.worded' ? 'text' : key] ?? '';
}

/** Whether an entity carries a tag. A tag nobody has spoken of is off. */
export function isTagged(casebook: Casebook, entity: EventId, key: string): boolean {
  return drawn<'tag.set'>(casebook, slots.tag(entity, key))?.data.set === true;
}

export interface StatedLink {
  readonly from: EventId;
  readonly to: EventId;
  readonly kind: LinkKind;
}

/**
 * Every link that stands between entities that are there. Walks all slots: made once for a page of many,
 * not once for each row.
 */
export function linksIn(casebook: Casebook): StatedLink[] {
  return Object.keys(casebook.slots).flatMap((slot) => {
    const [from = '', field, to = ''] = slot.split('/');
    if (field !== 'link' || casebook.entities[from] === undefined || casebook.entities[to] === undefined) return [];
    const data = drawn<'link.made'>(casebook, slot)?.data;
    return data?.set === true ? [{ from, to, kind: data.kind }] : [];
  });
}
