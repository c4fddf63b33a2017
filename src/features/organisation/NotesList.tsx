import { useState } from 'react';
import type { EventId } from '../../domain/events.ts';
import { machineOf } from '../../domain/noteMachine.ts';
import { notesAbout, type StandingNote } from '../../domain/notes.ts';
import { MARKS, type Mark } from '../../domain/vocabulary.ts';
import { CorrectForm } from '../../forms/CorrectForm.tsx';
import { whereInWords } from '../../forms/questionInWords.ts';
import { paths, withDate } from '../../paths.ts';
import { selectForums } from '../../state/forums.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { selectQuestions } from '../../state/questions.ts';
import { selectCasebook, selectShownDate, selectToday } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { shortDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { TextButton } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { EmptyLine, Tag } from '../../ui/words.tsx';
import { OpenButton } from './OpenButton.tsx';
import { useOpening } from './opening.ts';

const words = text.card.notes;
const ALL = 'alla';
/** More are one press away; nobody reads forty on a card. */
const SHOWN_FIRST = 6;

/** Anteckningar: what somebody knew, the latest first. */
export function NotesList({ organisation }: { organisation: StandingOrganisation }) {
  const casebook = useAppSelector(selectCasebook);
  const [filter, setFilter] = useState<Mark | null>(null);
  const [all, setAll] = useState(false);
  const notes = notesAbout(casebook, organisation.id);
  const chosen = notes.filter(({ mark }) => filter === null || mark === filter);
  const shown = all ? chosen : chosen.slice(0, SHOWN_FIRST);
  return (
    <div className="stack" data-gap="3">
      {notes.length > 1 && (
        <div className="no-print">
          <RadioChips
            compact
            hideLegend
            legend={words.filter}
            value={filter ?? ALL}
            onChange={(mark) => setFilter(mark === ALL ? null : (mark as Mark))}
            options={[
              { value: ALL, label: words.all },
              ...MARKS.map((mark) => ({ value: mark, label: text.codes.marks[mark] })),
            ]}
          />
        </div>
      )}
      {shown.length > 0 && (
        <ul className="plain-list card-lines">
          {shown.map((note) => (
            <li key={note.id}>
              <Note standing={note} organisation={organisation} />
            </li>
          ))}
        </ul>
      )}
      {shown.length === 0 && <EmptyLine>{filter === null ? words.none : words.noneOfMark}</EmptyLine>}
      {chosen.length > shown.length && (
        <p className="no-print">
          <TextButton onClick={() => setAll(true)}>{words.showAll(chosen.length)}</TextButton>
        </p>
      )}
    </div>
  );
}

function Note({ standing, organisation }: { standing: StandingNote; organisation: StandingOrganisation }) {
  const today = useAppSelector(selectToday);
  const shownDate = useAppSelector(selectShownDate);
  const { form, close } = useOpening();
  const { id, note, mark, text: said, disputed } = standing;
  const start = (said ?? '').slice(0, 30);
  if (form?.kind === 'ratta' && form.place === 'anteckningar' && form.statement.id === id) {
    return <CorrectForm statement={form.statement} name={organisation.name} onDone={close} />;
  }
  return (
    <>
      <span className="card-day num">{note.on === undefined ? '' : shortDate(note.on, today)}</span>
      <span>
        <MarkAndState standing={standing} />
        {said === undefined ? (
          <span className="muted">{text.common.redacted}</span>
        ) : (
          <span className="card-text">{said}</span>
        )}{' '}
        {mark === 'fraga' && <Where id={id} />}
        {note.data.dialogue && (
          <span className="muted small">
            {note.data.question === undefined ? (
              words.fromDialogue
            ) : (
              <Link href={withDate(paths.dialogueQuestion(note.data.dialogue, note.data.question), shownDate)}>
                {words.fromDialogue}
              </Link>
            )}{' '}
          </span>
        )}
        {disputed.length > 0 && <Tag>{text.differences.title}</Tag>}{' '}
        <span className="card-note-ways">
          <Link className="no-print" href={withDate(paths.note(id), shownDate)} aria-label={text.notes.openWhat(start)}>
            {text.notes.open}
          </Link>
          <OpenButton
            form={{ kind: 'ratta', place: 'anteckningar', statement: note }}
            variant="text"
            label={words.correctNote(start)}
          >
            {text.common.correct}
          </OpenButton>
        </span>
      </span>
    </>
  );
}

/** "Hinder, hanteras": how large a difference is, is left out until somebody has said. */
function MarkAndState({ standing: { mark, state } }: { standing: StandingNote }) {
  if (mark === null) return null;
  const isSaid = state !== null && state !== 'ej_bedomd' && !machineOf(mark).ownWay;
  return (
    <>
      <Tag>{text.codes.marks[mark]}</Tag>{' '}
      {isSaid && <span className="muted">{words.state(text.learningCodes.noteStates[state].toLowerCase())} </span>}
    </>
  );
}

/** Where a question is: "Lyft till Delregional styrgrupp, Skaraborg 3 november". */
function Where({ id }: { id: EventId }) {
  const question = useAppSelector((state) => selectQuestions(state).get(id));
  const forums = useAppSelector(selectForums);
  const today = useAppSelector(selectToday);
  if (question === undefined || question.stage === 'utkast') return null;
  return <span className="muted small">{whereInWords(question, forums, today)} </span>;
}
