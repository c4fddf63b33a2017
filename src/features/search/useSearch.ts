import { useMemo } from 'react';
import { selectAreaOf, selectAreas } from '../../state/areas.ts';
import { selectActiveOrganisations } from '../../state/organisations.ts';
import { selectSession, selectShownDate } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { findables, type Known, suggestions, type Target } from './findables.ts';
import { find, prepare } from './matching.ts';

/** More than this is not looked through; another letter is quicker. */
const SHOWN = 12;

export interface Found {
  readonly shown: readonly Target[];
  /** How many there are in all. */
  readonly count: number;
}

/** What a query finds, nearest first; before anything is typed, what can be done. */
export function useSearch(query: string): Found {
  const organisations = useAppSelector(selectActiveOrganisations);
  const areas = useAppSelector(selectAreas);
  const areaOf = useAppSelector(selectAreaOf);
  const { ownArea, workspace } = useAppSelector(selectSession);
  const inThePast = useAppSelector(selectShownDate) !== null;
  const known = useMemo<Known>(
    () => ({ organisations, areas, areaOf, ownArea, inExample: workspace === 'exempel', inThePast }),
    [organisations, areas, areaOf, ownArea, workspace, inThePast],
  );
  const prepared = useMemo(() => prepare(findables(known)), [known]);
  return useMemo(() => {
    const all = query.trim() === '' ? suggestions(known) : find(query, prepared);
    return { shown: query.trim() === '' ? all : all.slice(0, SHOWN), count: all.length };
  }, [query, known, prepared]);
}
