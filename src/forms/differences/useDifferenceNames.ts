import type { Statement } from '../../domain/casebook.ts';
import { selectOrganisationsById } from '../../state/organisations.ts';
import { useAppSelector } from '../../state/store.ts';
import { listOf } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { orgsOf } from './takenUp.ts';

/** What the organisations of a difference are called now. */
export function useDifferenceNames() {
  const byId = useAppSelector(selectOrganisationsById);
  const organisation = (id: string): string => byId.get(id)?.name ?? id;
  return {
    organisation,
    /** "Hjo"; what is about nobody is the county's. */
    place: (statements: readonly Pick<Statement, 'about'>[]): string => {
      const orgs = orgsOf(statements);
      return orgs.length === 0 ? text.differences.county : listOf(orgs.map(organisation));
    },
  };
}
