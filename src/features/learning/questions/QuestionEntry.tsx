import { dayOfNote, tagsOf } from '../../../domain/notes.ts';
import type { Question } from '../../../domain/question.ts';
import { dayInText, whereInWords } from '../../../forms/questionInWords.ts';
import { paths, withDate } from '../../../paths.ts';
import { selectForums } from '../../../state/forums.ts';
import { selectQuestions } from '../../../state/questions.ts';
import { selectCasebook, selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Link } from '../../../ui/Link.tsx';
import { Tag } from '../../../ui/words.tsx';
import { startOf } from '../notes/useNote.ts';
import { useQuestionNames } from './useQuestionNames.ts';

const words = text.questions;

/** A question in the list: its words first, then where it is, and who asks. */
export function QuestionEntry({ question }: { question: Question }) {
  const { id, path, askers, due, disputed, gathered, stage } = question;
  const casebook = useAppSelector(selectCasebook);
  const today = useAppSelector(selectToday);
  const shown = useAppSelector(selectShownDate);
  const forums = useAppSelector(selectForums);
  const all = useAppSelector(selectQuestions);
  const names = useQuestionNames();
  const documents = tagsOf(casebook, id, 'dokument').map((key) => text.codes.scopes[key]);
  const facts = [
    askers.length === 0 ? text.notes.county : words.list.askedBy(names.list(askers)),
    longDate(dayOfNote(question)),
    ...documents,
    due !== null && stage !== 'stangd' && words.list.due(dayInText(due, today)),
  ].filter(Boolean);
  return (
    <article className="question-entry">
      <p className={question.text === undefined ? 'muted' : 'question-said'}>{question.text ?? text.common.redacted}</p>
      <p className="cluster" data-gap="2">
        <span>{whereInWords(question, forums, today)}</span>
        {path === 'tvist' && <Tag>{words.dispute.tag}</Tag>}
        {disputed.length > 0 && <Tag>{words.list.two}</Tag>}
      </p>
      {gathered.length > 0 && (
        <p className="small">
          {words.merge.alsoAsked}{' '}
          {gathered.map((other, index) => (
            <span key={other}>
              {index > 0 && ' · '}
              <Link href={withDate(paths.note(other), shown)}>{all.get(other)?.text ?? text.common.redacted}</Link>
            </span>
          ))}
        </p>
      )}
      <p className="muted small cluster" data-gap="3">
        <span className="num">{facts.join(' · ')}</span>
        <Link
          className="no-print"
          href={withDate(paths.note(id), shown)}
          aria-label={text.notes.openWhat(startOf(question))}
        >
          {text.notes.open}
        </Link>
      </p>
    </article>
  );
}
