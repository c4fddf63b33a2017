import { paths, withDate } from '../../paths.ts';
import { selectOrganisationsById } from '../../state/organisations.ts';
import { selectShownDate } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { longDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { Link } from '../../ui/Link.tsx';
import { Table } from '../../ui/Table.tsx';
import type { DateRow } from './rows.ts';

const words = text.timeline;

export function DateTable({ rows, caption }: { rows: readonly DateRow[]; caption: string }) {
  const organisations = useAppSelector(selectOrganisationsById);
  const shownDate = useAppSelector(selectShownDate);
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
        <tr key={row.key}>
          <th scope="row" className="num">
            {row.end ? words.until(longDate(row.day), longDate(row.end)) : longDate(row.day)}
            {(row.certainty !== 'bestamd' || row.movedFrom) && (
              <div className="small muted">
                {[
                  row.certainty === 'bestamd' ? '' : text.codes.certainties[row.certainty],
                  row.movedFrom ? words.moved(longDate(row.movedFrom)) : '',
                ]
                  .filter(Boolean)
                  .join(', ')}
              </div>
            )}
          </th>
          <td>
            {row.title}
            {row.note && <div className="small muted">{row.note}</div>}
          </td>
          <td>
            {row.about.length === 0
              ? words.county
              : row.about.map((id, index) => (
                  <span key={id}>
                    {index > 0 && ', '}
                    <Link href={withDate(paths.organisation(id), shownDate)}>{organisations.get(id)?.name ?? id}</Link>
                  </span>
                ))}
          </td>
        </tr>
      ))}
    </Table>
  );
}
