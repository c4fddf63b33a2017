import { useState } from 'react';
import type { OrgId } from '../domain/events.ts';
import { type StandingOrganisation, selectOrganisationsById } from '../state/organisations.ts';
import { useAppSelector } from '../state/store.ts';

/**
 * The organisation a form is about. One that was added here can be taken back while a form on it is
 * open; the form then keeps what it knew, so that nothing written disappears with it.
 */
export function useOrganisation(id: OrgId): StandingOrganisation {
  const found = useAppSelector((state) => selectOrganisationsById(state).get(id));
  const [last, setLast] = useState(found);
  if (found && found !== last) setLast(found);
  const organisation = found ?? last;
  if (!organisation) throw new Error(`No organisation ${id}`);
  return organisation;
}
