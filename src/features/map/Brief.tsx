import type { Casebook } from '../../domain/casebook.ts';
import { paths, withDate } from '../../paths.ts';
import { longDate, shortDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { TextButton } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { briefFactsOf, regionBrief } from './briefFacts.ts';
import type { PlaceFacts } from './placeFacts.ts';
import type { Theme, View } from './view.ts';

interface BriefProps {
  /** Those of the area and the federation, whatever else is asked for. */
  places: readonly PlaceFacts[];
  /** What they are together: "Hela länet", "Skaraborg". */
  whole: string;
  casebook: Casebook;
  theme: Theme;
  /** The day it holds for. */
  day: string;
  /** The past day; null for now. */
  shownDate: string | null;
  /** When the agreement is meant to apply. */
  intended: string;
  onShow: (changes: Partial<View>) => void;
}

/** The county in a few plain facts: what has been decided, where nothing is known, and what day it is. */
export function Brief({ places, whole, casebook, theme, day, shownDate, intended, onShow }: BriefProps) {
  const words = text.map;
  const facts = briefFactsOf(places, theme, day);
  return (
    <section className="map-brief">
      <h2>{words.brief}</h2>
      <p className="muted">{words.briefOn(whole, longDate(day))}</p>
      <p className="map-brief-lead">{facts.lead}</p>
      {facts.addendum > 0 && <p>{words.briefWithAddendum(facts.addendum)}</p>}
      {facts.others.length > 0 && <p>{facts.others.map(unbroken).join(' · ')}</p>}
      {facts.blank > 0 && (
        <Shown
          words={words.briefBlank(facts.blank)}
          label={words.showBlank}
          onShow={() => onShow({ state: 'blank' })}
        />
      )}
      {facts.two > 0 && (
        <Shown words={words.briefTwo(facts.two)} label={words.showTwo} onShow={() => onShow({ state: 'olika' })} />
      )}
      {facts.old > 0 && (
        <Shown words={words.briefOld(facts.old)} label={words.showOld} onShow={() => onShow({ age: 'aldre' })} />
      )}
      {theme === 'beslut' && <p>{regionBrief(casebook)}</p>}
      {facts.changed > 0 && (
        <Shown
          words={words.briefChanged(shortDate(facts.since, day), facts.changed)}
          label={words.showChanged}
          onShow={() => onShow({ age: 'andrat' })}
        />
      )}
      {facts.changed > 0 && (
        <p className="no-print">
          <Link href={withDate(paths.sinceLast, shownDate)}>{words.asText}</Link>
        </p>
      )}
      {facts.decided && <p className="map-brief-lead">{facts.decided}</p>}
      <p className="muted small">{intended}</p>
    </section>
  );
}

/** A number stays on the line of its word. */
const unbroken = (fact: string) => fact.replaceAll(' ', '\u00a0');

/** A fact with the way to see whom it is about: "14 uppgift saknas (visa dem)". */
function Shown({ words, label, onShow }: { words: string; label: string; onShow: () => void }) {
  return (
    <p>
      {words}{' '}
      <span className="no-print nowrap">
        (
        <TextButton onClick={onShow} aria-label={label}>
          {text.map.showThem}
        </TextButton>
        )
      </span>
    </p>
  );
}
