import { dayOfNote, tagsOf } from '../../../domain/notes.ts';
import type { Question, QuestionStage } from '../../../domain/question.ts';
import { dayInText, whereInWords } from '../../../forms/questionInWords.ts';
import { paths, withDate } from '../../../paths.ts';
import { forumKey, selectForums } from '../../../state/forums.ts';
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

interface QuestionEntryProps {
  question: Question;
  /** It stands under this forum, as `forumKey` writes it: the name is not said again. */
  forum?: string | undefined;
  /** It stands under a heading that says this stage. */
  underStage?: QuestionStage | undefined;
}

/** A question in the list: its words first, then where it is and why, and who asks. */
export function QuestionEntry({ question, forum, underStage }: QuestionEntryProps) {
  const { id, path, askers, due, disputed, gathered, stage } = question;
  const place = question.places.find(({ data }) => forumKey(data.forum, data.area) === forum);
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
  const { note: why } = (place ?? question.places[0])?.words ?? {};
  const isUnderWay = stage === 'lyft' || stage === 'mottagen' || stage === 'ater';
  // Else the heading above has said it already.
  const isSaid = stage !== underStage || (isUnderWay && why !== undefined) || path === 'tvist' || disputed.length > 0;
  return (
    <article className="question-entry">
      <p className={question.text === undefined ? 'muted' : 'question-said'}>{question.text ?? text.common.redacted}</p>
      {isSaid && (
        <p className="cluster" data-gap="2">
          <span>
            {stage === underStage
              ? null
              : place === undefined
                ? whereInWords(question, forums, today)
                : words.here[place.data.step](place.on === undefined ? '' : dayInText(place.on, today))}
            {isUnderWay && why !== undefined && <span className="question-words">{`: ${words.why(why)}`}</span>}
          </span>
          {path === 'tvist' && <Tag>{words.dispute.tag}</Tag>}
          {disputed.length > 0 && <Tag>{words.list.two}</Tag>}
        </p>
      )}
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
          aria-label={words.list.openWhat(startOf(question))}
        >
          {text.notes.open}
        </Link>
      </p>
    </article>
  );
}
