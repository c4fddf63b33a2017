import { drawn } from '../../../domain/casebook.ts';
import type { OrgId } from '../../../domain/events.ts';
import type { Question } from '../../../domain/question.ts';
import { slots } from '../../../domain/slots.ts';
import { dayInText } from '../../../forms/questionInWords.ts';
import { paths, withDate } from '../../../paths.ts';
import { selectCasebook, selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { bySwedish } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Link } from '../../../ui/Link.tsx';
import { useQuestionNames } from './useQuestionNames.ts';

const words = text.questions.told;

/** Everybody who asked, also through a question that goes on as this one, and whether they have the answer. */
export function Askers({ question }: { question: Question }) {
  const { id, askers, untold, isAnswered, path, stage } = question;
  const casebook = useAppSelector(selectCasebook);
  const today = useAppSelector(selectToday);
  const shown = useAppSelector(selectShownDate);
  const names = useQuestionNames();
  /** Who has the answer is told of the question this one goes on as. */
  const said = (org: OrgId) => {
    if (stage === 'sammanford') return null;
    if (!isAnswered) return words.waiting;
    if (untold.includes(org)) return words.isNot;
    const on = drawn<'question.told'>(casebook, slots.told(id, org))?.on;
    return words.is(on === undefined ? '' : dayInText(on, today));
  };
  return (
    <div className="stack" data-gap="2">
      <h3>{path === 'tvist' ? words.parties : words.askers}</h3>
      {askers.length === 0 ? (
        <p className="muted">{words.noAskers}</p>
      ) : (
        <ul className="plain-list stack" data-gap="1">
          {askers
            .toSorted((a, b) => bySwedish(names.one(a), names.one(b)))
            .map((org) => (
              <li key={org}>
                <Link href={withDate(paths.organisation(org), shown)}>{names.one(org)}</Link>
                {said(org) !== null && `: ${said(org)}`}
              </li>
            ))}
        </ul>
      )}
    </div>
  );
}
