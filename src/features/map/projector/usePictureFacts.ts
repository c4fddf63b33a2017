import { useMemo } from 'react';
import type { OrgId } from '../../../domain/events.ts';
import { briefFactsOf } from '../briefFacts.ts';
import type { PlaceFacts } from '../placeFacts.ts';
import { shownPlaces } from '../places.ts';
import type { Theme } from '../view.ts';
import { classCounts } from './classCounts.ts';

/** What one picture shows, made once per picture and not for every movement of a hand. */
export function usePictureFacts(municipalities: readonly PlaceFacts[], area: OrgId | null, theme: Theme, day: string) {
  const counted = useMemo(
    () => municipalities.filter(({ org }) => area === null || org.area === area),
    [municipalities, area],
  );
  return {
    places: useMemo(() => shownPlaces(counted, municipalities, theme, day), [counted, municipalities, theme, day]),
    brief: useMemo(() => briefFactsOf(counted, theme, day), [counted, theme, day]),
    counts: useMemo(() => classCounts(counted, theme), [counted, theme]),
  };
}
