import { useMemo } from 'react';
import type { OrgId } from '../../domain/events.ts';
import { COUNTY_WIDE, selectAreaOf, selectAreas, shortAreaName } from '../../state/areas.ts';
import { type StandingOrganisation, selectActiveOrganisations } from '../../state/organisations.ts';
import { selectCasebook, selectShownDate, selectToday } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { everyoneIn, type MemberGroup, membersOf } from './members.ts';
import { type AreaFacts, areaFacts } from './rowFacts.ts';

export interface AreaView {
  readonly id: OrgId;
  /** "Skaraborg", "Länsövergripande". */
  readonly name: string;
  /** The vårdsamverkan as an organisation; none for "Länsövergripande". */
  readonly organisation: StandingOrganisation | null;
  readonly groups: readonly MemberGroup[];
  /** Members in reading order. */
  readonly everyone: readonly StandingOrganisation[];
  readonly byId: ReadonlyMap<OrgId, StandingOrganisation>;
  readonly facts: AreaFacts;
  /** Today, or the past date that is shown. */
  readonly day: string;
}

/** One area as it stands on the date shown; null when there is no such area. */
export function useArea(id: OrgId): AreaView | null {
  const areas = useAppSelector(selectAreas);
  const organisations = useAppSelector(selectActiveOrganisations);
  const areaOf = useAppSelector(selectAreaOf);
  const casebook = useAppSelector(selectCasebook);
  const today = useAppSelector(selectToday);
  const day = useAppSelector(selectShownDate) ?? today;
  const organisation = areas.find((each) => each.id === id) ?? null;

  const groups = useMemo(() => membersOf(organisations, id, areaOf), [organisations, id, areaOf]);
  const everyone = useMemo(() => everyoneIn(groups), [groups]);
  const facts = useMemo(() => areaFacts(casebook, id, everyone, day), [casebook, id, everyone, day]);
  const byId = useMemo(() => new Map(everyone.map((each) => [each.id, each])), [everyone]);

  if (organisation === null && id !== COUNTY_WIDE) return null;
  const name = organisation === null ? text.common.countyWide : shortAreaName(organisation);
  return { id, name, organisation, groups, everyone, byId, facts, day };
}
