import { useState } from 'react';
import { notesAbout, type StandingNote } from '../../domain/notes.ts';
import { MARKS, type Mark } from '../../domain/vocabulary.ts';
import { CorrectForm } from '../../forms/CorrectForm.tsx';
import { paths, withDate } from '../../paths.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
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
  const { id, note, text: said, disputed } = standing;
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
        {note.data.dialogue && <span className="muted small">{words.fromDialogue} </span>}
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

/** "Hinder, hanteras": a state nobody has said is left out, or the card would say more than anybody knows. */
function MarkAndState({ standing: { mark, state, stated } }: { standing: StandingNote }) {
  if (mark === null) return null;
  return (
    <>
      <Tag>{text.codes.marks[mark]}</Tag>{' '}
      {stated && state !== null && (
        <span className="muted">{words.state(text.learningCodes.noteStates[state].toLowerCase())} </span>
      )}
    </>
  );
}
