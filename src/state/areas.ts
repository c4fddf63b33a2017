/**
 * The areas as they stand: the delregionala vårdsamverkan, and "Länsövergripande" for everybody who
 * belongs to none of them. Every organisation is in exactly one of these lists.
 */
import { createSelector } from '@reduxjs/toolkit';
import type { OrgId } from '../domain/events.ts';
import { organisationOf, shortAreaNames } from '../register/organisations.ts';
import { type StandingOrganisation, selectActiveOrganisations } from './organisations.ts';

/** Stands where an area's id does, for the list of those who work in the whole county. */
export const COUNTY_WIDE = 'lan';

/** In the register's order, from north to south and the coast before the inland; added ones last. */
export const selectAreas = createSelector([selectActiveOrganisations], (all) =>
  all.filter(({ kind }) => kind === 'subregion'),
);

/** Where each organisation belongs. An area that is no longer in use leaves its members in the county's list. */
export const selectAreaOf = createSelector([selectAreas], (areas) => {
  const ids = new Set(areas.map(({ id }) => id));
  return ({ area }: Pick<StandingOrganisation, 'area'>): OrgId => (area !== null && ids.has(area) ? area : COUNTY_WIDE);
});

/** "Skaraborg": the short name of an area, unless somebody has given it another name. */
export function shortAreaName({ id, name }: Pick<StandingOrganisation, 'id' | 'name'>): string {
  return organisationOf(id)?.name === name ? (shortAreaNames[id] ?? name) : name;
}
