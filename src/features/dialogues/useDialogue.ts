import { useMemo } from 'react';
import { useParams } from 'react-router';
import { selectOrganisationsById } from '../../state/organisations.ts';
import { selectCasebook, selectOpened } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { bySwedish } from '../../text/format.ts';
import { type DialogueFacts, dialogueOf, whoIn } from './dialogueFacts.ts';

/** The dialogue in the address; undefined while nothing has been read yet, null when it is not here. */
export function useDialogue(): DialogueFacts | null | undefined {
  const { dialogueId = '' } = useParams();
  const opened = useAppSelector(selectOpened);
  const casebook = useAppSelector(selectCasebook);
  const facts = useMemo(() => dialogueOf(casebook, dialogueId), [casebook, dialogueId]);
  return facts === null && !opened ? undefined : facts;
}

/** Who meets, by the names they have now. */
export function useWho(): (orgs: readonly string[]) => string {
  const organisations = useAppSelector(selectOrganisationsById);
  return (orgs) => whoIn(orgs.map((id) => organisations.get(id)?.name ?? id).sort(bySwedish));
}
