import { useCallback } from 'react';
import type { Moment } from '../../../domain/momentsOf.ts';
import { selectOrganisationsById } from '../../../state/organisations.ts';
import { useAppSelector } from '../../../state/store.ts';
import { bySwedish, listOf } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';

/** More names than this are not read in one breath. */
const MOST = 4;

/** "Milstolpe: Valdagen", "Beslut i Hjo och Skara", "Dialog: Hjo". */
export function useMomentWords(): (moment: Moment) => string {
  const organisations = useAppSelector(selectOrganisationsById);
  return useCallback(
    ({ kind, title, orgs }) => {
      const words = text.mapDate;
      const names = orgs.map((id) => organisations.get(id)?.name ?? id).sort(bySwedish);
      if (kind === 'beslut') {
        return names.length > MOST ? words.decidedMany(names.length) : words.decided(listOf(names));
      }
      if (title !== undefined) return `${words.kinds[kind]}: ${title}`;
      return names.length === 0 ? words.metCounty : words.met(listOf(names));
    },
    [organisations],
  );
}
