import type { Question } from '../../../domain/question.ts';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { MoveForm } from './MoveForm.tsx';
import type { Opening } from './opening.ts';
import { StateForm } from './StateForm.tsx';
import { type QuestionForm, stepsOf } from './steps.ts';
import { ToldForm } from './ToldForm.tsx';
import { useQuestionNames } from './useQuestionNames.ts';

const words = text.questions;

/** What can be done where it stands, the usual next step first; the form opens in the place of the buttons. */
export function QuestionSteps({ question, open, left, onOpen, onClose }: Opening & { question: Question }) {
  const names = useQuestionNames();
  if (onOpen === undefined) return null;
  const form = open === null ? null : formOf(open, question, onClose);
  if (form) return <div className="question-form no-print">{form}</div>;
  const steps = stepsOf(question);
  return (
    <div className="stack no-print" data-gap="3">
      {question.stage === 'aterkopplad' && <p>{words.part.canClose}</p>}
      {question.stage === 'besvarad' && question.untold.length > 0 && (
        <p>{words.part.tellFirst(names.list(question.untold))}</p>
      )}
      {steps.length > 0 && (
        <div className="cluster" data-gap="3">
          {steps.map((step, index) => (
            <Button
              key={step}
              variant={index === 0 ? 'primary' : 'secondary'}
              autoFocus={left === step}
              onClick={() => onOpen(step)}
            >
              {nameOf(step, question)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

function formOf(open: QuestionForm, question: Question, onDone: (saved: boolean) => void) {
  switch (open) {
    case 'lyft':
    case 'mottagen':
    case 'ater':
      return <MoveForm key={open} question={question} step={open} onDone={onDone} />;
    case 'svar':
      return <AnswerForm question={question} onDone={onDone} />;
    case 'told':
      return <ToldForm question={question} onDone={onDone} />;
    case 'beredd':
      return <StateForm key={open} question={question} state="beredd" onDone={onDone} />;
    case 'stang':
      return <StateForm key={open} question={question} state="stangd" onDone={onDone} />;
    default:
      return null;
  }
}

function nameOf(step: QuestionForm, { stage, path, places, answers }: Question): string {
  const names = words.steps;
  if (step === 'lyft') {
    if (path === 'tvist') return names.toStep;
    return places.length > 0 ? names.further : names.lyft;
  }
  if (step === 'svar') return answers.length > 0 ? names.newAnswer : names.svar;
  if (step === 'beredd' && stage === 'stangd') return names.again;
  return step === 'due' || step === 'parts' ? '' : names[step];
}
