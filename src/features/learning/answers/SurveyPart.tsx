import { useState } from 'react';
import { decideWithdrawal } from '../../../domain/decideWithdrawal.ts';
import type { EventId } from '../../../domain/events.ts';
import type { Survey } from '../../../domain/surveys.ts';
import { useSaving } from '../../../forms/useSaving.tsx';
import { selectShownDate } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { QuestionPart } from './QuestionPart.tsx';

const words = text.answers.survey;

interface SurveyPartProps {
  survey: Survey;
  outcomes: ReadonlyMap<EventId, readonly EventId[]>;
  /** The latest one: its questions stand open. */
  first: boolean;
  onTakeInto: () => void;
}

/** One form: each question with what was answered. One that stands empty can be filled, or taken away. */
export function SurveyPart({ survey, outcomes, first, onTakeInto }: SurveyPartProps) {
  const { title = words.untitled, from, questions, respondents, entity } = survey;
  const meta = [
    words.meta(respondents.length, longDate(entity.on ?? entity.at)),
    ...(from === undefined ? [] : [words.from(from)]),
  ];
  return (
    <Box title={title}>
      {questions.length === 0 ? (
        <EmptySurvey survey={survey} title={title} onTakeInto={onTakeInto} />
      ) : (
        <div className="stack" data-gap="3">
          <p className="muted">{meta.join(', ')}</p>
          {questions.map((question) => (
            <Question key={question.number} title={`${question.number}. ${question.words}`} open={first}>
              <QuestionPart question={question} outcomes={outcomes} />
            </Question>
          ))}
        </div>
      )}
    </Box>
  );
}

/** Drawn when it is opened: many answers cost nothing before somebody asks for them. */
function Question({ title, open: first, children }: { title: string; open: boolean; children: React.ReactNode }) {
  const [open, setOpen] = useState(first);
  return (
    <Disclosure summary={title} open={open} onToggle={setOpen}>
      {open && children}
    </Disclosure>
  );
}

function EmptySurvey({ survey, title, onTakeInto }: { survey: Survey; title: string; onTakeInto: () => void }) {
  const editing = useAppSelector(selectShownDate) === null;
  const saving = useSaving({ onSaved: () => document.querySelector<HTMLElement>('main')?.focus() });
  return (
    <div className="stack" data-gap="3">
      <p>{words.empty}</p>
      {editing && (
        <div className="cluster no-print" data-gap="3">
          <Button onClick={onTakeInto}>{words.takeInto}</Button>
          <Button
            variant="quiet"
            busy={saving.busy}
            onClick={() =>
              saving.submit({
                decide: (_context, ledger) => decideWithdrawal(ledger, { ids: [survey.id] }),
                said: words.removed(title),
              })
            }
          >
            {words.remove}
          </Button>
        </div>
      )}
      {saving.parts}
    </div>
  );
}
