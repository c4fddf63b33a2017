import { drawn } from '../../domain/casebook.ts';
import { isPast } from '../../domain/dates.ts';
import type { Headline } from '../../domain/headline.ts';
import { slots } from '../../domain/slots.ts';
import { decisionsDueBy } from '../../register/milestones.ts';
import { selectCasebook, selectShownDate, selectToday } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';

/**
 * After the last day for decisions: a neutral line. Not registered is not no. Beside "På väg" it would read as a
 * rebuke of somebody who has told where the errand stands, and about something that is registered.
 */
export function NotDecided({ headline: { choice, newer } }: { headline: Headline }) {
  const casebook = useAppSelector(selectCasebook);
  const today = useAppSelector(selectToday);
  const shown = useAppSelector(selectShownDate);
  // The day can be moved, like every other milestone.
  const due = drawn<'date.moved'>(casebook, slots.milestoneDay('beslutsprocess-slut'))?.data.day ?? decisionsDueBy;
  const nothingSaid = (choice === 'blank' || choice === 'inte') && newer === 0;
  if (!nothingSaid || !isPast(due, shown ?? today)) return null;
  return <p className="muted">{text.card.decision.notDecided(due)}</p>;
}
