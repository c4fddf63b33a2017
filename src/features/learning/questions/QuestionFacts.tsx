import { partText } from '../../../domain/parts.ts';
import { QUESTION_PARTS, type Question } from '../../../domain/question.ts';
import { selectCasebook } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { FactList } from '../../../ui/words.tsx';
import { DueForm } from './DueForm.tsx';
import type { Opening } from './opening.ts';
import { PartsForm } from './PartsForm.tsx';

const words = text.questions;

/** What the one who is to answer needs: background, why it can not be solved here, a proposal; when an answer is wished for. */
export function QuestionFacts({ question, open, left, onOpen: write, onClose }: Opening & { question: Question }) {
  const { id, due, isAnswered } = question;
  const casebook = useAppSelector(selectCasebook);
  const written = QUESTION_PARTS.map((key) => ({ key, said: partText(casebook, id, key) })).filter(
    ({ said }) => said !== '',
  );
  // Empty places are for the screen, where they can be filled.
  const onPaper = written.length > 0 || due !== null;
  // Once it is answered nobody is asked to fill what was left empty.
  const onOpen = isAnswered && !onPaper ? undefined : write;
  if (!onPaper && !onOpen) return null;
  return (
    <div className={onPaper ? 'stack' : 'stack no-print'} data-gap="3">
      <h3>{words.parts.title}</h3>
      {open === 'parts' ? (
        <div className="question-form no-print">
          <PartsForm question={question} onDone={onClose} />
        </div>
      ) : (
        <>
          {written.length > 0 ? (
            <FactList
              items={written.map(({ key, said }) => ({
                term: words.parts[key],
                value: <span className="question-words">{said}</span>,
              }))}
            />
          ) : (
            <p className="muted no-print">{words.parts.none}</p>
          )}
          {onOpen && (
            <div className="no-print">
              <Button small autoFocus={left === 'parts'} onClick={() => onOpen('parts')}>
                {written.length > 0 ? words.parts.change : words.parts.write}
              </Button>
            </div>
          )}
        </>
      )}
      {open === 'due' ? (
        <div className="question-form no-print">
          <DueForm question={question} onDone={onClose} />
        </div>
      ) : (
        (onOpen || due !== null) && (
          <div className={due === null ? 'cluster no-print' : 'cluster'} data-gap="3">
            <span>
              {words.due.label}: {due === null ? <span className="muted">{words.due.none}</span> : longDate(due)}
            </span>
            {onOpen && (
              <Button
                small
                variant="quiet"
                aria-label={words.due.change}
                autoFocus={left === 'due'}
                onClick={() => onOpen('due')}
              >
                {text.common.change}
              </Button>
            )}
          </div>
        )
      )}
    </div>
  );
}
