import { memo } from 'react';
import type { Casebook } from '../../domain/casebook.ts';
import type { OrgId } from '../../domain/events.ts';
import { REGION } from '../../domain/headline.ts';
import { choiceMarks } from '../../forms/statusMarks.ts';
import * as text from '../../text/text.ts';
import { regionOf } from './briefFacts.ts';
import { MarkIcon } from './MarkIcon.tsx';
import { lookOf, type PlaceFacts } from './placeFacts.ts';
import { spokenAfterName } from './spoken.ts';
import type { Theme } from './view.ts';

interface BesideProps {
  places: readonly PlaceFacts[];
  casebook: Casebook;
  theme: Theme;
  /** Of the day only the year is said. */
  year: string;
  selected: OrgId | null;
  onSelect: (id: OrgId) => void;
}

/** The region with its three errands, its units and the private providers: no place on the map, as much a part of it. */
export function Beside({ places, casebook, theme, year, selected, onSelect }: BesideProps) {
  return (
    <section className="map-beside">
      <h2>{text.map.beside}</h2>
      <ul>
        {places.map((facts) => (
          <BesidePlace
            key={facts.id}
            facts={facts}
            casebook={facts.id === REGION.id && theme === 'beslut' ? casebook : null}
            theme={theme}
            year={year}
            isSelected={selected === facts.id}
            onSelect={onSelect}
          />
        ))}
      </ul>
    </section>
  );
}

interface BesidePlaceProps extends Pick<BesideProps, 'theme' | 'year' | 'onSelect'> {
  facts: PlaceFacts;
  /** Where the region's errands are read; null for everybody else. */
  casebook: Casebook | null;
  isSelected: boolean;
}

/** A step in time changes few of them: the others are not drawn anew. */
const BesidePlace = memo(function BesidePlace(props: BesidePlaceProps) {
  const { facts, casebook, theme, year, isSelected, onSelect } = props;
  const look = lookOf(facts, theme);
  return (
    <li>
      <button type="button" className="map-beside-button" aria-pressed={isSelected} onClick={() => onSelect(facts.id)}>
        <span>{facts.id === REGION.id ? (facts.org.abbr ?? facts.org.name) : facts.org.name}</span>
        {casebook ? <Errands casebook={casebook} /> : <MarkIcon mark={look.mark} />}
        {look.old && <MarkIcon mark="old" />}
        {look.two && <MarkIcon mark="two" />}
        {!casebook && <span className="ff-sr">{spokenAfterName(facts, year)}</span>}
      </button>
    </li>
  );
});

const ERRANDS = ['uppsagning', 'avtalet', 'implementering'] as const;

function Errands({ casebook }: { casebook: Casebook }) {
  const headlines = regionOf(casebook);
  return ERRANDS.map((errand) => (
    <span key={errand} className="map-errand">
      <MarkIcon mark={choiceMarks[headlines[errand].choice]} />
      {text.map.region.short[errand]}
      <span className="ff-sr">{text.map.region.state(text.codes.choicesInText[headlines[errand].choice])}</span>
    </span>
  ));
}
