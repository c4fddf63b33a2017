import type { OrgId } from '../../domain/events.ts';
import { type Look, lookOf, type PlaceFacts } from './placeFacts.ts';
import { spokenPlace } from './spoken.ts';
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
  const key = [theme, year, ...[...names].flat()].join('\n');
  return facts.map((each) => {
    const before = made.get(each);
    if (before?.key === key) return before.place;
    const place = {
      id: each.id,
      name: each.org.name,
      facts: each,
      look: lookOf(each, theme),
      spoken: spokenPlace(each, names, year),
    };
    made.set(each, { key, place });
    return place;
  });
}

/** The place made last of the same facts: a step in time changes few of them. */
const made = new WeakMap<PlaceFacts, { readonly key: string; readonly place: ShownPlace }>();
