import { useRef, useState } from 'react';
import type { EventId } from '../../../domain/events.ts';
import type { Question } from '../../../domain/question.ts';
import { slots } from '../../../domain/slots.ts';
import { TwoStatements } from '../../../forms/differences/TwoStatements.tsx';
import { whereInWords } from '../../../forms/questionInWords.ts';
import { selectForums } from '../../../state/forums.ts';
import { selectQuestions } from '../../../state/questions.ts';
import { selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { Box } from '../../../ui/Box.tsx';
import { Tag } from '../../../ui/words.tsx';
import { AnswerShown } from './AnswerShown.tsx';
import { Askers } from './Askers.tsx';
import { Gathered, GoesOnAs } from './Gathered.tsx';
import { PathPart } from './PathPart.tsx';
import { PlaceSaid } from './PlaceSaid.tsx';
import { QuestionFacts } from './QuestionFacts.tsx';
import { QuestionHistory } from './QuestionHistory.tsx';
import { QuestionSteps } from './QuestionSteps.tsx';
import type { QuestionForm } from './steps.ts';
import './questions.css';

const words = text.questions;

/** What a note marked Fråga has of its own: where it is, what is done next, the answer, and those who asked. */
export function QuestionPart({ note }: { note: EventId }) {
  const question = useAppSelector((state) => selectQuestions(state).get(note));
  return question === undefined ? null : <Way key={note} question={question} />;
}

function Way({ question }: { question: Question }) {
  const { id, path, disputed } = question;
  const today = useAppSelector(selectToday);
  const forums = useAppSelector(selectForums);
  const editing = useAppSelector(selectShownDate) === null;
  const [open, setOpen] = useState<QuestionForm | null>(null);
  const [left, setLeft] = useState<QuestionForm | null>(null);
  const where = useRef<HTMLParagraphElement>(null);

  const close = (saved: boolean) => {
    // Stopped: back on the button. Saved: the buttons are others now, so the line that says where it is.
    setLeft(saved ? null : open);
    setOpen(null);
    if (saved) where.current?.focus();
  };
  const opening = { open: editing ? open : null, left, onOpen: editing ? setOpen : undefined, onClose: close };
  // What happens is written on the one it goes on as.
  const goesOnElsewhere = question.stage === 'sammanford';
  const others = disputed.filter((slot) => slot !== slots.at(id) && slot !== slots.reply(id));

  return (
    <Box title={words.part.title} id="fragans-vag">
      <div className="stack question-way" data-gap="5">
        <div className="stack" data-gap="3">
          <p ref={where} tabIndex={-1} className="lead question-where">
            {path === 'tvist' && <Tag>{words.dispute.tag}</Tag>} {whereInWords(question, forums, today)}.
          </p>
          {path === 'tvist' && <p className="measure">{words.dispute.is}</p>}
          <GoesOnAs question={question} />
          {disputed.includes(slots.at(id)) && (
            <TwoStatements<'question.moved'> slot={slots.at(id)}>
              {(statement) => <PlaceSaid statement={statement} />}
            </TwoStatements>
          )}
          <QuestionSteps question={question} {...opening} />
        </div>
        <AnswerShown question={question} />
        <Askers question={question} />
        <QuestionFacts question={question} {...opening} onOpen={goesOnElsewhere ? undefined : opening.onOpen} />
        <Gathered question={question} />
        {others.map((slot) => (
          <TwoStatements key={slot} slot={slot} />
        ))}
        <QuestionHistory question={question} />
        {editing && !goesOnElsewhere && <PathPart question={question} />}
      </div>
    </Box>
  );
}
