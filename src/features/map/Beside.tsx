import type { Casebook } from '../../domain/casebook.ts';
import type { OrgId } from '../../domain/events.ts';
import { REGION, regionHeadlines } from '../../domain/headline.ts';
import { choiceMarks } from '../../forms/statusMarks.ts';
import * as text from '../../text/text.ts';
import { MarkIcon } from './MarkIcon.tsx';
import { lookOf, type PlaceFacts } from './placeFacts.ts';
import { spokenAfterName } from './spoken.ts';
import type { Theme } from './view.ts';

interface BesideProps {
  places: readonly PlaceFacts[];
  casebook: Casebook;
  theme: Theme;
  today: string;
  selected: OrgId | null;
  onSelect: (id: OrgId) => void;
}

/** The region with its three errands, its units and the private providers: no place on the map, as much a part of it. */
export function Beside({ places, casebook, theme, today, selected, onSelect }: BesideProps) {
  return (
    <section className="map-beside">
      <h2>{text.map.beside}</h2>
      <ul>
        {places.map((facts) => {
          const look = lookOf(facts, theme);
          const isRegion = facts.id === REGION.id && theme === 'beslut';
          return (
            <li key={facts.id}>
              <button
                type="button"
                className="map-beside-button"
                aria-pressed={selected === facts.id}
                onClick={() => onSelect(facts.id)}
              >
                <span>{facts.id === REGION.id ? (facts.org.abbr ?? facts.org.name) : facts.org.name}</span>
                {isRegion ? <Errands casebook={casebook} /> : <MarkIcon mark={look.mark} />}
                {look.old && <MarkIcon mark="old" />}
                {look.two && <MarkIcon mark="two" />}
                {!isRegion && <span className="ff-sr">{spokenAfterName(facts, today)}</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const ERRANDS = ['uppsagning', 'avtalet', 'implementering'] as const;

function Errands({ casebook }: { casebook: Casebook }) {
  const headlines = regionHeadlines(casebook);
  return ERRANDS.map((errand) => (
    <span key={errand} className="map-errand">
      <MarkIcon mark={choiceMarks[headlines[errand].choice]} />
      {text.map.region.short[errand]}
      <span className="ff-sr">{text.map.region.state(text.codes.choicesInText[headlines[errand].choice])}</span>
    </span>
  ));
}
