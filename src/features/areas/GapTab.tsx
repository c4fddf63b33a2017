import { useState } from 'react';
import { gapPoints, localGap } from '../../domain/gaps.ts';
import { GapAssessmentForm } from '../../forms/gaps/GapAssessmentForm.tsx';
import { GapPhasePart } from '../../forms/gaps/GapPhasePart.tsx';
import { differencesOf, gapTitle } from '../../forms/gaps/gapInWords.ts';
import { paths, withDate } from '../../paths.ts';
import { selectCasebook, selectShownDate } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { Select } from '../../ui/Select.tsx';
import { EmptyLine } from '../../ui/words.tsx';
import { StepCell } from './StepCell.tsx';
import { StepTable } from './StepTable.tsx';
import type { AreaView } from './useArea.ts';
import { useCellGrid } from './useCellGrid.ts';

const words = text.gaps.tab;
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

  const columns = points.map((point) => ({
    id: point.id,
    point,
    head: <Link href={withDate(paths.gap(point.id), shownDate)}>{gapTitle(point)}</Link>,
  }));
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
      <StepTable
        area={area}
        caption={caption}
        columns={columns}
        grid={grid}
        scrolls={points.length > FITS}
        className="gap-tab"
        cell={(organisation, { point }, at) => (
          <StepCell
            organisation={organisation}
            column={{ id: point.id, name: gapTitle(point) }}
            said={differencesOf(localGap(casebook, organisation.id, point.id))}
            grid={at}
          />
        )}
        form={(organisation, { point }) => (
          <>
            <h2 className="area-form-about gap-tab-point">{gapTitle(point)}</h2>
            {point.texts.after && <p className="muted measure gap-tab-after">{point.texts.after}</p>}
            <GapAssessmentForm
              key={`${organisation.id} ${point.id}`}
              organisation={organisation.id}
              point={point}
              onDone={grid.closeCell}
              compact
            />
            <div className="gap-tab-phase">
              <GapPhasePart key={`phase ${organisation.id} ${point.id}`} organisation={organisation} point={point} />
            </div>
          </>
        )}
      />
    </div>
  );
}
