import type { DateOrder } from '../../../domain/dateOrder.ts';
import type { DateRow } from '../rows.ts';
import type { AxisLayout, Lane, PlacedEntry } from './axisLayout.ts';
import { HEAD, laneHeight, laneTop, markAt, pictureHeight } from './measures.ts';

interface AxisLinesProps {
  layout: AxisLayout;
  orders: readonly DateOrder[];
  clashes: readonly DateOrder[];
  /** Where the day that is looked from lies. */
  now: number;
  /** One area or organisation is looked at: the area's dates then hold for every local date shown. */
  ofOneArea: boolean;
}

const share = (at: number) => `${at * 100}%`;
const rem = (measure: number) => `${measure}rem`;

/** What is drawn behind the marks: months, the day of today, what is inherited, moves and order. */
export function AxisLines({ layout: { lanes, ticks }, orders, clashes, now, ofOneArea }: AxisLinesProps) {
  const bottom = rem(pictureHeight(lanes));
  const entries = new Map(
    lanes.flatMap(({ entries: placed }) => placed).flatMap((entry) => entry.rows.map((row) => [row.id, entry])),
  );
  const isClash = new Set(clashes);
  return (
    <svg className="axis-lines" aria-hidden="true" focusable="false">
      <defs>
        <marker id="axis-arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0 1 9 5 0 9Z" />
        </marker>
        <pattern id="axis-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V6" />
        </pattern>
      </defs>
      {lanes.map((lane) => (
        <rect
          key={lane.level}
          className="axis-ground"
          x="0"
          width="100%"
          y={rem(laneTop(lanes, lane.level))}
          height={rem(laneHeight(lane))}
        />
      ))}
      {ticks.map(({ at, date }) => (
        <line key={date} className="axis-tick" x1={share(at)} x2={share(at)} y1={rem(HEAD - 1.4)} y2={bottom} />
      ))}
      {inherited(lanes, ofOneArea).map((entry) => (
        <line
          key={entry.id}
          className="axis-inherited"
          x1={share(entry.start)}
          x2={share(entry.start)}
          y1={rem(markAt(lanes, entry))}
          y2={bottom}
        />
      ))}
      {lanes.flatMap(({ entries: placed }) =>
        placed.map((entry) => entry.movedFrom !== null && <Moved key={entry.id} lanes={lanes} entry={entry} />),
      )}
      {orders.map((order) => {
        const before = entries.get(order.before);
        const after = entries.get(order.after);
        if (before === undefined || after === undefined || before === after) return null;
        return (
          <line
            key={`${order.before} ${order.after}`}
            className="axis-order"
            data-clash={isClash.has(order) ? '' : undefined}
            markerEnd="url(#axis-arrow)"
            x1={share(before.end)}
            y1={rem(markAt(lanes, before))}
            x2={share(after.start)}
            y2={rem(markAt(lanes, after))}
          />
        );
      })}
      {now >= 0 && now <= 1 && (
        <line className="axis-now" x1={share(now)} x2={share(now)} y1={rem(HEAD - 0.4)} y2={bottom} />
      )}
    </svg>
  );
}

/**
 * The county's dates hold for everybody below, an area's for those in it. Where they are many they are told in words and
 * not as a fence.
 */
function inherited(lanes: readonly Lane[], ofOneArea: boolean): PlacedEntry[] {
  const holdsBelow = ({ level, about, state }: DateRow) =>
    state !== 'utgar' && (level === 'lansgemensam' ? about.length === 0 : level === 'delregional' && ofOneArea);
  return lanes
    .flatMap(({ entries }) => entries)
    .filter(({ rows: [row, ...more] }) => row !== undefined && more.length === 0 && holdsBelow(row));
}

function Moved({ lanes, entry }: { lanes: readonly Lane[]; entry: PlacedEntry }) {
  const y = rem(markAt(lanes, entry));
  return (
    <g className="axis-moved">
      <circle cx={share(entry.movedFrom ?? 0)} cy={y} r="6" />
      <line x1={share(entry.movedFrom ?? 0)} x2={share(entry.start)} y1={y} y2={y} />
    </g>
  );
}
