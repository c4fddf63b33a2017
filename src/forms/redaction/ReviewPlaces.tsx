import type { PassagePlace } from '../../domain/decidePassage.ts';
import type { JournalEvent } from '../../domain/events.ts';
import type { Passage, PassageSpan } from '../../domain/passage.ts';
import { selectOrganisationsById } from '../../state/organisations.ts';
import { useAppSelector } from '../../state/store.ts';
import { longDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { TextButton } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { statementInWords } from '../statementInWords.ts';
import { statementOf } from './readable.ts';

const words = text.redaction;

interface ReviewPlacesProps {
  places: readonly PassagePlace[];
  /** Keys of places that have nothing to do with what was read. */
  others: readonly string[];
  passage: Passage;
  /** The words look like a personnummer: leaving it somewhere is the graver mistake. */
  isNumber: boolean;
  /** Keys of places that are left as they are. */
  except: readonly string[];
  onExcept: (except: readonly string[]) => void;
}

/** Every place the words stand in, those that belong to what was read first, and what removing them means. */
export function ReviewPlaces({ places, others, passage, isNumber, except, onExcept }: ReviewPlacesProps) {
  const own = places.filter(({ key }) => !others.includes(key));
  const foreign = places.filter(({ key }) => others.includes(key));
  const keptOwn = except.filter((key) => !others.includes(key));
  const allForeign = keptOwn.length === except.length;
  const list = (some: readonly PassagePlace[]) => (
    <PlaceList places={some} passage={passage} only={places.length === 1} except={except} onExcept={onExcept} />
  );
  return (
    <>
      <div className="stack" data-gap="3">
        <h3 tabIndex={-1} className="redact-heading">
          {foreign.length === 0 ? words.places(own.length) : words.placesOwn(own.length)}
        </h3>
        {own.length > 1 && <p>{words.placesHint}</p>}
        {list(own)}
        {foreign.length > 0 && (
          <>
            <h3>{words.also(foreign.length)}</h3>
            <p>{isNumber ? words.alsoNumber : words.alsoHint}</p>
            {foreign.length > 1 && (
              <p>
                <TextButton onClick={() => onExcept([...keptOwn, ...(allForeign ? others : [])])}>
                  {allForeign ? words.chooseNone : words.chooseAll}
                </TextButton>
              </p>
            )}
            {list(foreign)}
          </>
        )}
        {places.every(({ key }) => except.includes(key)) && <p role="status">{words.none}</p>}
        <p className="muted small">{words.placesOther}</p>
      </div>
      <div className="stack" data-gap="2">
        <h3>{words.before}</h3>
        <ul className="redact-before stack" data-gap="2">
          {words.consequences.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </div>
    </>
  );
}

interface PlaceListProps {
  places: readonly PassagePlace[];
  passage: Passage;
  only: boolean;
  except: readonly string[];
  onExcept: (except: readonly string[]) => void;
}

function PlaceList({ places, passage, only, except, onExcept }: PlaceListProps) {
  return (
    <ul className="plain-list stack" data-gap="4">
      {places.map((place) => (
        <li key={place.key} className="redact-place">
          <Place
            place={place}
            passage={passage}
            chosen={!except.includes(place.key)}
            only={only}
            onChange={(chosen) => onExcept(chosen ? except.filter((key) => key !== place.key) : [...except, place.key])}
          />
        </li>
      ))}
    </ul>
  );
}

interface PlaceProps {
  place: PassagePlace;
  passage: Passage;
  chosen: boolean;
  /** There is nothing to choose between. */
  only: boolean;
  onChange: (chosen: boolean) => void;
}

function Place({ place, passage, chosen, only, onChange }: PlaceProps) {
  const byId = useAppSelector(selectOrganisationsById);
  const [event, ...earlier] = place.events;
  if (event === undefined) return null;
  const nameOf = (id: string) => byId.get(id)?.name ?? id;
  const { about } = statementInWords(statementOf(event), event.line.slot ?? '', { organisation: nameOf });
  const label = [about, ...event.line.about.map(nameOf), longDate(event.line.on ?? event.line.at.slice(0, 10))].join(
    ', ',
  );
  return (
    <>
      {only ? <p>{label}</p> : <Checkbox label={label} checked={chosen} onChange={onChange} />}
      <div className="redact-says stack" data-gap="1">
        {textsIn(event, passage).map((said) => (
          <Excerpt key={said} said={said} spans={passage.findIn(said)} />
        ))}
        <p className="muted small">
          {words.becomes[place.becomes]}
          {earlier.length > 0 && ` ${words.earlier(earlier.length)}`}
        </p>
      </div>
    </>
  );
}

function textsIn({ line }: JournalEvent, passage: Passage): string[] {
  return Object.values(line.words ?? {}).filter((said) => passage.isIn(said));
}

/** So much stands on each side that one sees where it is. */
const AROUND = 60;

function Excerpt({ said, spans }: { said: string; spans: readonly PassageSpan[] }) {
  const [first] = spans;
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return null;
  const from = Math.max(0, first.start - AROUND);
  const to = Math.min(said.length, last.end + AROUND);
  return (
    <blockquote className="redact-excerpt">
      {from > 0 && '… '}
      {spans.map(({ start, end }, place) => (
        <span key={start}>
          {said.slice(place === 0 ? from : (spans[place - 1]?.end ?? from), start)}
          <mark>{said.slice(start, end)}</mark>
        </span>
      ))}
      {said.slice(last.end, to)}
      {to < said.length && ' …'}
    </blockquote>
  );
}
