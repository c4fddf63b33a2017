import { Fragment, type ReactNode, useId } from 'react';
import { paths, withDate } from '../../paths.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { selectShownDate } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { Link } from '../../ui/Link.tsx';
import { ChooseAll, ChooseRow } from './bulk/ChooseRow.tsx';
import type { Chosen } from './bulk/useChosen.ts';
import { MembershipMark } from './MembershipMark.tsx';
import type { MemberGroup } from './members.ts';
import { RowFormArea } from './RowFormArea.tsx';
import type { RowList } from './useRowList.ts';

interface Column {
  key: string;
  label: string;
  /** Heard but not seen, for a column of buttons. */
  hideLabel?: boolean;
}

interface RowTableProps {
  caption: string;
  /** The line about keys, above the table. */
  keys: ReactNode;
  columns: readonly Column[];
  groups: readonly MemberGroup[];
  list: RowList;
  /** Rows that can be chosen, to be written about together. */
  chosen?: Chosen | undefined;
  /** The cells after the name. */
  cells: (organisation: StandingOrganisation) => ReactNode;
  /** A last row of its own kind. */
  last?: ReactNode;
  className?: string;
}

/**
 * One row per organisation. On a wide page a table; in a narrow one the same rows are cards. A form opens as
 * a row of its own right under the one it is about.
 */
export function RowTable({ caption, keys, columns, groups, list, cells, ...rest }: RowTableProps) {
  const { chosen, last, className = '' } = rest;
  const keysId = useId();
  const span = columns.length + (chosen ? 2 : 1);
  return (
    <div className="stack" data-gap="2">
      <div id={keysId} className="no-print">
        {keys}
      </div>
      <div className="ff-table-frame area-frame" data-fits="">
        <table className={`ds-table area-list ${className}`} aria-describedby={keysId}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {chosen && <ChooseAll chosen={chosen} />}
              <th scope="col" className="area-col-name">
                {text.areas.list.organisation}
              </th>
              {columns.map(({ key, label, hideLabel }) => (
                <th key={key} scope="col" className={hideLabel ? 'area-col-buttons no-print' : `area-col-${key}`}>
                  {hideLabel ? <span className="ff-sr">{label}</span> : label}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(({ kind, members }) => (
            <tbody key={kind}>
              {groups.length > 1 && (
                <tr>
                  <th scope="rowgroup" colSpan={span} className="area-group">
                    {text.areas.groups[kind]}
                  </th>
                </tr>
              )}
              {members.map((organisation) => (
                <Fragment key={organisation.id}>
                  <tr
                    {...list.rowProps(organisation.id)}
                    className="area-row"
                    data-open={list.open?.org === organisation.id ? '' : undefined}
                    data-picked={chosen?.has(organisation.id) ? '' : undefined}
                  >
                    {chosen && <ChooseRow chosen={chosen} organisation={organisation} />}
                    <Name organisation={organisation} tabIndex={list.tabIndexIn(organisation.id)} />
                    {cells(organisation)}
                  </tr>
                  {list.open?.org === organisation.id && (
                    <RowFormArea organisation={organisation} open={list.open} span={span} onDone={list.closeForm} />
                  )}
                </Fragment>
              ))}
            </tbody>
          ))}
          {last && (
            <tfoot className="no-print">
              <tr>
                <td colSpan={span} className="area-last">
                  {last}
                </td>
              </tr>
            </tfoot>
          )}
        </table>
      </div>
    </div>
  );
}

/** The name leads to the card; an uncertain membership is said beside it. */
function Name({ organisation, tabIndex }: { organisation: StandingOrganisation; tabIndex: 0 | -1 }) {
  const shownDate = useAppSelector(selectShownDate);
  return (
    <th scope="row" className="area-name">
      <Link href={withDate(paths.organisation(organisation.id), shownDate)} tabIndex={tabIndex}>
        {organisation.name}
      </Link>
      <MembershipMark organisation={organisation} />
    </th>
  );
}
