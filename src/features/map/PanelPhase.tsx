import type { ReactNode } from 'react';
import { shortDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { Quote } from '../../ui/words.tsx';
import { phaseWords } from './factWords.ts';
import { MarkNotes } from './MarkNotes.tsx';
import { lookOf, type PlaceFacts } from './placeFacts.ts';
import { Source } from './Source.tsx';

/** The phase as people have judged it, with its ground; or both judgements, when there are two. */
export function PanelPhase({ facts, two }: { facts: PlaceFacts; two: (slot: string) => ReactNode }) {
  const words = text.map.panel;
  const { phase } = facts;
  const statement = phase?.statement;
  return (
    <div className="map-panel-part">
      <h3 className="ff-sr">{words.phase}</h3>
      <p className="map-panel-line">
        <MarkNotes look={lookOf(facts, 'fas')}>{statement ? phaseWords(facts) : words.noPhase}</MarkNotes>
      </p>
      {(phase?.newer ?? 0) > 0 && <p className="muted">{text.common.newer(phase?.newer ?? 0)}</p>}
      {phase?.disputed
        ? two(phase.slot)
        : statement && (
            <>
              {statement.on && <p>{words.assessed(shortDate(statement.on))}</p>}
              {statement.words.ground && <Quote>{words.quote(statement.words.ground)}</Quote>}
              <Source statement={statement} />
            </>
          )}
    </div>
  );
}
