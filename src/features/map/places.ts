import type { OrgId } from '../../domain/events.ts';
import { type Look, lookOf, type PlaceFacts } from './placeFacts.ts';
import { spokenAfterName, spokenNeighbours } from './spoken.ts';
import type { Theme } from './view.ts';

/** A municipality as map and tiles show it. */
export interface ShownPlace {
  readonly id: OrgId;
  readonly name: string;
  readonly facts: PlaceFacts;
  readonly look: Look;
  /** What its button says: the facts, and who lies next to it, which a sighted person sees at a glance. */
  readonly spoken: string;
}

/**
 * @param all every municipality: neighbours are named also when they are not shown themselves
 * @param year of the day: no more of it is said
 */
export function shownPlaces(
  facts: readonly PlaceFacts[],
  all: readonly PlaceFacts[],
  theme: Theme,
  year: string,
): ShownPlace[] {
  const names = new Map(all.map(({ id, org }) => [id, org.name]));
  const named = [...names].flat().join('\n');
  if (named !== beside.named) beside = { named, words: new Map() };
  const key = `${theme}\n${year}\n${named}`;
  const neighbours = (id: OrgId) => {
    const held = beside.words.get(id) ?? spokenNeighbours(id, names);
    beside.words.set(id, held);
    return held;
  };
  return facts.map((each) => {
    const before = made.get(each);
    if (before?.key === key) return before.place;
    const place = {
      id: each.id,
      name: each.org.name,
      facts: each,
      look: sameLook(lookOf(each, theme)),
      spoken: `${each.org.name}${spokenAfterName(each, year)}${neighbours(each.id)}`,
    };
    made.set(each, { key, place });
    return place;
  });
}

/** The place made last of the same facts: a step in time changes few of them. */
const made = new WeakMap<PlaceFacts, { readonly key: string; readonly place: ShownPlace }>();

/** Who lies next to whom in words: the same for every day, as long as nobody changes a name. */
let beside: { readonly named: string; readonly words: Map<OrgId, string> } = { named: '', words: new Map() };

/** One object for all that is drawn alike, so that what only holds something else is not drawn anew. */
function sameLook(look: Look): Look {
  const key = `${look.mark} ${look.earlier} ${look.two} ${look.old}`;
  const held = looks.get(key) ?? look;
  looks.set(key, held);
  return held;
}

const looks = new Map<string, Look>();
