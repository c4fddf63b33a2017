import { useState } from 'react';
import { type Casebook, drawn, type Entity } from '../../../domain/casebook.ts';
import type { EventId } from '../../../domain/events.ts';
import { linksFrom } from '../../../domain/links.ts';
import { slots } from '../../../domain/slots.ts';
import { GapPicker } from '../../../forms/gaps/GapPicker.tsx';
import { paths, withDate } from '../../../paths.ts';
import { selectOrganisationsById } from '../../../state/organisations.ts';
import { entitiesOf, selectCasebook, selectShownDate } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Box } from '../../../ui/Box.tsx';
import { TextButton } from '../../../ui/Button.tsx';
import { Link } from '../../../ui/Link.tsx';
import { Quote } from '../../../ui/words.tsx';

const words = text.gaps.notes;
/** The rest is one press away. */
const SHOWN_FIRST = 10;

/** Notes marked Skillnad that belong to no point yet: where points begin. */
export function UnlinkedNotes() {
  const casebook = useAppSelector(selectCasebook);
  const editing = useAppSelector(selectShownDate) === null;
  const notes = useAppSelector((state) => entitiesOf(state, 'note.written'));
  const [open, setOpen] = useState<EventId | null>(null);
  const [all, setAll] = useState(false);
  const unlinked = notes.filter((note) => isDifference(casebook, note) && !belongsToPoint(casebook, note.id));
  if (unlinked.length === 0) return null;
  const latest = unlinked.toSorted((a, b) => ((a.on ?? a.at) < (b.on ?? b.at) ? 1 : -1));
  const shown = all ? latest : latest.slice(0, SHOWN_FIRST);
  return (
    <Box title={words.title} tone="plain">
      <div className="stack" data-gap="3">
        <p className="muted">{words.hint}</p>
        <ul className="plain-list stack" data-gap="4">
          {shown.map((note) => (
            <li key={note.id} className="stack" data-gap="2">
              <NoteSaid note={note} />
              {editing &&
                (open === note.id ? (
                  <GapPicker note={note.id} onDone={() => setOpen(null)} />
                ) : (
                  <p className="no-print gaps-link">
                    <TextButton
                      aria-label={words.linkAbout((saidIn(casebook, note) ?? '').slice(0, 40))}
                      onClick={() => setOpen(note.id)}
                    >
                      {words.link}
                    </TextButton>
                  </p>
                ))}
            </li>
          ))}
        </ul>
        {shown.length < latest.length && (
          <p className="no-print">
            <TextButton onClick={() => setAll(true)}>{words.showAll(latest.length)}</TextButton>
          </p>
        )}
      </div>
    </Box>
  );
}

/** A note in its own words, with where and when it was said. */
export function NoteSaid({ note }: { note: Entity<'note.written'> }) {
  const casebook = useAppSelector(selectCasebook);
  const shown = useAppSelector(selectShownDate);
  const organisations = useAppSelector(selectOrganisationsById);
  return (
    <Quote
      source={
        <>
          {note.about.map((id) => (
            <span key={id}>
              <Link href={withDate(paths.organisation(id), shown)}>{organisations.get(id)?.name ?? id}</Link>
              {', '}
            </span>
          ))}
          <Link href={withDate(paths.note(note.id), shown)}>{longDate(note.on ?? note.at)}</Link>
        </>
      }
    >
      {saidIn(casebook, note) ?? text.common.redacted}
    </Quote>
  );
}

function isDifference(casebook: Casebook, note: Entity<'note.written'>): boolean {
  const mark = drawn<'note.marked'>(casebook, slots.noteMark(note.id))?.data.mark;
  return (mark === undefined ? note.data.mark : mark) === 'skillnad';
}

function belongsToPoint(casebook: Casebook, id: EventId): boolean {
  return linksFrom(casebook, id).some((link) => casebook.entities[link.id]?.type === 'gap.added');
}

/** Undefined when the words are removed. */
function saidIn(casebook: Casebook, note: Entity<'note.written'>): string | undefined {
  const edited = drawn<'note.edited'>(casebook, slots.noteText(note.id));
  return edited?.redacted ? undefined : (edited?.words.text ?? note.words.text);
}
