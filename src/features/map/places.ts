import type { OrgId } from '../../domain/events.ts';
import { type Look, lookOf, type PlaceFacts } from './placeFacts.ts';
import { namesAround, spokenPlace } from './spoken.ts';
import type { Theme } from './view.ts';

/** A municipality as map and tiles show it. */
export interface ShownPlace {
  readonly id: OrgId;
  readonly name: string;
  readonly facts: PlaceFacts;
  readonly look: Look;
  /** What its button says. */
  readonly spoken: string;
}

/** @param all every municipality: neighbours are named also when they are not shown themselves */
export function shownPlaces(
  facts: readonly PlaceFacts[],
  all: readonly PlaceFacts[],
  theme: Theme,
  day: string,
): ShownPlace[] {
  const names = new Map(all.map(({ id, org }) => [id, org.name]));
  return facts.map((each) => {
    // Of the day only the year is said.
    const key = [theme, day.slice(0, 4), ...namesAround(each.id, names)].join('\n');
    const before = made.get(each);
    if (before?.key === key) return before.place;
    const place = {
      id: each.id,
      name: each.org.name,
      facts: each,
      look: lookOf(each, theme),
      spoken: spokenPlace(each, names, day),
    };
    made.set(each, { key, place });
    return place;
  });
}

/** The place made last of the same facts: a step in time changes few of them. */
const made = new WeakMap<PlaceFacts, { readonly key: string; readonly place: ShownPlace }>();
