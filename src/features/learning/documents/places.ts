/** What places are called in a document, and in which order they stand: by area from north to south, then by name. */
import { useMemo } from 'react';
import type { OrgId } from '../../../domain/events.ts';
import { COUNTY_WIDE, selectAreaOf, selectAreas, shortAreaName } from '../../../state/areas.ts';
import { type Forums, forumAt, selectForums } from '../../../state/forums.ts';
import { type StandingOrganisation, selectOrganisationsById } from '../../../state/organisations.ts';
import { useAppSelector } from '../../../state/store.ts';
import { bySwedish, listOf } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';

const words = text.documents.says;
/** With more names than this the rest are told as a number. */
const MOST_NAMES = 4;

export interface Places {
  /** "Hjo", "Hjo och Skaraborgs Sjukhus"; the county for nobody in particular. */
  readonly who: (orgs: readonly OrgId[]) => string;
  /** The area most of a passage is about; '' for the county's own. */
  readonly areaOf: (orgs: readonly OrgId[]) => OrgId | '';
  readonly areaName: (area: OrgId | '') => string;
  /** Compares by area and then by name. */
  readonly inOrder: (a: readonly OrgId[], b: readonly OrgId[]) => number;
  readonly forums: Forums;
  readonly forumName: (place: { readonly forum: string; readonly area: OrgId | null }) => string;
}

export function usePlaces(): Places {
  const organisations = useAppSelector(selectOrganisationsById);
  const areas = useAppSelector(selectAreas);
  const areaOf = useAppSelector(selectAreaOf);
  const forums = useAppSelector(selectForums);
  return useMemo(() => placesOf(organisations, areas, areaOf, forums), [organisations, areas, areaOf, forums]);
}

function placesOf(
  organisations: ReadonlyMap<OrgId, StandingOrganisation>,
  areas: readonly StandingOrganisation[],
  homeOf: (organisation: Pick<StandingOrganisation, 'area'>) => OrgId,
  forums: Forums,
): Places {
  const nameOf = (id: OrgId) => organisations.get(id)?.name ?? id;
  const order = new Map(areas.map(({ id }, at) => [id, at]));
  const areaOf = (orgs: readonly OrgId[]): OrgId | '' => {
    const [first] = orgs;
    if (first === undefined) return '';
    if (order.has(first)) return first;
    const organisation = organisations.get(first);
    return organisation === undefined ? COUNTY_WIDE : homeOf(organisation);
  };
  const who = (orgs: readonly OrgId[]) => {
    if (orgs.length === 0) return words.county;
    const names = orgs.map(nameOf).sort(bySwedish);
    return names.length > MOST_NAMES
      ? text.dialogues.andMore(names.slice(0, MOST_NAMES - 1).join(', '), names.length - MOST_NAMES + 1)
      : listOf(names);
  };
  const placeOf = (orgs: readonly OrgId[]) => {
    const area = areaOf(orgs);
    return area === '' ? -1 : (order.get(area) ?? areas.length);
  };
  return {
    who,
    areaOf,
    areaName: (area) => {
      const found = area === '' || area === COUNTY_WIDE ? undefined : organisations.get(area);
      if (found !== undefined) return shortAreaName(found);
      return area === '' ? words.countyHeading : text.common.countyWide;
    },
    inOrder: (a, b) => placeOf(a) - placeOf(b) || bySwedish(who(a), who(b)),
    forums,
    forumName: (place) => forumAt(forums, place).fullName,
  };
}
