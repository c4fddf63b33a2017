import type { Statement } from '../../../domain/casebook.ts';
import type { Question } from '../../../domain/question.ts';
import { slots } from '../../../domain/slots.ts';
import { TwoStatements } from '../../../forms/differences/TwoStatements.tsx';
import { dayInText } from '../../../forms/questionInWords.ts';
import { selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { Quote, Tag } from '../../../ui/words.tsx';
import { useAnsweringForum } from './useAnsweringForum.ts';

const words = text.questions.answer;

/** The answer as it was given; one that the question has left behind is said to be an earlier one. */
export function AnswerShown({ question }: { question: Question }) {
  const { id, answers, isAnswered, disputed } = question;
  const [answer] = answers;
  if (answer === undefined) return null;
  return (
    <div className="stack" data-gap="2">
      <h3>{isAnswered ? words.heading : words.earlier}</h3>
      {disputed.includes(slots.reply(id)) ? (
        <TwoStatements<'question.answered'> slot={slots.reply(id)}>
          {(statement) => <AnswerSaid statement={statement} question={question} />}
        </TwoStatements>
      ) : (
        <AnswerSaid statement={answer} question={question} />
      )}
      {!isAnswered && <p className="muted">{words.goneOn}</p>}
      {answer.data.kind === 'tolkning' && <p className="muted small">{words.shownToAll}</p>}
    </div>
  );
}

/** What kind of answer, its words, and which forum gave it when. */
export function AnswerSaid({ statement, question }: { statement: Statement<'question.answered'>; question: Question }) {
  const today = useAppSelector(selectToday);
  const forumOf = useAnsweringForum(question);
  const { on, data, words: said } = statement;
  const parts = [forumOf(data.forum), said.by, on === undefined ? undefined : dayInText(on, today)];
  return (
    <div className="stack" data-gap="2">
      <p>
        <Tag>{text.learningCodes.answerKinds[data.kind]}</Tag>
      </p>
      <Quote source={parts.filter(Boolean).join(', ')}>
        <span className="question-words">{said.text ?? text.common.redacted}</span>
      </Quote>
    </div>
  );
}
