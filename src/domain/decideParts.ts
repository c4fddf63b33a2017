/**
 * What any note, point of "Nytt i avtalet", material or learning document may carry beside its own
 * statements: named parts of text, tags, and links to what it came out of or belongs with. One machine
 * for all of them; which parts and tags a kind has is for the one who shows it to know.
 */
import { drawn } from './casebook.ts';
import type { DecideContext, Decision } from './decision.ts';
import { decided, refuse, stated } from './drafting.ts';
import type { EventId, WordsOf } from './events.ts';
import type { LinkKind } from './learningVocabulary.ts';
import { isTagged, partText } from './parts.ts';
import { slots } from './slots.ts';
import { checkWords } from './words.ts';

export interface PartInput {
  readonly entity: EventId;
  /** A key of the slot grammar: `[a-z0-9][a-z0-9_-]*`. */
  readonly key: string;
  /** An emptied part is stated as empty, so that the earlier wording does not come back. */
  readonly text: string;
}

/**
 * A named part of an entity gets a (new) wording. Two who write the same part at once are shown side by
 * side. Refused: an unknown entity, a personnummer, and what changes nothing.
 */
export function decidePart(context: DecideContext, { entity, key, text }: PartInput): Decision {
  const about = context.casebook.entities[entity]?.about;
  const words = checkWords<WordsOf<'part.worded'>>({ text });
  const said = words.words.text ?? '';
  const slot = slots.part(entity, key);
  const draft = stated<'part.worded'>(context, {
    type: 'part.worded',
    about: about ?? [],
    slot,
    data: {},
    words: { text: said },
  });
  const isSame = said === partText(context.casebook, entity, key);
  return decided(
    [draft],
    words,
    about === undefined && refuse('not-known', 'entity'),
    isSame && !isUnsettled(context, slot) && refuse('nothing-changed', 'text'),
  );
}

export interface TagInput {
  readonly entity: EventId;
  /** A key of the slot grammar. */
  readonly key: string;
  readonly set: boolean;
}

/** A tag is put on or taken off. A tag nobody has spoken of is off. */
export function decideTag(context: DecideContext, { entity, key, set }: TagInput): Decision {
  const about = context.casebook.entities[entity]?.about;
  const slot = slots.tag(entity, key);
  const isSet = isTagged(context.casebook, entity, key);
  const draft = stated<'tag.set'>(context, { type: 'tag.set', about: about ?? [], slot, data: { set } });
  return decided(
    [draft],
    about === undefined && refuse('not-known', 'entity'),
    isSet === set && !isUnsettled(context, slot) && refuse('nothing-changed', 'tag'),
  );
}

export interface LinkInput {
  /** What has come out of something, or belongs with it. */
  readonly from: EventId;
  readonly to: EventId;
  readonly kind: LinkKind;
  /** False takes the link away. */
  readonly set: boolean;
}

/** A link from one entity to another. Refused: when either is unknown, and to itself. */
export function decideLink(context: DecideContext, { from, to, kind, set }: LinkInput): Decision {
  const { entities } = context.casebook;
  const slot = slots.link(from, to);
  const standing = drawn<'link.made'>(context.casebook, slot)?.data;
  const isSame = (standing?.set ?? false) === set && (!set || standing?.kind === kind);
  const draft = stated<'link.made'>(context, {
    type: 'link.made',
    about: entities[from]?.about ?? [],
    slot,
    data: { kind, set },
  });
  return decided(
    [draft],
    entities[from] === undefined && refuse('not-known', 'from'),
    (entities[to] === undefined || to === from) && refuse('not-known', 'to'),
    isSame && !isUnsettled(context, slot) && refuse('nothing-changed', 'link'),
  );
}

function isUnsettled({ casebook }: DecideContext, slot: string): boolean {
  return casebook.slots[slot]?.disputed === true;
}
