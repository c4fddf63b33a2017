/** Reading what any entity may carry: named parts of text and tags (decideParts.ts states them; links.ts reads links). */
import { type Casebook, drawn } from './casebook.ts';
import type { EventId } from './events.ts';
import { slots } from './slots.ts';

/** The wording of a named part: '' when nobody has written it, undefined when its words have been removed. */
export function partSaid(casebook: Casebook, entity: EventId, key: string): string | undefined {
  const statement = drawn(casebook, slots.part(entity, key));
  if (statement?.redacted) return undefined;
  const words: Readonly<Partial<Record<string, string>>> = statement?.words ?? {};
  // A creating event carries its parts under their own names.
  return words[statement?.type === 'part.worded' ? 'text' : key] ?? '';
}

/** The wording of a named part; empty also when its words have been removed. */
export function partText(casebook: Casebook, entity: EventId, key: string): string {
  return partSaid(casebook, entity, key) ?? '';
}

/** Whether an entity carries a tag. A tag nobody has spoken of is off. */
export function isTagged(casebook: Casebook, entity: EventId, key: string): boolean {
  return drawn<'tag.set'>(casebook, slots.tag(entity, key))?.data.set === true;
}
