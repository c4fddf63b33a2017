import { headlineOf } from '../../domain/headline.ts';
import { DOCUMENT_KEYS } from '../../domain/vocabulary.ts';
import { instanceWords } from '../../forms/instances.ts';
import { choiceMarks } from '../../forms/statusMarks.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { selectCasebook, selectToday } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { shortDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { Sign } from '../../ui/Sign.tsx';

/** Documents that have a decision of their own, when any has; "i delar" is read from them. */
export function DocumentHeadlines({ organisation }: { organisation: StandingOrganisation }) {
  const casebook = useAppSelector(selectCasebook);
  const today = useAppSelector(selectToday);
  const named = instanceWords(organisation);
  const own = DOCUMENT_KEYS.map((document) => ({
    document,
    headline: headlineOf(casebook, organisation, document),
  })).filter(({ document, headline }) => headline.step?.scope === document);
  if (own.length === 0) return null;
  return (
    <div className="stack" data-gap="2">
      <h3 className="card-errand">{text.card.decision.documents}</h3>
      <ul className="plain-list stack" data-gap="2">
        {own.map(({ document, headline: { choice, statement, instance } }) => (
          <li key={document}>
            <Sign mark={choiceMarks[choice]} size="sm" /> {text.codes.documents[document]}:{' '}
            {statement && instance && named.step({ instance, outcome: statement.data.outcome })}
            {statement?.on && `, ${shortDate(statement.on, today)}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
