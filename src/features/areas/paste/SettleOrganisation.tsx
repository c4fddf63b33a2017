import { useMemo } from 'react';
import { COUNTY_WIDE, selectAreaOf, selectAreas, shortAreaName } from '../../../state/areas.ts';
import { selectActiveOrganisations } from '../../../state/organisations.ts';
import { useAppSelector } from '../../../state/store.ts';
import { bySwedish } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { ChooseOne } from './ChooseOne.tsx';
import type { SettleProps } from './SettleRow.tsx';

/** Any organisation, by area, for a name that was not understood. */
export function SettleOrganisation({ problem, onAnswer }: SettleProps) {
  const organisations = useAppSelector(selectActiveOrganisations);
  const areas = useAppSelector(selectAreas);
  const areaOf = useAppSelector(selectAreaOf);
  const groups = useMemo(() => {
    const named = [
      ...areas.map((area) => ({ id: area.id, label: shortAreaName(area) })),
      { id: COUNTY_WIDE, label: text.common.countyWide },
    ];
    return named.map(({ id, label }) => ({
      label,
      options: organisations
        .filter((each) => each.kind !== 'subregion' && areaOf(each) === id)
        .sort((a, b) => bySwedish(a.name, b.name))
        .map((each) => ({ value: each.id, label: each.name })),
    }));
  }, [organisations, areas, areaOf]);
  const label = problem.suggestions.length > 0 ? text.paste.settle.other : text.areas.list.organisation;
  return <ChooseOne label={label} options={groups} onChoose={onAnswer} />;
}
