import './axis.css';
import './axisMarks.css';
import { type CSSProperties, useId, useMemo } from 'react';
import type { DateOrder } from '../../../domain/dateOrder.ts';
import { selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate, shortDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import type { DateRow } from '../rows.ts';
import { AxisEntry } from './AxisEntry.tsx';
import { AxisLegend } from './AxisLegend.tsx';
import { AxisLines } from './AxisLines.tsx';
import { axisOf, type Lane, placeOf, spanOf } from './axisLayout.ts';
import { laneTop, paperZoom, pictureHeight } from './measures.ts';
import { useAxisKeys } from './useAxisKeys.ts';

const words = text.timeline;

interface AxisProps {
  rows: readonly DateRow[];
  orders: readonly DateOrder[];
  clashes: readonly DateOrder[];
  period: string;
  /** One area or organisation is looked at. */
  ofOneArea: boolean;
  selected: string;
  onSelect: (id: string) => void;
}

/**
 * The dates of three levels over the same time: lists of buttons placed along months. Everything drawn is said in
 * words as well, in the buttons, in what they open and in the list below.
 */
export function Axis({ rows, orders, clashes, period, ofOneArea, selected, onSelect }: AxisProps) {
  const today = useAppSelector(selectToday);
  const shown = useAppSelector(selectShownDate);
  const day = shown ?? today;
  const id = useId();
  const layout = useMemo(() => axisOf(rows, spanOf(period, day, rows)), [rows, period, day]);
  const keys = useAxisKeys(layout.lanes, selected);
  const { span, lanes, ticks, outside } = layout;
  const now = placeOf(span, day);
  const years = ticks.filter(({ date }, index) => index === 0 || date.endsWith('-01') || date.length === 4);
  return (
    <figure className="axis-figure" aria-labelledby={`${id}-title`} style={paperSizes(lanes)}>
      <figcaption>
        <h2 id={`${id}-title`}>{words.axis}</h2>
        <p className="muted small">
          {words.axisSpan(longDate(span.from), longDate(span.to))} {outside > 0 && words.axisOutside(outside)}{' '}
          <span className="no-print">{words.axisKeys}</span>
        </p>
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="axis-frame" aria-label={words.axisScroll} tabIndex={0}>
        <div className="axis" style={{ height: `${pictureHeight(lanes)}rem` }}>
          <div className="axis-ticks" aria-hidden="true">
            {ticks.map(({ at, date }) => (
              <span key={date} style={{ left: `${at * 100}%` }}>
                {date.length === 4 ? yearTick(date, ticks.length) : shortDate(date, date).replace(/ \d{4}$/, '')}
              </span>
            ))}
            {years.map(({ at, date }) => (
              <strong key={date} style={{ left: `${at * 100}%` }}>
                {date.length === 4 ? '' : date.slice(0, 4)}
              </strong>
            ))}
          </div>
          <AxisLines layout={layout} orders={orders} clashes={clashes} now={now} ofOneArea={ofOneArea} />
          {now >= 0 && now <= 1 && (
            <span className="axis-today" data-flipped={now > 0.85 ? '' : undefined} style={{ left: `${now * 100}%` }}>
              {shown === null ? words.today(shortDate(today, today)) : words.shownDay(shortDate(shown, today))}
            </span>
          )}
          {lanes.map((lane) => (
            <section
              key={lane.level}
              className="axis-lane"
              aria-labelledby={`${id}-${lane.level}`}
              style={{ top: `${laneTop(lanes, lane.level)}rem` }}
            >
              <h3 id={`${id}-${lane.level}`}>{words.levels[lane.level]}</h3>
              {lane.entries.length === 0 ? (
                <p className="muted small axis-none">{words.noneInLane}</p>
              ) : (
                <ul className="plain-list" onKeyDown={keys.onKeyDown}>
                  {lane.entries.map((entry) => (
                    <AxisEntry
                      key={entry.id}
                      entry={entry}
                      pressed={entry.id === selected}
                      tabbable={entry.id === keys.current}
                      onFocus={() => keys.onFocus(entry.id)}
                      onPress={() => onSelect(entry.id === selected ? '' : entry.id)}
                    />
                  ))}
                </ul>
              )}
            </section>
          ))}
        </div>
      </section>
      <AxisLegend />
    </figure>
  );
}

/** How much smaller it is drawn on each paper, for the style sheet. */
function paperSizes(lanes: readonly Lane[]): CSSProperties & Record<`--axis-${string}`, number> {
  return { '--axis-a4': paperZoom(lanes, 'a4'), '--axis-a3': paperZoom(lanes, 'a3') };
}

/** Over many years only every fifth is written. */
function yearTick(year: string, count: number): string {
  return count <= 16 || Number(year) % 5 === 0 ? year : '';
}
