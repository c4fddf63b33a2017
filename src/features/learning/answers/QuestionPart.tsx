import { useState } from 'react';
import type { EventId } from '../../../domain/events.ts';
import type { SurveyQuestion } from '../../../domain/surveys.ts';
import * as text from '../../../text/text.ts';
import { TextButton } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Table } from '../../../ui/Table.tsx';
import { AnswerSaid } from './AnswerSaid.tsx';
import { tallyOf } from './tally.ts';

const words = text.answers.survey;
/** The rest is one press away. */
const SHOWN_FIRST = 25;

interface QuestionPartProps {
  question: SurveyQuestion;
  outcomes: ReadonlyMap<EventId, readonly EventId[]>;
}

/** What was answered: words as words; choices as how many gave each, in the order of the words and never of the numbers. */
export function QuestionPart({ question, outcomes }: QuestionPartProps) {
  if (question.kind === 'fritext') return <Answers question={question} outcomes={outcomes} />;
  const tally = tallyOf(question);
  return (
    <div className="stack" data-gap="3">
      <div className="answers-tally">
        <Table
          caption={words.tallyOf(question.words)}
          hideCaption
          compact
          columns={[
            { key: 'answer', label: words.answer },
            { key: 'count', label: words.count, align: 'end' },
          ]}
        >
          {tally.map(({ said, count }) => (
            <tr key={said}>
              <th scope="row">{said}</th>
              <td className="num" data-align="end">
                {count}
              </td>
            </tr>
          ))}
        </Table>
      </div>
      <p className="muted small">{words.tallyHint}</p>
      <PerAnswer question={question} outcomes={outcomes} />
    </div>
  );
}

function PerAnswer(props: QuestionPartProps) {
  const [open, setOpen] = useState(false);
  return (
    // What is folded has nothing to say on paper.
    <div className={open ? undefined : 'no-print'}>
      <Disclosure plain summary={words.perAnswer} open={open} onToggle={setOpen}>
        {open && <Answers {...props} />}
      </Disclosure>
    </div>
  );
}

function Answers({ question, outcomes }: QuestionPartProps) {
  const [all, setAll] = useState(false);
  const [turning, setTurning] = useState<EventId | null>(null);
  const shown = all ? question.answers : question.answers.slice(0, SHOWN_FIRST);
  return (
    <div className="stack" data-gap="3">
      <ul className="plain-list answers-list">
        {shown.map((answer) => (
          <li key={answer.id}>
            <AnswerSaid
              answer={answer}
              became={outcomes.get(answer.id) ?? []}
              canTurn={question.kind === 'fritext'}
              turning={turning === answer.id}
              onTurn={(open) => setTurning(open ? answer.id : null)}
            />
          </li>
        ))}
      </ul>
      {shown.length < question.answers.length && (
        <p className="no-print">
          <TextButton onClick={() => setAll(true)}>{words.showAll(question.answers.length)}</TextButton>
        </p>
      )}
    </div>
  );
}
