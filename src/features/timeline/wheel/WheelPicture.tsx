import { LEVELS } from '../../../domain/vocabulary.ts';
import { shortDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { INNERMOST, pointAt, RINGS, turnOf, type WheelEntry } from './wheelLayout.ts';

const words = text.timeline;
const OUTER = RINGS.lansgemensam.outer;
const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

interface WheelPictureProps {
  entries: readonly WheelEntry[];
  year: string;
  /** The day that is looked from, when it is in the year. */
  day: string | null;
}

/** A year as a wheel, three levels as rings. Its numbers are those of the list beside it, which says it all in words. */
export function WheelPicture({ entries, year, day }: WheelPictureProps) {
  return (
    <svg className="wheel" viewBox="-312 -312 624 624" role="img" aria-label={words.wheelSpoken(year, entries.length)}>
      {LEVELS.map((level) => (
        <circle key={level} className="wheel-ring" r={RINGS[level].outer} data-level={level} />
      ))}
      <circle className="wheel-middle" r={INNERMOST} />
      {MONTHS.map((month) => (
        <Month key={month} year={year} month={month} />
      ))}
      <text className="wheel-year" dominantBaseline="central">
        {year}
      </text>
      {day !== null && <Ray turn={turnOf(year, day)} />}
      {entries.map((entry) => (
        <Mark key={entry.id} entry={entry} />
      ))}
    </svg>
  );
}

function Month({ year, month }: { year: string; month: string }) {
  const turn = turnOf(year, `${year}-${month}-01`);
  const [x1, y1] = pointAt(turn, INNERMOST);
  const [x2, y2] = pointAt(turn, OUTER + 24);
  const [x, y] = pointAt(turn + 1 / 24, OUTER + 22);
  return (
    <>
      <line className="wheel-month" x1={x1} y1={y1} x2={x2} y2={y2} />
      <text className="wheel-month-name" x={x} y={y} dominantBaseline="central">
        {shortDate(`${year}-${month}`, year)}
      </text>
    </>
  );
}

function Ray({ turn }: { turn: number }) {
  const [x1, y1] = pointAt(turn, INNERMOST);
  const [x2, y2] = pointAt(turn, OUTER + 6);
  return <line className="wheel-now" x1={x1} y1={y1} x2={x2} y2={y2} />;
}

function Mark({ entry: { number, rows, start, end, at, radius } }: { entry: WheelEntry }) {
  const [x, y] = pointAt(at, radius);
  const certainty = rows.length > 1 ? 'flera' : (rows[0]?.certainty ?? 'bestamd');
  return (
    <g className="wheel-mark" data-certainty={certainty} data-called-off={rows[0]?.state === 'utgar' ? '' : undefined}>
      {end > start && <path className="wheel-arc" d={arc(start, end, radius)} />}
      <circle cx={x} cy={y} r="13" />
      <text x={x} y={y} dominantBaseline="central">
        {number}
      </text>
    </g>
  );
}

function arc(start: number, end: number, radius: number): string {
  const until = Math.min(end, start + 0.9999);
  const [x1, y1] = pointAt(start, radius);
  const [x2, y2] = pointAt(until, radius);
  return `M${x1} ${y1}A${radius} ${radius} 0 ${until - start > 0.5 ? 1 : 0} 1 ${x2} ${y2}`;
}
