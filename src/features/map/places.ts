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

/** @param all every municipality: neighbours are named also when they are not shown themselves */
export function shownPlaces(
  facts: readonly PlaceFacts[],
  all: readonly PlaceFacts[],
  theme: Theme,
  day: string,
): ShownPlace[] {
  const names = new Map(all.map(({ id, org }) => [id, org.name]));
  return facts.map((each) => ({
    id: each.id,
    name: each.org.name,
    facts: each,
    look: lookOf(each, theme),
    spoken: spokenPlace(each, names, day),
  }));
}
