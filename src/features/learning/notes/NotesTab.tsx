import './notes.css';
import { useMemo } from 'react';
import { notesIn, type StandingNote } from '../../../domain/notes.ts';
import type { Mark } from '../../../domain/vocabulary.ts';
import { paths, withDate } from '../../../paths.ts';
import { COUNTY_WIDE, selectAreaOf, selectAreas, shortAreaName } from '../../../state/areas.ts';
import { selectOrganisationsById } from '../../../state/organisations.ts';
import { selectCasebook, selectOpened, selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { counted, listOf, longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Button, LinkButton } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { EmptyLine, Tag } from '../../../ui/words.tsx';
import { FilterBar } from './FilterBar.tsx';
import { filterInWords } from './filterInWords.ts';
import { NoteEntry } from './NoteEntry.tsx';
import { filtered, type NoteGroup, ordered } from './noteFilter.ts';
import { usePlaceName } from './useNote.ts';
import { useNoteFilter } from './useNoteFilter.ts';

const words = text.notes.list;

/** Differences stand with needs and obstacles: they too are what somebody has seen where they are. */
const MARKS_OF = {
  'behov-och-hinder': ['behov', 'hinder', 'skillnad'],
  exempel: ['exempel'],
} as const satisfies Readonly<Record<string, readonly Mark[]>>;

/** The county's notes with one of some marks: chosen, ordered, and each leading on. */
export function NotesTab({ tab }: { tab: keyof typeof MARKS_OF }) {
  const casebook = useAppSelector(selectCasebook);
  const areas = useAreaNames();
  const byId = useAppSelector(selectOrganisationsById);
  const areaOfOrganisation = useAppSelector(selectAreaOf);
  const placeOf = usePlaceName();
  const control = useNoteFilter();
  const marks: readonly Mark[] = MARKS_OF[tab];
  const opened = useAppSelector(selectOpened);
  const shown = useAppSelector(selectShownDate);
  const all = useMemo(
    () => notesIn(casebook).filter(({ mark }) => mark !== null && marks.includes(mark)),
    [casebook, marks],
  );
  const areaOf = (org: string) => {
    const organisation = byId.get(org);
    if (organisation?.kind === 'subregion') return org;
    return organisation === undefined ? COUNTY_WIDE : areaOfOrganisation(organisation);
  };
  const found = filtered(casebook, all, control.filter, areaOf);
  const groups = ordered(casebook, found, control.filter.order, {
    areas,
    areaOf,
    placeOf,
    manyAreas: words.manyAreas,
    notAsked: words.notAsked,
  });
  if (all.length === 0) {
    // Before everything is read nobody can say that there is none.
    if (!opened) return null;
    return (
      <div className="stack" data-gap="5">
        <p className="measure">{text.learning.lead[tab]}</p>
        <EmptyLine action={<LinkButton href={withDate(paths.areas, shown)}>{words.toAreas}</LinkButton>}>
          {words.none[tab]}
        </EmptyLine>
      </div>
    );
  }
  return (
    <div className="stack" data-gap="5">
      <p className="measure no-print">{text.learning.lead[tab]}</p>
      <OnPaper title={text.learning.tabs[tab]} what={filterInWords(control.filter, areas)} />
      <FilterBar marks={marks} areas={areas} control={control} />
      <div className="note-found">
        <p role="status">{countsOf(found, marks)}</p>
        <Button variant="quiet" onClick={() => window.print()}>
          <Icon name="print" /> {text.common.print}
        </Button>
      </div>
      {found.length === 0 && (
        <EmptyLine action={<Button onClick={control.clear}>{words.clear}</Button>}>{words.noneFound}</EmptyLine>
      )}
      {groups.map(({ heading, notes }) => (
        <Group key={heading ?? ''} heading={heading} notes={notes} byAsked={control.filter.order === 'fragad'} />
      ))}
    </div>
  );
}

function useAreaNames() {
  const areas = useAppSelector(selectAreas);
  return [
    ...areas.map((area) => ({ id: area.id, name: shortAreaName(area) })),
    { id: COUNTY_WIDE, name: text.common.countyWide },
  ];
}

/** "8 hinder, 4 behov och 1 skillnad": plain facts, in the order of the marks. */
function countsOf(notes: readonly StandingNote[], marks: readonly Mark[]): string {
  const said = marks
    .map((mark) => ({ mark, count: notes.filter((note) => note.mark === mark).length }))
    .filter(({ count }) => count > 0)
    .map(({ mark, count }) => counted(count, ...words.counts[mark]));
  return said.length === 0 ? '' : `${listOf(said)}.`;
}

function Group({ heading, notes, byAsked }: NoteGroup & { byAsked: boolean }) {
  return (
    <section>
      {heading !== null && <h2 className="note-group">{heading}</h2>}
      <ul className="plain-list">
        {notes.map((note) => (
          <li key={note.id}>
            <NoteEntry standing={note} withoutAsked={byAsked} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OnPaper({ title, what }: { title: string; what: string }) {
  const today = useAppSelector(selectToday);
  const shown = useAppSelector(selectShownDate);
  return (
    <div className="only-print">
      <h2>{title}</h2>
      <p>
        <Tag strong>{text.common.workingMaterial}</Tag> {words.printed(longDate(shown ?? today))}
        {what !== '' && ` ${words.selection(what)}`}
      </p>
    </div>
  );
}
