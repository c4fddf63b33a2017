import { Fragment, type ReactNode } from 'react';
import type { Casebook } from '../../domain/casebook.ts';
import { choiceMarks } from '../../forms/statusMarks.ts';
import * as text from '../../text/text.ts';
import { Quote } from '../../ui/words.tsx';
import { regionOf } from './briefFacts.ts';
import { decisionWords, nextHasBeen, nextWords, stepWords } from './factWords.ts';
import { MarkNotes } from './MarkNotes.tsx';
import { lookOf, type PlaceFacts } from './placeFacts.ts';
import { Source } from './Source.tsx';

interface PanelDecisionProps {
  facts: PlaceFacts;
  casebook: Casebook;
  today: string;
  /** Two statements in a slot: with the ways to settle them, or only shown. */
  two: (slot: string) => ReactNode;
}

/** Where the decision stands, what said so, and what comes next; or both statements, when there are two. */
export function PanelDecision({ facts, casebook, today, two }: PanelDecisionProps) {
  const { headline, id } = facts;
  const words = text.map.panel;
  const next = nextWords(facts, today);
  const { statement, instance } = headline;
  const look = lookOf(facts, 'beslut');
  const isBlank = headline.choice === 'blank';
  return (
    <div className="map-panel-part">
      <h3 className="ff-sr">{words.decision}</h3>
      {id === 'vgr' ? (
        <Errands casebook={casebook} />
      ) : (
        <p className="map-panel-line">
          <MarkNotes look={look}>{isBlank ? words.noDecisionYet : decisionWords(facts)}</MarkNotes>
        </p>
      )}
      {headline.newer > 0 && <p className="muted">{text.common.newer(headline.newer)}</p>}
      {headline.disputed
        ? headline.disputedSlots.map((slot) => <Fragment key={slot}>{two(slot)}</Fragment>)
        : statement &&
          instance && (
            <>
              <p>{stepWords(instance, statement, id)}</p>
              {statement.words.reason && <Quote>{words.quote(statement.words.reason)}</Quote>}
              <Source statement={statement} />
            </>
          )}
      {isBlank && headline.newer === 0 && <p className="muted">{words.noDecision}</p>}
      {next !== '' && <p>{nextHasBeen(facts, today) ? next : words.next(next)}</p>}
    </div>
  );
}

function Errands({ casebook }: { casebook: Casebook }) {
  const headlines = regionOf(casebook);
  return (
    <ul className="map-errands">
      {(['uppsagning', 'avtalet', 'implementering'] as const).map((errand) => (
        <li key={errand}>
          <MarkNotes
            look={{
              mark: choiceMarks[headlines[errand].choice],
              earlier: null,
              two: headlines[errand].disputed,
              old: false,
            }}
          >
            {text.map.region.errand(text.map.region.names[errand], text.codes.choicesInText[headlines[errand].choice])}
          </MarkNotes>
        </li>
      ))}
    </ul>
  );
}
