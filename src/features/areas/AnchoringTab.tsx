import { Fragment } from 'react';
import { ANCHORING_GROUPS, type AnchoringGroup } from '../../domain/vocabulary.ts';
import { AnchoringForm } from '../../forms/AnchoringForm.tsx';
import { paths, withDate } from '../../paths.ts';
import { anchoringGroups, anchoringLevels } from '../../register/anchoringGroups.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { selectCasebook, selectShownDate } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Link } from '../../ui/Link.tsx';
import { EmptyLine, FactList } from '../../ui/words.tsx';
import { AnchoringCell } from './AnchoringCell.tsx';
import { KeysLine } from './KeysLine.tsx';
import type { AreaView } from './useArea.ts';
import { useCellGrid } from './useCellGrid.ts';

const words = text.areas.anchoring;
const { key } = text.areas.list;

/** "Förankring": every organisation and target group, each step in words. */
export function AnchoringTab({ area, caption }: { area: AreaView; caption: string }) {
  const casebook = useAppSelector(selectCasebook);
  const shownDate = useAppSelector(selectShownDate);
  const editable = shownDate === null;
  const grid = useCellGrid(
    area.everyone.map(({ id }) => id),
    ANCHORING_GROUPS,
  );

  const row = (organisation: StandingOrganisation) => {
    const { id, name } = organisation;
    const open = grid.open?.row === id ? grid.open : null;
    return (
      <Fragment key={id}>
        <tr className="area-row" data-open={open ? '' : undefined}>
          <th scope="row" className="area-name area-name-compact">
            <Link href={withDate(paths.organisation(id), shownDate)}>{name}</Link>
          </th>
          {anchoringGroups.map((group) => (
            <AnchoringCell
              key={group.key}
              organisation={organisation}
              group={group}
              casebook={casebook}
              grid={editable ? grid : null}
            />
          ))}
        </tr>
        {editable && open && (
          <tr className="no-print">
            <td colSpan={anchoringGroups.length + 1} className="area-form">
              <fieldset className="area-form-body" aria-label={name}>
                <p className="area-form-about">{anchoringGroups.find((group) => group.key === open.column)?.name}</p>
                <AnchoringForm
                  key={`${open.row} ${open.column}`}
                  organisation={id}
                  group={open.column as AnchoringGroup}
                  onDone={grid.closeCell}
                  compact
                />
              </fieldset>
            </td>
          </tr>
        )}
      </Fragment>
    );
  };

  if (area.everyone.length === 0) return <EmptyLine>{text.areas.list.empty}</EmptyLine>;
  return (
    <div className="stack" data-gap="4">
      <div className="measure">
        <p>{editable ? words.intro : words.introPast}</p>
        <Disclosure plain summary={words.levels}>
          <FactList items={anchoringLevels.map(({ name, sign }) => ({ term: name, value: sign }))} />
        </Disclosure>
      </div>
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
        <div className="ff-table-frame area-frame" data-fits="">
          <table className="ds-table area-list area-anchoring" data-compact="">
            <caption>{caption}</caption>
            <thead>
              <tr>
                <th scope="col" className="area-col-name">
                  {words.organisation}
                </th>
                {anchoringGroups.map((group) => (
                  <th key={group.key} scope="col" title={group.name}>
                    {group.short}
                  </th>
                ))}
              </tr>
            </thead>
            {area.groups.map(({ kind, members }) => (
              <tbody key={kind}>
                {area.groups.length > 1 && (
                  <tr>
                    <th scope="rowgroup" colSpan={anchoringGroups.length + 1} className="area-group">
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
    </div>
  );
}
