import { drawn } from '../../domain/casebook.ts';
import { isPast } from '../../domain/dates.ts';
import type { Headline } from '../../domain/headline.ts';
import { isDecided } from '../../domain/headlineStates.ts';
import { slots } from '../../domain/slots.ts';
import { decisionsDueBy } from '../../register/milestones.ts';
import { selectCasebook, selectShownDate, selectToday } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';

/** After the last day for decisions: a neutral line. Not registered is not no. */
export function NotDecided({ headline: { state } }: { headline: Headline }) {
  const casebook = useAppSelector(selectCasebook);
  const today = useAppSelector(selectToday);
  const shown = useAppSelector(selectShownDate);
  // The day can be moved, like every other milestone.
  const due = drawn<'date.moved'>(casebook, slots.milestoneDay('beslutsprocess-slut'))?.data.day ?? decisionsDueBy;
  if (isDecided(state) || !isPast(due, shown ?? today)) return null;
  return <p className="muted">{text.card.decision.notDecided(due)}</p>;
}
