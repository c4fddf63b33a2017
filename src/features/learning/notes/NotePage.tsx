import './notes.css';
import { useParams } from 'react-router';
import { machineOf } from '../../../domain/noteMachine.ts';
import { isAddendum, noteOf, type StandingNote } from '../../../domain/notes.ts';
import { partText } from '../../../domain/parts.ts';
import { slots } from '../../../domain/slots.ts';
import { CorrectForm } from '../../../forms/CorrectForm.tsx';
import { DeviationLine } from '../../../forms/DeviationLine.tsx';
import { TwoStatements } from '../../../forms/differences/TwoStatements.tsx';
import { paths, withDate } from '../../../paths.ts';
import { selectCasebook, selectOpened, selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Box } from '../../../ui/Box.tsx';
import { Breadcrumbs } from '../../../ui/Breadcrumbs.tsx';
import { Button, LinkButton, TextButton } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { Tag } from '../../../ui/words.tsx';
import { QuestionPart } from '../questions/QuestionPart.tsx';
import { LiftForm } from './LiftForm.tsx';
import { NoteHistory } from './NoteHistory.tsx';
import { NoteRows } from './NoteRows.tsx';
import { NoteSource } from './NoteSource.tsx';
import { RowFormsContext, useRowForms, useRowFormsState } from './rowForms.ts';
import { markInWords, usePlaceName } from './useNote.ts';

const words = text.notes;

/** One note with all that has grown out of it. */
export function Component() {
  const { noteId = '' } = useParams();
  const opened = useAppSelector(selectOpened);
  const casebook = useAppSelector(selectCasebook);
  const standing = noteOf(casebook, noteId);
  if (standing) return <NotePage key={noteId} standing={standing} />;
  // Before everything is read nobody can say that it is not here.
  if (!opened) return null;
  return (
    <>
      <PageHeader title={words.notFound} />
      <div className="stack">
        <p>{words.notFoundWords}</p>
        <p>
          <LinkButton href={paths.learningNotes('behov-och-hinder')}>{words.toLists}</LinkButton>
        </p>
      </div>
    </>
  );
}

/** The list of Lärande a note stands in; one without a mark stands on its card only. */
function listOf({ mark }: StandingNote) {
  if (mark === null) return null;
  if (mark === 'exempel') return 'exempel';
  return mark === 'fraga' ? 'fragor' : 'behov-och-hinder';
}

function NotePage({ standing }: { standing: StandingNote }) {
  const casebook = useAppSelector(selectCasebook);
  const shown = useAppSelector(selectShownDate);
  const today = useAppSelector(selectToday);
  const rows = useRowFormsState(shown === null);
  const place = usePlaceName()(standing.note.about);
  const list = listOf(standing);
  const { id, mark } = standing;
  const said = machineOf(mark).parts.map((part) => partText(casebook, id, part));
  return (
    <RowFormsContext value={rows}>
      <div className="note-page">
        <PageHeader
          above={
            <Breadcrumbs
              label={text.notes.way}
              items={[
                { label: text.common.links.learning, href: withDate(paths.learning, shown) },
                ...(list === null
                  ? []
                  : [{ label: text.learning.tabs[list], href: withDate(paths.learningNotes(list), shown) }]),
              ]}
            />
          }
          title={words.title(markInWords(mark), place)}
          actions={
            <Button variant="quiet" onClick={() => window.print()}>
              <Icon name="print" /> {text.common.print}
            </Button>
          }
          meta={<NoteSource standing={standing} />}
        />
        <p className="only-print">
          <Tag strong>{text.common.workingMaterial}</Tag> {words.list.printed(longDate(shown ?? today))}
        </p>
        <div className="stack" data-gap="5">
          <NoteText standing={standing} place={place} />
          <DeviationLine texts={[standing.text, ...said]} />
          {/* The way of a question is what one comes for; what else is known of it stands below. */}
          {mark === 'fraga' && <QuestionPart note={id} />}
          <Box title={words.about}>
            <NoteRows standing={standing} place={place} />
          </Box>
          {mark === 'hinder' && <Lift standing={standing} place={place} />}
          <NoteHistory id={id} />
        </div>
      </div>
    </RowFormsContext>
  );
}

interface PartProps {
  standing: StandingNote;
  place: string;
}

const TEXT = 'text';

/** The note in its own words, large; two wordings stand side by side. */
function NoteText({ standing: { id, note, text: said, disputed }, place }: PartProps) {
  const { open, ask, done, editing } = useRowForms();
  const isFixed = useAppSelector((state) => isAddendum(selectCasebook(state), note));
  const slot = slots.noteText(id);
  if (open === TEXT) {
    return (
      <div className="no-print note-form">
        <CorrectForm statement={note} name={place} onDone={done} />
      </div>
    );
  }
  return (
    <section aria-label={text.common.note} className="stack" data-gap="2">
      {disputed.includes(slot) ? (
        <TwoStatements slot={slot} />
      ) : (
        <p className={said === undefined ? 'muted' : 'note-text'}>{said ?? text.common.redacted}</p>
      )}
      {editing && isFixed && <p className="muted small no-print">{text.notes.isAddendum}</p>}
      {editing && !isFixed && (
        <p className="no-print">
          <TextButton data-row={TEXT} onClick={() => ask(TEXT)}>
            {words.correctText}
          </TextButton>
        </p>
      )}
    </section>
  );
}

const LIFT = 'lift';

/** What can not be solved here may become a question to a forum. */
function Lift({ standing, place }: PartProps) {
  const { open, ask, done, editing } = useRowForms();
  if (!editing) return null;
  return (
    <section className="no-print note-form stack" data-gap="2">
      {open === LIFT ? (
        <LiftForm standing={standing} place={place} onDone={done} />
      ) : (
        <>
          <p className="measure muted">{words.liftWords}</p>
          <p>
            <Button data-row={LIFT} onClick={() => ask(LIFT)}>
              {words.lift}
            </Button>
          </p>
        </>
      )}
    </section>
  );
}
