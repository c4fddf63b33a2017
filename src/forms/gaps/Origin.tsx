import type { Casebook, Entity } from '../../domain/casebook.ts';
import { drawn } from '../../domain/casebook.ts';
import type { EventId } from '../../domain/events.ts';
import { linksFrom } from '../../domain/links.ts';
import { partSaid } from '../../domain/parts.ts';
import { slots } from '../../domain/slots.ts';
import { paths, withDate } from '../../paths.ts';
import { selectOrganisationsById } from '../../state/organisations.ts';
import { selectCasebook, selectShownDate } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { listOf, longDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { Link } from '../../ui/Link.tsx';
import { Quote } from '../../ui/words.tsx';

const words = text.gaps.origin;

/** What an entity came out of (`ursprung`): an answer of a form or a note, in its own words and with the way there. */
export function Origins({ entity }: { entity: EventId }) {
  const casebook = useAppSelector(selectCasebook);
  const shown = useAppSelector(selectShownDate);
  const organisations = useAppSelector(selectOrganisationsById);
  const origins = linksFrom(casebook, entity).filter(({ kind }) => kind === 'ursprung');
  if (origins.length === 0) return null;
  return (
    <ul className="plain-list stack" data-gap="3">
      {origins.map(({ id }) => {
        const origin = originOf(casebook, id);
        if (origin === null) return null;
        const { about, on, href, says, from, who } = origin;
        const whom = [...about.map((org) => organisations.get(org)?.name ?? org), ...(who ? [who] : [])];
        return (
          <li key={id}>
            <Quote
              source={
                <>
                  <Link href={withDate(href, shown)}>{from}</Link>
                  {whom.length > 0 && `, ${listOf(whom)}`}
                  {on !== undefined && `, ${longDate(on)}`}
                </>
              }
            >
              {says ?? text.common.redacted}
            </Quote>
          </li>
        );
      })}
    </ul>
  );
}

interface OriginSaid {
  readonly about: readonly string[];
  readonly on: string | undefined;
  readonly who?: string | undefined;
  readonly href: string;
  readonly from: string;
  /** Undefined when the words are removed. */
  readonly says: string | undefined;
}

function originOf(casebook: Casebook, id: EventId): OriginSaid | null {
  const entity = casebook.entities[id];
  if (entity?.type === 'survey.answered') {
    const answer = entity as unknown as Entity<'survey.answered'>;
    const survey = partSaid(casebook, answer.data.survey, 'title') ?? text.answers.survey.untitled;
    const { who, text: says } = answer.words;
    return { about: answer.about, on: answer.on, who, href: paths.answers, from: words.answer(survey), says };
  }
  if (entity?.type === 'note.written') {
    const note = entity as unknown as Entity<'note.written'>;
    const edited = drawn<'note.edited'>(casebook, slots.noteText(id));
    const says = edited?.redacted ? undefined : (edited?.words.text ?? note.words.text);
    return { about: note.about, on: note.on, href: paths.note(id), from: words.note, says };
  }
  return null;
}
