/** Finding organisations by the beginning of a name, forgiving about å, ä and ö. */
import type { StandingOrganisation } from '../../../state/organisations.ts';
import { bySwedish } from '../../../text/format.ts';

const MOST = 8;

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** What begins with the text comes first, then names with a later word or the short form that does; others not at all. */
export function matching(all: readonly StandingOrganisation[], typed: string): StandingOrganisation[] {
  const wanted = plain(typed.trim());
  if (wanted === '') return [];
  const rank = ({ name, abbr }: StandingOrganisation): number => {
    const said = plain(name);
    if (said.startsWith(wanted)) return 0;
    if (abbr !== null && plain(abbr).startsWith(wanted)) return 1;
    return said.split(/[\s/-]+/).some((word) => word.startsWith(wanted)) ? 2 : 3;
  };
  return all
    .map((organisation) => ({ organisation, rank: rank(organisation) }))
    .filter((each) => each.rank < 3)
    .sort((a, b) => a.rank - b.rank || bySwedish(a.organisation.name, b.organisation.name))
    .slice(0, MOST)
    .map(({ organisation }) => organisation);
}
