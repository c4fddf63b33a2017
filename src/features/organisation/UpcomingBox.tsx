import { drawn } from '../../domain/casebook.ts';
import { detailsOf } from '../../domain/dialogueDetails.ts';
import { hasOwnDecision } from '../../domain/headline.ts';
import { slots } from '../../domain/slots.ts';
import { DateForm } from '../../forms/DateForm.tsx';
import { instanceWords } from '../../forms/instances.ts';
import { MoveDateForm } from '../../forms/MoveDateForm.tsx';
import { NextDateForm } from '../../forms/NextDateForm.tsx';
import { paths, withDate } from '../../paths.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { selectCasebook, selectShownDate, selectToday } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { shortDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { Box } from '../../ui/Box.tsx';
import { Link } from '../../ui/Link.tsx';
import { EmptyLine } from '../../ui/words.tsx';
import { OpenButton } from './OpenButton.tsx';
import { useOpening } from './opening.ts';
import { type Upcoming, upcomingOf } from './upcomingOf.ts';

const words = text.card.upcoming;

/** Nästa: the next instance, dates, dialogues and what is to be done. */
export function UpcomingBox({ organisation }: { organisation: StandingOrganisation }) {
  const casebook = useAppSelector(selectCasebook);
  const today = useAppSelector(selectToday);
  const shown = useAppSelector(selectShownDate);
  const { form, close, editing } = useOpening();
  const items = upcomingOf(casebook, organisation, shown ?? today);
  const { id, name } = organisation;
  const moving = items.find((item) => form?.kind === 'flytta' && item.kind === 'date' && item.date.id === form.id);
  return (
    <Box title={words.title} tone="plain">
      {items.length === 0 && <EmptyLine>{words.none}</EmptyLine>}
      {items.length > 0 && (
        <ul className="plain-list card-lines">
          {items.map((item) => (
            <li key={keyOf(item)}>
              <span className="card-day num">{item.day === null ? words.noDay : shortDate(item.day, today)}</span>
              <span>
                <What item={item} organisation={organisation} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className="card-asked no-print">
        {form?.kind === 'datum' && <DateForm organisation={id} onDone={close} />}
        {form?.kind === 'nasta' && (
          <NextDateForm organisation={id} scope={form.scope} instance={form.instance} onDone={close} />
        )}
        {moving?.kind === 'date' && <MoveDateForm date={moving.date} name={name} onDone={close} />}
      </div>
      {editing && form?.kind !== 'datum' && form?.kind !== 'nasta' && (
        <div className="cluster no-print" data-gap="2">
          <OpenButton form={{ kind: 'datum' }}>{words.add}</OpenButton>
          {hasOwnDecision(organisation) && (
            <OpenButton form={{ kind: 'nasta' }} variant="quiet">
              {words.plan}
            </OpenButton>
          )}
        </div>
      )}
    </Box>
  );
}

function keyOf(item: Upcoming): string {
  if (item.kind === 'next') return item.next.statement.id;
  if (item.kind === 'date') return item.date.id;
  return item.kind === 'dialogue' ? item.dialogue.id : item.action.id;
}

function What({ item, organisation }: { item: Upcoming; organisation: StandingOrganisation }) {
  const shown = useAppSelector(selectShownDate);
  const today = useAppSelector(selectToday);
  const casebook = useAppSelector(selectCasebook);
  switch (item.kind) {
    case 'next': {
      const instance = instanceWords(organisation).short(item.next.instance);
      const { scope } = item.next;
      if (!item.passed) {
        return (
          <>
            {words.treats(instance)}{' '}
            {item.day === null && (
              <OpenButton
                form={{ kind: 'nasta', scope, instance: item.next.instance }}
                variant="text"
                label={words.setDayWhat(instance)}
              >
                {words.setDay}
              </OpenButton>
            )}
          </>
        );
      }
      // Asked, never held against anybody.
      return (
        <>
          {words.passed(instance, shortDate(item.day ?? '', today))}{' '}
          <OpenButton form={{ kind: 'beslut', scope }} variant="text">
            {words.answer}
          </OpenButton>
        </>
      );
    }
    case 'dialogue': {
      const { place } = detailsOf(casebook, item.dialogue.id);
      return (
        <Link href={withDate(paths.dialogue(item.dialogue.id), shown)}>
          {words.dialogue}
          {place && words.place(place)}
        </Link>
      );
    }
    case 'action': {
      const { what, who } = item.action.words;
      return (
        <>
          {words.action(what ?? text.common.redacted)}
          {who && words.who(who)}
        </>
      );
    }
    case 'date': {
      const title = item.date.words.title ?? text.common.redacted;
      const { place } = item.date.words;
      const standing = drawn<'date.moved'>(casebook, slots.day(item.date.id));
      const certainty = standing?.data.certainty ?? item.date.data.certainty;
      return (
        <>
          {title}
          {place && words.place(place)}
          {certainty !== 'bestamd' && words.certainty(text.codes.certainties[certainty])}{' '}
          {item.own && (
            <OpenButton form={{ kind: 'flytta', id: item.date.id }} variant="text" label={words.moveWhat(title)}>
              {words.move}
            </OpenButton>
          )}
        </>
      );
    }
  }
}
