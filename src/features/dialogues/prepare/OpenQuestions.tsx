import { useMemo } from 'react';
import { isOpen, questionsIn } from '../../../domain/question.ts';
import { whereInWords } from '../../../forms/questionInWords.ts';
import { paths, withDate } from '../../../paths.ts';
import { selectForums } from '../../../state/forums.ts';
import { selectCasebook, selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { Link } from '../../../ui/Link.tsx';
import { EmptyLine } from '../../../ui/words.tsx';
import type { DialogueFacts } from '../dialogueFacts.ts';
import { useWho } from '../useDialogue.ts';

/** Questions of those who meet that still wait for something, and where each of them is. */
export function OpenQuestions({ dialogue }: { dialogue: DialogueFacts }) {
  const casebook = useAppSelector(selectCasebook);
  const shown = useAppSelector(selectShownDate);
  const today = useAppSelector(selectToday);
  const forums = useAppSelector(selectForums);
  const who = useWho();
  const questions = useMemo(
    () =>
      [...questionsIn(casebook).values()].filter(
        (question) => isOpen(question) && question.askers.some((org) => dialogue.orgs.includes(org)),
      ),
    [casebook, dialogue.orgs],
  );
  if (questions.length === 0) return <EmptyLine>{text.preparing.noQuestions}</EmptyLine>;
  return (
    <ul className="dialogue-plain known-lines">
      {questions.map((question) => (
        <li key={question.id}>
          <Link href={withDate(paths.note(question.id), shown)} className="dialogue-words">
            {question.text ?? text.common.redacted}
          </Link>
          <span className="muted small">
            {[
              dialogue.orgs.every((org) => question.askers.includes(org)) ? '' : who(question.askers),
              whereInWords(question, forums, today),
            ]
              .filter((each) => each !== '')
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
