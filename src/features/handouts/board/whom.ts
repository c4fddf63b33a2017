import type { StandingOrganisation } from '../../../state/organisations.ts';
import { bySwedish } from '../../../text/format.ts';

/** Stands where a municipality's id does, for all of them. */
export const ALL_MUNICIPALITIES = 'alla';

/** Whom an address asks for, in alphabetical order: one municipality, those of an area, or all. */
export function boardMunicipalities(all: readonly StandingOrganisation[], asked: string): StandingOrganisation[] {
  return all
    .filter(({ kind }) => kind === 'municipality')
    .filter(({ id, area }) => asked === ALL_MUNICIPALITIES || id === asked || area === asked)
    .sort((a, b) => bySwedish(a.name, b.name));
}
