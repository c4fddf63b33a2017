import type { OrgId } from '../../../domain/events.ts';
import { selectOrganisationsById } from '../../../state/organisations.ts';
import { useAppSelector } from '../../../state/store.ts';
import { bySwedish, listOf } from '../../../text/format.ts';

export interface QuestionNames {
  readonly one: (id: OrgId) => string;
  /** "Hjo, Skara och Åmål", in alphabetical order. */
  readonly list: (ids: readonly OrgId[]) => string;
}

/** What those who ask are called. */
export function useQuestionNames(): QuestionNames {
  const organisations = useAppSelector(selectOrganisationsById);
  const one = (id: OrgId) => organisations.get(id)?.name ?? id;
  return { one, list: (ids) => listOf(ids.map(one).sort(bySwedish)) };
}
