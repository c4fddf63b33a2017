import * as text from '../../../text/text.ts';
import { Table } from '../../../ui/Table.tsx';
import type { Row } from './StackedChart.tsx';
import { Swatch } from './Swatch.tsx';
import type { Series } from './series.ts';

interface ChartTableProps {
  caption: string;
  /** What the rows are: "Datum", "Målgrupp". */
  heading: string;
  rows: readonly (Row & { readonly note?: string | null })[];
  series: readonly Series[];
  /** Columns that count some of the same once more: "Varav att förankra på nytt". */
  more?: readonly { readonly key: string; readonly label: string }[];
}

/** The numbers of a chart. A nought is written out: nobody is something else than not known. */
export function ChartTable({ caption, heading, rows, series, more = [] }: ChartTableProps) {
  const columns = [...series, ...more];
  return (
    <Table
      caption={caption}
      compact
      columns={[
        { key: 'row', label: heading },
        ...columns.map(({ key, label }) => ({ key, label, align: 'end' as const })),
      ]}
    >
      {rows.map((row) => (
        <tr key={row.key}>
          <th scope="row">
            {row.spoken}
            {row.note && <div className="muted small">{row.note}</div>}
          </th>
          {columns.map(({ key }) => (
            <td key={key} data-align="end">
              {row.counts[key] ?? 0}
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}

/** What each pattern means, in the order the parts of a bar come. */
export function ChartLegend({ series }: { series: readonly Series[] }) {
  return (
    <ul className="chart-legend plain-list" aria-label={text.charts.legend}>
      {series.map((each) => (
        <li key={each.key} className="ff-signed">
          <Swatch series={each} />
          <span>{each.label}</span>
        </li>
      ))}
    </ul>
  );
}
