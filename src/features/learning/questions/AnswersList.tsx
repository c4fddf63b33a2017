import type { Question } from '../../../domain/question.ts';
import { paths, withDate } from '../../../paths.ts';
import { selectShownDate } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { Link } from '../../../ui/Link.tsx';
import { EmptyLine } from '../../../ui/words.tsx';
import { startOf } from '../notes/useNote.ts';
import { AnswerSaid } from './AnswerShown.tsx';
import { answered } from './questionFilter.ts';
import { useQuestionNames } from './useQuestionNames.ts';

const words = text.questions;

/** "Tolkningar och svar": an interpretation is for everybody, so it stands where everybody finds it. */
export function AnswersList({ questions }: { questions: readonly Question[] }) {
  const { interpretations, others } = answered(questions);
  return (
    <section className="stack" data-gap="4" id="svar">
      <h2>{words.list.answersTitle}</h2>
      {interpretations.length + others.length === 0 ? (
        <EmptyLine>{words.list.noAnswers}</EmptyLine>
      ) : (
        <>
          <p className="measure no-print">{words.list.answersLead}</p>
          <Answers heading={words.list.interpretations} questions={interpretations} />
          <Answers heading={words.list.otherAnswers} questions={others} />
        </>
      )}
    </section>
  );
}

function Answers({ heading, questions }: { heading: string; questions: readonly Question[] }) {
  if (questions.length === 0) return null;
  return (
    <section>
      <h3 className="note-group">{heading}</h3>
      <ul className="plain-list">
        {questions.map((question) => (
          <li key={question.id} className="question-answer">
            <Answered question={question} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Answered({ question }: { question: Question }) {
  const shown = useAppSelector(selectShownDate);
  const names = useQuestionNames();
  const { id, answers, askers, isAnswered } = question;
  return (
    <article className="question-entry">
      <p className={question.text === undefined ? 'muted' : 'question-said'}>{question.text ?? text.common.redacted}</p>
      {answers.map((answer) => (
        <AnswerSaid key={answer.id} statement={answer} question={question} />
      ))}
      <p className="muted small cluster" data-gap="3">
        <span>{askers.length === 0 ? text.notes.county : words.list.askedBy(names.list(askers))}</span>
        {!isAnswered && <span>{words.answer.goneOn}</span>}
        <Link
          className="no-print"
          href={withDate(paths.note(id), shown)}
          aria-label={words.list.openWhat(startOf(question))}
        >
          {text.notes.open}
        </Link>
      </p>
    </article>
  );
}
