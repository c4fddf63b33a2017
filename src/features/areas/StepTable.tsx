import { Fragment, type ReactNode } from 'react';
import { paths, withDate } from '../../paths.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { selectShownDate } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { Link } from '../../ui/Link.tsx';
import { KeysLine } from './KeysLine.tsx';
import type { AreaView } from './useArea.ts';
import type { CellGrid } from './useCellGrid.ts';

const words = text.areas.anchoring;
const { key } = text.areas.list;

interface StepColumn {
  readonly id: string;
  readonly head: ReactNode;
  /** The whole name, where the head is short. */
  readonly title?: string;
}

interface StepTableProps<C extends StepColumn> {
  area: AreaView;
  caption: string;
  columns: readonly C[];
  grid: CellGrid;
  cell: (organisation: StandingOrganisation, column: C, grid: CellGrid | null) => ReactNode;
  /** What is written in the cell that is open. */
  form: (organisation: StandingOrganisation, column: C) => ReactNode;
  /** Its columns are too many to stand beside each other. */
  scrolls?: boolean;
  className?: string;
}

/** Every organisation of an area and every column, each step in words; the form opens as a row under the one it is about. */
export function StepTable<C extends StepColumn>(props: StepTableProps<C>) {
  const { area, caption, columns, grid, cell, form, scrolls = false, className = '' } = props;
  const shownDate = useAppSelector(selectShownDate);
  const editable = shownDate === null;

  const row = (organisation: StandingOrganisation) => {
    const { id, name } = organisation;
    const open = grid.open?.row === id ? columns.find((column) => column.id === grid.open?.column) : undefined;
    return (
      <Fragment key={id}>
        <tr className="area-row" data-open={open ? '' : undefined}>
          <th scope="row" className="area-name area-name-compact">
            <Link href={withDate(paths.organisation(id), shownDate)}>{name}</Link>
          </th>
          {columns.map((column) => (
            <Fragment key={column.id}>{cell(organisation, column, editable ? grid : null)}</Fragment>
          ))}
        </tr>
        {editable && open && (
          <tr className="no-print">
            <td colSpan={columns.length + 1} className="area-form">
              <fieldset className="area-form-body" aria-label={name}>
                {form(organisation, open)}
              </fieldset>
            </td>
          </tr>
        )}
      </Fragment>
    );
  };

  return (
    <div className="stack" data-gap="2">
      {editable && (
        <div className="no-print">
          <KeysLine
            title={words.keysTitle}
            keys={[
              { key: key.all, does: words.keys.move },
              { key: key.open, does: words.keys.open },
              { key: key.close, does: words.keys.close },
            ]}
          />
        </div>
      )}
      <div
        className={`ff-table-frame area-frame ${className && `${className}-frame`}`}
        data-fits={scrolls ? undefined : ''}
      >
        <table className={`ds-table area-list area-anchoring ${className}`} data-compact="">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col" className="area-col-name">
                {words.organisation}
              </th>
              {columns.map((column) => (
                <th key={column.id} scope="col" title={column.title}>
                  {column.head}
                </th>
              ))}
            </tr>
          </thead>
          {area.groups.map(({ kind, members }) => (
            <tbody key={kind}>
              {area.groups.length > 1 && (
                <tr>
                  <th scope="rowgroup" colSpan={columns.length + 1} className="area-group">
                    {text.areas.groups[kind]}
                  </th>
                </tr>
              )}
              {members.map(row)}
            </tbody>
          ))}
        </table>
      </div>
    </div>
  );
}
