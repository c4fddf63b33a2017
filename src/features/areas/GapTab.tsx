import { Fragment, useState } from 'react';
import { gapPoints } from '../../domain/gaps.ts';
import { GapAssessmentForm } from '../../forms/gaps/GapAssessmentForm.tsx';
import { gapTitle } from '../../forms/gaps/gapInWords.ts';
import { paths, withDate } from '../../paths.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { selectCasebook, selectShownDate } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { Select } from '../../ui/Select.tsx';
import { EmptyLine } from '../../ui/words.tsx';
import { GapCell } from './GapCell.tsx';
import { KeysLine } from './KeysLine.tsx';
import type { AreaView } from './useArea.ts';
import { useCellGrid } from './useCellGrid.ts';

const words = text.gaps.tab;
const { key } = text.areas.list;
/** So many points fit beside each other; more are looked at one document at a time. */
const FITS = 6;

/** "Nytt i avtalet": every organisation and published point, each difference in words. Nothing is summed or compared. */
export function GapTab({ area, caption }: { area: AreaView; caption: string }) {
  const casebook = useAppSelector(selectCasebook);
  const shownDate = useAppSelector(selectShownDate);
  const editable = shownDate === null;
  const [document, setDocument] = useState('');
  const published = gapPoints(casebook).filter(({ state }) => state === 'publicerad');
  const documents = [...new Set(published.flatMap((point) => point.document ?? []))];
  const points = published.filter((point) => document === '' || point.document === document);
  const grid = useCellGrid(
    area.everyone.map(({ id }) => id),
    points.map(({ id }) => id),
  );

  if (area.everyone.length === 0) return <EmptyLine>{text.areas.list.empty}</EmptyLine>;
  if (published.length === 0) {
    return (
      <EmptyLine
        action={<LinkButton href={withDate(paths.learningNotes('nytt'), shownDate)}>{words.toGaps}</LinkButton>}
      >
        {words.none}
      </EmptyLine>
    );
  }

  const row = (organisation: StandingOrganisation) => {
    const { id, name } = organisation;
    const open = grid.open?.row === id ? points.find((point) => point.id === grid.open?.column) : undefined;
    return (
      <Fragment key={id}>
        <tr className="area-row" data-open={open ? '' : undefined}>
          <th scope="row" className="area-name area-name-compact">
            <Link href={withDate(paths.organisation(id), shownDate)}>{name}</Link>
          </th>
          {points.map((point) => (
            <GapCell
              key={point.id}
              organisation={organisation}
              point={point}
              casebook={casebook}
              grid={editable ? grid : null}
            />
          ))}
        </tr>
        {editable && open && (
          <tr className="no-print">
            <td colSpan={points.length + 1} className="area-form">
              <fieldset className="area-form-body" aria-label={name}>
                <p className="area-form-about">{gapTitle(open)}</p>
                {open.texts.after && <p className="muted measure gap-tab-after">{open.texts.after}</p>}
                <GapAssessmentForm
                  key={`${id} ${open.id}`}
                  organisation={id}
                  point={open}
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

  return (
    <div className="stack" data-gap="4">
      <p className="measure">
        {editable ? words.intro : words.introPast}
        {editable && <span className="no-print"> {words.introWrite}</span>}
      </p>
      {published.length > FITS && documents.length > 1 && (
        <div className="cluster no-print">
          <Select
            label={words.document}
            value={document}
            onChange={setDocument}
            options={[
              { value: '', label: text.gaps.filter.allDocuments },
              ...documents.map((each) => ({ value: each, label: text.codes.scopes[each] })),
            ]}
          />
        </div>
      )}
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
        <div className="ff-table-frame area-frame gap-tab-frame" data-fits={points.length > FITS ? undefined : ''}>
          <table className="ds-table area-list area-anchoring gap-tab" data-compact="">
            <caption>{caption}</caption>
            <thead>
              <tr>
                <th scope="col" className="area-col-name">
                  {text.areas.anchoring.organisation}
                </th>
                {points.map((point) => (
                  <th key={point.id} scope="col">
                    <Link href={withDate(paths.gap(point.id), shownDate)}>{gapTitle(point)}</Link>
                  </th>
                ))}
              </tr>
            </thead>
            {area.groups.map(({ kind, members }) => (
              <tbody key={kind}>
                {area.groups.length > 1 && (
                  <tr>
                    <th scope="rowgroup" colSpan={points.length + 1} className="area-group">
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
