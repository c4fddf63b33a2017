import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { OrgId } from '../../domain/events.ts';
import { viewKeys } from '../../paths.ts';
import { COUNTY_WIDE, selectAreaOf, selectAreas, shortAreaName } from '../../state/areas.ts';
import { type StandingOrganisation, selectActiveOrganisations } from '../../state/organisations.ts';
import { useAppSelector } from '../../state/store.ts';
import { bySwedish } from '../../text/format.ts';
import * as text from '../../text/text.ts';

/** "Hela länet" or one area, held in the address so that what is seen can be sent as a link. */
export function useAreaChoice() {
  const [params, setParams] = useSearchParams();
  const areas = useAppSelector(selectAreas);
  const areaOf = useAppSelector(selectAreaOf);
  const all = useAppSelector(selectActiveOrganisations);
  const asked = params.get(viewKeys.area) ?? '';
  const options = useMemo(
    () => [
      { value: '', label: text.common.wholeCounty },
      ...areas.map((each) => ({ value: each.id, label: shortAreaName(each) })),
      { value: COUNTY_WIDE, label: text.common.countyWide },
    ],
    [areas],
  );
  const area: OrgId = options.some(({ value }) => value === asked) ? asked : '';
  /** In Swedish order, never by status. */
  const organisations: readonly StandingOrganisation[] = useMemo(
    () => all.filter((each) => area === '' || areaOf(each) === area).sort((a, b) => bySwedish(a.name, b.name)),
    [all, area, areaOf],
  );
  const set = (key: string, value: string) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === '') after.delete(key);
        else after.set(key, value);
        return after;
      },
      { replace: true },
    );
  return {
    area,
    where: options.find(({ value }) => value === area)?.label ?? text.common.wholeCounty,
    options,
    organisations,
    choose: (value: string) => set(viewKeys.area, value),
    param: (key: string) => params.get(key),
    set,
  };
}
