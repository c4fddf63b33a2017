/** Finding a place by the beginning of its name, as somebody in a hurry types it. */
import type { OrgId } from '../../../domain/events.ts';

/** A municipality, a unit beside the map, or a whole area. */
export interface Asked {
  readonly id: OrgId;
  readonly name: string;
  readonly detail: string;
  readonly isArea: boolean;
}

/** More than these are not read from across a room. */
const MOST = 5;

/** Names that begin so before those with a later word that does. */
export function foundPlaces(all: readonly Asked[], typed: string): Asked[] {
  const sought = plain(typed);
  if (sought === '') return [];
  const names = all.map((each) => ({ each, name: plain(each.name) }));
  const first = names.filter(({ name }) => name.startsWith(sought));
  const later = names.filter(({ name }) => !name.startsWith(sought) && name.includes(` ${sought}`));
  return [...first, ...later].slice(0, MOST).map(({ each }) => each);
}

/** "Dals Ed", "dals-ed" and "DALS ED" are the same; å, ä and ö are letters of their own. */
function plain(words: string): string {
  return words
    .trim()
    .toLocaleLowerCase('sv')
    .replace(/[-\s]+/g, ' ');
}
