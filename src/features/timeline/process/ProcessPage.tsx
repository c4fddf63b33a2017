import './process.css';
import { useMemo, useState } from 'react';
import { PrintOnPaper } from '../../../forms/printing/PaperChoice.tsx';
import { LYING_PAPERS } from '../../../forms/printing/usePaper.ts';
import { paths, withDate } from '../../../paths.ts';
import { areas as shippedAreas } from '../../../register/bodies.ts';
import { selectAreas, shortAreaName } from '../../../state/areas.ts';
import { selectActiveOrganisations } from '../../../state/organisations.ts';
import { selectCasebook, selectOpened, selectSession, selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Link } from '../../../ui/Link.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TimelineTabs } from '../TimelineTabs.tsx';
import { type Column, columnsOf } from './columns.ts';
import { Hierarchy } from './Hierarchy.tsx';

const words = text.process;

/** One picture of the process: levels side by side, from those who decide to those who do the work. */
export function Component() {
  const casebook = useAppSelector(selectCasebook);
  const organisations = useAppSelector(selectActiveOrganisations);
  const areas = useAppSelector(selectAreas);
  const { ownArea } = useAppSelector(selectSession);
  const opened = useAppSelector(selectOpened);
  const shown = useAppSelector(selectShownDate);
  const today = useAppSelector(selectToday);
  const [area, setArea] = useState(ownArea ?? '');
  const named = shippedAreas.some(({ id }) => id === area) ? area : null;
  const day = shown ?? today;
  const columns = useMemo(() => columnsOf(casebook, organisations, named, day), [casebook, organisations, named, day]);
  if (!opened) return null;
  return (
    <>
      <PageHeader title={text.common.links.timeline} actions={<PrintOnPaper papers={LYING_PAPERS} />} />
      <div className="stack process-page" data-gap="5">
        <TimelineTabs current="process" />
        <h2>{words.title}</h2>
        <p className="measure">{words.lead}</p>
        <div className="no-print">
          <Select
            label={words.area}
            value={area}
            onChange={setArea}
            options={[
              { value: '', label: words.common },
              ...areas.map((each) => ({ value: each.id, label: shortAreaName(each) })),
            ]}
          />
        </div>
        <div className="process-columns">
          {columns.map((column) => (
            <ColumnBox key={column.key} column={column} />
          ))}
        </div>
        <section className="stack" data-gap="3">
          <h2>{words.hierarchy}</h2>
          <p className="measure">{words.hierarchyLead}</p>
          <Hierarchy />
        </section>
      </div>
    </>
  );
}

function ColumnBox({ column: { key, who, documents, next } }: { column: Column }) {
  const shown = useAppSelector(selectShownDate);
  return (
    <section className="process-column" data-column={key}>
      <h3>{words.columns[key]}</h3>
      <p className="process-role">{words.roles[key]}</p>
      <ul className="plain-list stack" data-gap="2">
        {who.map(({ name, does }) => (
          <li key={name} className="process-who">
            <strong>{name}</strong>
            <span>{does}</span>
          </li>
        ))}
      </ul>
      {documents.length > 0 && (
        <div>
          <h4>{words.documents}</h4>
          <ul>
            {documents.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </div>
      )}
      {next && (
        <p className="small">
          {words.next}:{' '}
          <Link href={withDate(paths.timeline, shown)}>
            {next.title}, {next.end ? text.timeline.until(longDate(next.day), longDate(next.end)) : longDate(next.day)}
          </Link>
        </p>
      )}
    </section>
  );
}
