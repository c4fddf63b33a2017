import { useRef } from 'react';
import { headsOf } from '../../../domain/casebook.ts';
import { decideQuestionSplit } from '../../../domain/decideQuestionAskers.ts';
import type { EventId } from '../../../domain/events.ts';
import type { Question } from '../../../domain/question.ts';
import { slots } from '../../../domain/slots.ts';
import { useSaving } from '../../../forms/useSaving.tsx';
import { paths, withDate } from '../../../paths.ts';
import { selectQuestions } from '../../../state/questions.ts';
import { selectNow, selectShownDate } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Link } from '../../../ui/Link.tsx';
import { useQuestionNames } from './useQuestionNames.ts';

const words = text.questions;

/** Where a merged question is answered, and the way back to standing alone. */
export function GoesOnAs({ question }: { question: Question }) {
  if (question.goesOnAs.length === 0) return null;
  return (
    <div className="stack" data-gap="2">
      <p>{words.part.goesOnAs}</p>
      <ul className="plain-list stack" data-gap="2">
        {question.goesOnAs.map((id) => (
          <li key={id}>
            <QuestionLink id={id} />
          </li>
        ))}
      </ul>
      <Apart id={question.id} what={question.text ?? ''} />
    </div>
  );
}

/** The questions that go on as this one; each can be taken apart again. */
export function Gathered({ question: { gathered } }: { question: Question }) {
  const list = useRef<HTMLDivElement>(null);
  if (gathered.length === 0) return null;
  return (
    <div ref={list} className="stack" data-gap="2" tabIndex={-1}>
      <h3>{words.merge.title}</h3>
      <ul className="plain-list stack" data-gap="3">
        {gathered.map((id) => (
          <li key={id} className="question-gathered">
            <QuestionLink id={id} />
            <Apart id={id} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function QuestionLink({ id }: { id: EventId }) {
  const question = useAppSelector((state) => selectQuestions(state).get(id));
  const shown = useAppSelector(selectShownDate);
  const names = useQuestionNames();
  if (question === undefined) return null;
  return (
    <p>
      <Link href={withDate(paths.note(id), shown)}>{question.text ?? text.common.redacted}</Link>{' '}
      <span className="muted small">{words.merge.askedBy(names.list(question.note.about))}</span>
    </p>
  );
}

function Apart({ id, what }: { id: EventId; what?: string }) {
  const now = useAppSelector(selectNow);
  const editing = useAppSelector(selectShownDate) === null;
  const said = useAppSelector((state) => selectQuestions(state).get(id)?.text);
  // The button goes away with what it did: the keyboard goes on from the line that says where the question is.
  const saving = useSaving({ onSaved: () => document.querySelector<HTMLElement>('.question-where')?.focus() });
  if (!editing) return null;
  return (
    <div className="no-print">
      <Button
        small
        variant="quiet"
        aria-label={words.merge.apartWhat((what ?? said ?? '').slice(0, 60))}
        busy={saving.busy}
        onClick={() =>
          saving.submit({
            decide: (context) => decideQuestionSplit(context, { note: id }),
            over: headsOf(now, slots.merged(id)),
            said: words.merge.saidApart,
          })
        }
      >
        {words.merge.apart}
      </Button>
      {saving.refusals.map(({ code }) => (
        <p key={code} role="alert">
          {text.rules.refusals[code]}
        </p>
      ))}
      {saving.parts}
    </div>
  );
}
