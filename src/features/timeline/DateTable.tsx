import { Fragment, type ReactNode } from 'react';
import * as text from '../../text/text.ts';
import { TextButton } from '../../ui/Button.tsx';
import { Table } from '../../ui/Table.tsx';
import { AboutLinks } from './AboutLinks.tsx';
import type { DateRow } from './rows.ts';
import { besideTheDay, whenInWords } from './whenWords.ts';

const words = text.timeline;

interface DateTableProps {
  rows: readonly DateRow[];
  caption: string;
  /** The row that is open, and what is shown under it. */
  selected?: string | undefined;
  onSelect?: ((id: string) => void) | undefined;
  panel?: ReactNode;
}

/** Dates as a list. A row opens to all that is known, unless it is only read here. */
export function DateTable({ rows, caption, selected, onSelect, panel }: DateTableProps) {
  return (
    <Table
      caption={caption}
      hideCaption
      columns={[
        { key: 'when', label: words.when },
        { key: 'what', label: words.what },
        { key: 'where', label: words.where },
      ]}
    >
      {rows.map((row) => (
        <Fragment key={row.id}>
          <tr>
            <th scope="row" className="num">
              {whenInWords(row)}
              <Beside row={row} />
            </th>
            <td>
              {onSelect === undefined ? (
                row.title
              ) : (
                <TextButton
                  data-date={row.id}
                  aria-expanded={row.id === selected}
                  onClick={() => onSelect(row.id === selected ? '' : row.id)}
                >
                  {row.title}
                </TextButton>
              )}
              {row.place && <div className="small muted">{row.place}</div>}
            </td>
            <td>
              <AboutLinks about={row.about} />
              <div className="small muted">{words.levels[row.level]}</div>
            </td>
          </tr>
          {row.id === selected && panel && (
            <tr>
              <td colSpan={3}>{panel}</td>
            </tr>
          )}
        </Fragment>
      ))}
    </Table>
  );
}

function Beside({ row }: { row: DateRow }) {
  const said = besideTheDay(row);
  return said.length > 0 && <div className="small muted">{said.join(', ')}</div>;
}
