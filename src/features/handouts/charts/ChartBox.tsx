import type { ReactNode } from 'react';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Box } from '../../../ui/Box.tsx';
import { ChartLegend, ChartTable } from './ChartTable.tsx';
import { linesOf } from './overTimeRows.ts';
import type { ProcessDay } from './processDays.ts';
import type { Recharts } from './recharts.ts';
import { type Row, StackedChart } from './StackedChart.tsx';
import type { Series } from './series.ts';

const words = text.charts;

interface ChartBoxProps {
  title: string;
  lead: string;
  caption: string;
  heading: string;
  series: readonly Series[];
  /** Of the table; those with `inChart` false are told there only. */
  rows: readonly (Row & { readonly note?: string | null; readonly inChart?: boolean })[];
  more?: readonly { readonly key: string; readonly label: string }[];
  /** Given for a chart over time: days of the process as dashed lines. */
  days?: readonly ProcessDay[];
  /** Null until the library is here: the table is there from the start. */
  library: Recharts | null;
}

/** One chart with its legend, and its table beside it. */
export function ChartBox({ title, lead, caption, heading, series, rows, more, days, library }: ChartBoxProps) {
  const isEmpty = rows.every(({ counts }) => series.every(({ key }) => key === 'blank' || !counts[key]));
  return (
    <Box title={title}>
      <p className="measure">{lead}</p>
      <div className="chart-pair">
        <div>{isEmpty ? <p>{words.nothing}</p> : <Picture {...{ title, series, rows, days, library }} />}</div>
        <ChartTable caption={caption} heading={heading} rows={rows} series={series} {...(more ? { more } : {})} />
      </div>
    </Box>
  );
}

type PictureProps = Pick<ChartBoxProps, 'title' | 'series' | 'rows' | 'library'> & {
  days: readonly ProcessDay[] | undefined;
};

function Picture({ title, series, rows, days, library }: PictureProps): ReactNode {
  const drawn = rows.filter(({ inChart }) => inChart !== false);
  return (
    <div className="stack" data-gap="3">
      <ChartLegend series={series} />
      {library && (
        <StackedChart
          library={library}
          title={title}
          series={series}
          rows={drawn}
          {...(days ? { lines: linesOf(days) } : {})}
        />
      )}
      {days !== undefined && days.length > 0 && (
        <ul className="plain-list small" aria-label={words.lines}>
          {days.map(({ day, title: what }, index) => (
            <li key={`${day} ${what}`}>{words.line(index + 1, longDate(day), what)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
