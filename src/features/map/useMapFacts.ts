/** Everything the page shows, made from the casebook once per change. */
import { useCallback, useMemo, useState } from 'react';
import type { Casebook } from '../../domain/casebook.ts';
import type { OrgId } from '../../domain/events.ts';
import type { Scope } from '../../domain/vocabulary.ts';
import { placedIds } from '../../register/map/places.ts';
import { shortAreaName } from '../../state/areas.ts';
import { type StandingOrganisation, selectActiveOrganisations } from '../../state/organisations.ts';
import { selectCasebook, selectNow, selectShownDate, selectToday } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { bySwedish } from '../../text/format.ts';
import type { AreaOnMap } from './areaBoxes.ts';
import { KeptFacts } from './keptFacts.ts';
import type { PlaceFacts } from './placeFacts.ts';

export interface MapFacts {
  readonly casebook: Casebook;
  readonly today: string;
  readonly shownDate: string | null;
  /** The day that is shown: today, or the past date. */
  readonly day: string;
  /** The municipalities, by name. */
  readonly municipalities: readonly PlaceFacts[];
  /** Who has no place on the map: the region, its units, private providers, added ones. */
  readonly beside: readonly PlaceFacts[];
  readonly areas: readonly AreaOnMap[];
  readonly federations: readonly { id: string; name: string }[];
  /** The area of a municipality; undefined for what is none here. */
  readonly areaOf: (id: OrgId) => OrgId | null | undefined;
  /** Who has a phase now, whatever day is shown. */
  readonly withPhase: ReadonlySet<OrgId>;
  /** Nobody has said anything yet. */
  readonly isFirstDay: boolean;
}

const placed = new Set(placedIds);

export function useMapFacts(scope: Scope): MapFacts {
  const casebook = useAppSelector(selectCasebook);
  const now = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const shownDate = useAppSelector(selectShownDate);
  const organisations = useAppSelector(selectActiveOrganisations);
  const day = shownDate ?? today;

  const [kept] = useState(() => new KeptFacts());
  const onPage = useMemo(() => inOrder(organisations.filter(isOnPage)), [organisations]);
  const facts = useMemo(() => kept.all(casebook, onPage, scope, day), [onPage, kept, casebook, scope, day]);
  const groups = useMemo(() => groupsOf(organisations), [organisations]);
  return {
    casebook,
    today,
    shownDate,
    day,
    municipalities: useMemo(() => facts.filter(isMunicipality), [facts]),
    beside: useMemo(() => facts.filter((each) => !isMunicipality(each)), [facts]),
    ...groups,
    areaOf: useCallback((id) => onPage.find((each) => each.id === id)?.area, [onPage]),
    withPhase: useMemo(() => idsWithPhase(now), [now]),
    isFirstDay: useMemo(() => isEmpty(now), [now]),
  };
}

/** The municipalities by name; the others as they stand. */
function inOrder(organisations: readonly StandingOrganisation[]): StandingOrganisation[] {
  const isPlaced = ({ kind, id }: StandingOrganisation) => kind === 'municipality' && placed.has(id);
  const municipalities = organisations.filter(isPlaced).sort((a, b) => bySwedish(a.name, b.name));
  return [...municipalities, ...organisations.filter((org) => !isPlaced(org))];
}

function isOnPage({ kind }: StandingOrganisation): boolean {
  return kind === 'municipality' || kind === 'regional' || kind === 'private';
}

function isMunicipality({ org }: PlaceFacts): boolean {
  return org.kind === 'municipality' && placed.has(org.id);
}

function groupsOf(organisations: readonly StandingOrganisation[]): Pick<MapFacts, 'areas' | 'federations'> {
  const municipalities = organisations.filter(({ kind, id }) => kind === 'municipality' && placed.has(id));
  const of = (kind: StandingOrganisation['kind']) => organisations.filter((each) => each.kind === kind);
  const areas = of('subregion').map((area) => ({
    id: area.id,
    name: shortAreaName(area),
    members: municipalities.filter((each) => each.area === area.id).map(({ id }): OrgId => id),
  }));
  const federations = of('association')
    .filter(({ id }) => municipalities.some(({ federation }) => federation === id))
    .map(({ id, name }) => ({ id, name }));
  return { areas, federations };
}

function idsWithPhase(casebook: Casebook): ReadonlySet<OrgId> {
  const slots = Object.keys(casebook.slots).filter((slot) => slot.startsWith('phase/'));
  return new Set(slots.map((slot) => slot.split('/')[1] ?? ''));
}

/** Who writes may be known before anything has been said. */
function isEmpty(casebook: Casebook): boolean {
  const said = Object.keys(casebook.slots).some((slot) => !slot.startsWith('writer/'));
  return !said && Object.keys(casebook.entities).length === 0;
}
