import { memo, useId, useState } from 'react';
import { listOf } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { BarPart } from './BarPart.tsx';
import type { Recharts } from './recharts.ts';
import type { Series } from './series.ts';
import { useDrawnWidth } from './useDrawnWidth.ts';

const words = text.charts;

export interface Row {
  readonly key: string;
  /** On the axis. */
  readonly label: string;
  /** Read when the bar is reached. */
  readonly spoken: string;
  /** Where it stands on an axis of time, in milliseconds; absent where rows are names. */
  readonly at?: number;
  readonly counts: Readonly<Record<string, number>>;
}

export interface ChartLine {
  readonly number: number;
  readonly at: number;
}

interface StackedChartProps {
  library: Recharts;
  title: string;
  rows: readonly Row[];
  series: readonly Series[];
  /** Given for a chart over time: the days that are marked. */
  lines?: readonly ChartLine[];
}

/**
 * Bars of counts on top of each other over time, or side by side for each name. Arrow keys go through the bars; what
 * is reached is read in a line below, so that nothing covers the picture.
 */
export function StackedChart(props: StackedChartProps) {
  const [line, setLine] = useState<HTMLElement | null>(null);
  const hint = useId();
  const { frame, width } = useDrawnWidth();
  const height = props.lines === undefined ? 44 + props.rows.length * 32 : 320;
  return (
    <figure className="chart">
      <div ref={frame} className="chart-frame" style={{ minHeight: height }}>
        {line !== null && width !== null && <Bars {...props} {...{ line, hint, width, height }} />}
      </div>
      <p id={hint} className="chart-hint muted small no-print">
        {words.hint}
      </p>
      <div ref={setLine} className="chart-readout no-print" role="status" />
    </figure>
  );
}

interface BarsProps extends StackedChartProps {
  /** Where what is reached is read. */
  line: HTMLElement;
  hint: string;
  width: number;
  height: number;
}

/** Under this width names have less room. */
const NARROW = 440;

/** Drawn anew only when something in it has changed: the library makes every bar again. */
const Bars = memo(({ library, title, rows, series, lines, line, hint, width, height }: BarsProps) => {
  const { Bar, BarChart, CartesianGrid, ReferenceLine, Tooltip, XAxis, YAxis } = library;
  const isTime = lines !== undefined;
  const times = [...rows.map(({ at = 0 }) => at), ...(lines ?? []).map(({ at }) => at)];
  const labelAt = new Map(rows.map(({ at, label }) => [at, label]));
  const readout = (key: unknown) => {
    const row = rows.find((each) => each.key === key);
    if (row === undefined) return '';
    const counts = series.filter((each) => row.counts[each.key]).map((each) => ({ each, count: row.counts[each.key] }));
    const said = counts.map(({ each, count = 0 }) => words.countOf(each.label, count));
    return words.readout(row.spoken, said.length === 0 ? words.noCounts : listOf(said));
  };
  return (
    <BarChart
      className="chart-picture"
      width={width}
      height={height}
      data={[...rows]}
      layout={isTime ? 'horizontal' : 'vertical'}
      margin={{ top: isTime ? 22 : 4, right: 12, bottom: 4, left: 0 }}
      barCategoryGap={isTime ? 2 : 5}
      aria-label={title}
      aria-roledescription={words.diagram}
      aria-describedby={hint}
    >
      <CartesianGrid vertical={!isTime} horizontal={isTime} className="chart-grid" />
      {isTime ? (
        <XAxis
          dataKey="at"
          type="number"
          scale="time"
          domain={[Math.min(...times), Math.max(...times)]}
          padding={{ left: 18, right: 18 }}
          ticks={rows.map(({ at = 0 }) => at)}
          tickFormatter={(at: number) => labelAt.get(at) ?? ''}
          interval="preserveEnd"
          minTickGap={10}
        />
      ) : (
        <XAxis type="number" allowDecimals={false} domain={[0, 'dataMax']} />
      )}
      {isTime ? (
        <YAxis allowDecimals={false} width={32} domain={[0, 'dataMax']} />
      ) : (
        <YAxis dataKey="label" type="category" width={width < NARROW ? 96 : 150} interval={0} />
      )}
      {series.map((each) => (
        <Bar
          key={each.key}
          dataKey={({ counts }: Row) => counts[each.key] ?? 0}
          name={each.label}
          stackId="all"
          fill={each.fill}
          maxBarSize={34}
          isAnimationActive={false}
          shape={({ x, y, width, height, payload }) => (
            <BarPart
              series={each}
              {...{ x, y, width, height }}
              count={isTime ? null : ((payload as Row).counts[each.key] ?? 0)}
            />
          )}
        />
      ))}
      {lines?.map(({ number, at }) => (
        <ReferenceLine
          key={number}
          x={at}
          className="chart-line"
          label={({ viewBox }) => <LineNumber number={number} viewBox={viewBox} />}
        />
      ))}
      <Tooltip
        portal={line}
        isAnimationActive={false}
        cursor={{ className: 'chart-cursor' }}
        content={({ active, payload }) => (active ? readout((payload[0]?.payload as Row | undefined)?.key) : null)}
      />
    </BarChart>
  );
});

function LineNumber({ number, viewBox }: { number: number; viewBox: unknown }) {
  const { x = 0, y = 0 } = viewBox as { x?: number; y?: number };
  return (
    <g className="chart-plate-ink">
      <rect x={x - 9} y={y - 20} width="18" height="18" rx="9" className="chart-plate chart-plate-round" />
      <text x={x} y={y - 11} className="chart-number">
        {number}
      </text>
    </g>
  );
}
