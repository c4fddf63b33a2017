import type { OrgId } from '../../domain/events.ts';
import { dayInText } from '../../forms/questionInWords.ts';
import { paths, withDate } from '../../paths.ts';
import { selectQuestions } from '../../state/questions.ts';
import { selectShownDate, selectToday } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { Link } from '../../ui/Link.tsx';
import { Quote, Tag } from '../../ui/words.tsx';
import { Folded } from './Folded.tsx';

const words = text.questions;

/** Answers to questions that the organisation has asked, also together with others; nothing where there are none. */
export function AnswersHere({ organisation }: { organisation: OrgId }) {
  const questions = useAppSelector(selectQuestions);
  const shown = useAppSelector(selectShownDate);
  const today = useAppSelector(selectToday);
  const answered = [...questions.values()]
    .filter(
      ({ answers, stage, askers }) => answers.length > 0 && stage !== 'sammanford' && askers.includes(organisation),
    )
    .sort((a, b) => ((a.answers[0]?.on ?? '') < (b.answers[0]?.on ?? '') ? 1 : -1));
  if (answered.length === 0) return null;
  return (
    <Folded title={words.card.title} count={answered.length}>
      <ul className="plain-list stack" data-gap="3">
        {answered.map(({ id, text: asked, answers, isAnswered }) => (
          <li key={id} className="stack" data-gap="1">
            <p>
              <Link href={withDate(paths.note(id), shown)}>{asked ?? text.common.redacted}</Link>
            </p>
            {answers.map(({ id: answer, data, on, words: said }) => (
              <Quote
                key={answer}
                source={
                  <>
                    <Tag>{text.learningCodes.answerKinds[data.kind]}</Tag> {on !== undefined && dayInText(on, today)}
                    {!isAnswered && ` ${words.answer.goneOn}`}
                  </>
                }
              >
                {said.text ?? text.common.redacted}
              </Quote>
            ))}
          </li>
        ))}
      </ul>
      <p className="small no-print card-answers-all">
        <Link href={withDate(paths.learningNotes('fragor'), shown)}>{words.card.toAll}</Link>
      </p>
    </Folded>
  );
}
