import { organisationOf, shortAreaNames } from '../../register/organisations.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { bySwedish } from '../../text/format.ts';

/** The order of a list: municipalities by the alphabet, then everybody else by the alphabet. */
function inListOrder(a: StandingOrganisation, b: StandingOrganisation): number {
  const first = Number(b.kind === 'municipality') - Number(a.kind === 'municipality');
  return first === 0 ? bySwedish(a.name, b.name) : first;
}

/** The organisations before and after this one in its area. */
export function neighboursOf(
  organisation: StandingOrganisation,
  active: readonly StandingOrganisation[],
): { previous: StandingOrganisation | undefined; next: StandingOrganisation | undefined } {
  const listed = active
    .filter(({ id, area }) => area === organisation.area || id === organisation.id)
    .sort(inListOrder);
  const at = listed.findIndex(({ id }) => id === organisation.id);
  return { previous: listed[at - 1], next: listed[at + 1] };
}

/** "Skaraborg": the short name of an area, unless somebody has given it another. */
export function shortAreaName({ id, name }: StandingOrganisation): string {
  return organisationOf(id)?.name === name ? (shortAreaNames[id] ?? name) : name;
}
