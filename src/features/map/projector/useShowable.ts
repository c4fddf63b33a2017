import { useMemo } from 'react';
import { placedIds } from '../../../register/map/places.ts';
import { selectAreas, shortAreaName } from '../../../state/areas.ts';
import { selectActiveOrganisations } from '../../../state/organisations.ts';
import { selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { bySwedish } from '../../../text/format.ts';
import type { Showable } from './chosenViews.ts';

const placed = new Set(placedIds);

/** Areas in the register's order, municipalities by name. */
export function useShowable(): Showable {
  const areas = useAppSelector(selectAreas);
  const organisations = useAppSelector(selectActiveOrganisations);
  const today = useAppSelector(selectToday);
  return useMemo(
    () => ({
      areas: areas.map((area) => ({ id: area.id, name: shortAreaName(area) })),
      places: organisations
        .filter(({ id, kind }) => kind === 'municipality' && placed.has(id))
        .map(({ id, name, area }) => ({ id, name, area }))
        .sort((a, b) => bySwedish(a.name, b.name)),
      today,
    }),
    [areas, organisations, today],
  );
}
