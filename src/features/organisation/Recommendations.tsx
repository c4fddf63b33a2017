import { viewOf } from '../../domain/casebook.ts';
import { slots } from '../../domain/slots.ts';
import { RECOMMENDING_BODIES } from '../../domain/vocabulary.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { selectCasebook, selectToday } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { shortDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';

/** What SRO, VästKom and the own federation recommend. It never changes what is decided here. */
export function Recommendations({ organisation: { federation } }: { organisation: StandingOrganisation }) {
  const casebook = useAppSelector(selectCasebook);
  const today = useAppSelector(selectToday);
  const given = RECOMMENDING_BODIES.filter((body) => !body.startsWith('kf-') || body === federation).flatMap((body) =>
    (viewOf<'recommendation.given'>(casebook, slots.recommendation(body, 'avtalet'))?.current ?? []).map(
      ({ id, data, on }) => ({
        id,
        words: text.card.decision.recommended(
          text.codes.bodies[body],
          text.codes.recommendations[data.outcome].toLowerCase(),
          on === undefined ? '' : shortDate(on, today),
        ),
      }),
    ),
  );
  if (given.length === 0) return null;
  return (
    <ul className="plain-list small muted" aria-label={text.card.decision.recommendations}>
      {given.map(({ id, words }) => (
        <li key={id}>{words}</li>
      ))}
    </ul>
  );
}
