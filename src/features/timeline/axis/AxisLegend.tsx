import { CERTAINTIES } from '../../../domain/vocabulary.ts';
import * as text from '../../../text/text.ts';
import { DateMark } from './DateMark.tsx';

const words = text.timeline.legendMarks;

/** How certain a date is, by the form of its mark. */
export function MarkLegend() {
  return (
    <ul className="axis-legend plain-list small" aria-label={text.timeline.legend}>
      <MarkItems />
    </ul>
  );
}

function MarkItems() {
  return CERTAINTIES.map((certainty) => (
    <li key={certainty}>
      <DateMark certainty={certainty} /> {words[certainty]}
    </li>
  ));
}

/** How the picture is read. */
export function AxisLegend() {
  return (
    <ul className="axis-legend plain-list small" aria-label={text.timeline.legend}>
      <MarkItems />
      <li>
        <span className="axis-key axis-bar" data-certainty="bestamd" /> {words.period}
      </li>
      <li>
        <Drawn kind="axis-moved" /> {words.moved}
      </li>
      <li>
        <Drawn kind="axis-inherited" /> {words.line}
      </li>
      <li>
        <Drawn kind="axis-order" /> {words.order}
      </li>
    </ul>
  );
}

function Drawn({ kind }: { kind: 'axis-moved' | 'axis-inherited' | 'axis-order' }) {
  return (
    <svg className="axis-key" viewBox="0 0 34 16" aria-hidden="true" focusable="false">
      {kind === 'axis-moved' && (
        <g className={kind}>
          <circle cx="7" cy="8" r="5" />
          <line x1="12" y1="8" x2="34" y2="8" />
        </g>
      )}
      {kind === 'axis-inherited' && <line className={kind} x1="17" y1="0" x2="17" y2="16" />}
      {kind === 'axis-order' && (
        <>
          <line className={kind} x1="1" y1="8" x2="26" y2="8" />
          <path className="axis-arrow-head" d="M25 3 33 8 25 13Z" />
        </>
      )}
    </svg>
  );
}
