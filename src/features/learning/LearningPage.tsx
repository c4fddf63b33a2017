import { useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { type Casebook, drawn, type Entity } from '../../domain/casebook.ts';
import { slots } from '../../domain/slots.ts';
import type { Mark } from '../../domain/vocabulary.ts';
import { paths, withDate } from '../../paths.ts';
import { areas } from '../../register/bodies.ts';
import { selectOrganisationsById } from '../../state/organisations.ts';
import { entitiesOf, selectCasebook, selectShownDate } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { longDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Select } from '../../ui/Select.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { EmptyLine, Quote, Tag } from '../../ui/words.tsx';

const words = text.learning;

const KINDS = ['behov-och-hinder', 'exempel', 'fragor', 'nytt'] as const;
type Kind = (typeof KINDS)[number];
const MARKS_OF: Readonly<Record<Kind, readonly Mark[]>> = {
  'behov-och-hinder': ['behov', 'hinder'],
  exempel: ['exempel'],
  fragor: ['fraga'],
  nytt: ['skillnad'],
};

/** Every marked note in the county, by mark, always with where and when it was said. */
export function Component() {
  const { kind: asked } = useParams();
  const kind = KINDS.find((each) => each === asked) ?? 'behov-och-hinder';
  const casebook = useAppSelector(selectCasebook);
  const notes = useAppSelector((state) => entitiesOf(state, 'note.written'));
  const organisations = useAppSelector(selectOrganisationsById);
  const shownDate = useAppSelector(selectShownDate);
  const [area, setArea] = useState('');

  const marked = useMemo(
    () =>
      notes
        .map((note) => ({ note, mark: markOf(casebook, note), words: wordsOf(casebook, note) }))
        .sort((a, b) => ((a.note.on ?? a.note.at) < (b.note.on ?? b.note.at) ? 1 : -1)),
    [notes, casebook],
  );

  const inArea = (note: Entity<'note.written'>) =>
    area === '' || note.about.some((id) => id === area || organisations.get(id)?.area === area);
  const of = (each: Kind) =>
    marked.filter(({ note, mark }) => mark !== null && MARKS_OF[each].includes(mark) && inArea(note));
  const shown = of(kind);

  return (
    <>
      <PageHeader title={text.common.links.learning} />
      <div className="stack" data-gap="5">
        <Tabs
          label={words.tabsLabel}
          tabs={KINDS.map((each) => ({
            href: withDate(paths.learningNotes(each), shownDate),
            label: words.tabs[each],
            current: each === kind,
            count: of(each).length,
          }))}
        />
        <p className="measure">{words.lead[kind]}</p>
        <div className="cluster">
          <Select
            label={words.area}
            value={area}
            onChange={setArea}
            options={[
              { value: '', label: text.common.wholeCounty },
              ...areas.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </div>
        {shown.length === 0 ? (
          <EmptyLine action={<LinkButton href={paths.areas}>{words.toAreas}</LinkButton>}>{words.none}</EmptyLine>
        ) : (
          <ul className="stack plain-list">
            {shown.map(({ note, mark, words: said }) => (
              <li key={note.id}>
                <Quote
                  source={
                    <>
                      {mark !== null && <Tag>{text.codes.marks[mark]}</Tag>}
                      {'\u2002'}
                      {note.about.map((id, index) => (
                        <span key={id}>
                          {index > 0 && ', '}
                          <Link href={withDate(paths.organisation(id), shownDate)}>
                            {organisations.get(id)?.name ?? id}
                          </Link>
                        </span>
                      ))}
                      {`, ${longDate(note.on ?? note.at)}`}
                      {note.data.dialogue && `, ${words.inDialogue}`}
                    </>
                  }
                >
                  {said}
                </Quote>
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}

function markOf(casebook: Casebook, note: Entity<'note.written'>): Mark | null {
  const mark = drawn<'note.marked'>(casebook, slots.noteMark(note.id))?.data.mark;
  return mark === undefined ? note.data.mark : mark;
}

function wordsOf(casebook: Casebook, note: Entity<'note.written'>): string {
  return drawn<'note.edited'>(casebook, slots.noteText(note.id))?.words.text ?? text.common.redacted;
}
