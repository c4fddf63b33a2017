import { useRef } from 'react';
import type { OrgId } from '../domain/events.ts';
import { type StandingOrganisation, selectOrganisationsById } from '../state/organisations.ts';
import { useAppSelector } from '../state/store.ts';

/**
 * The organisation a form is about. One that was added here can be taken back while a form on it is
 * open; the form then keeps what it knew, so that nothing written disappears with it.
 */
export function useOrganisation(id: OrgId): StandingOrganisation {
  const found = useAppSelector((state) => selectOrganisationsById(state).get(id));
  const last = useRef(found);
  if (found) last.current = found;
  if (!last.current) throw new Error(`No organisation ${id}`);
  return last.current;
}
