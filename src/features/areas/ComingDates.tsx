import { useState } from 'react';
import type { OrgId } from '../../domain/events.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { listOf, shortDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { Box } from '../../ui/Box.tsx';
import { TextButton } from '../../ui/Button.tsx';
import { EmptyLine } from '../../ui/words.tsx';
import type { ComingDate } from './comingDates.ts';
import { happening } from './rowWords.ts';

const words = text.areas.next;
/** As many as one sees at a glance; the rest is one press away. */
const SHOWN = 4;

interface ComingDatesProps {
  coming: readonly ComingDate[];
  /** The organisations of the list; the area itself needs no name here. */
  members: ReadonlyMap<OrgId, StandingOrganisation>;
  day: string;
}

/** "Nästa": the days that lie ahead for the area. */
export function ComingDates({ coming, members, day }: ComingDatesProps) {
  const [all, setAll] = useState(false);
  const shown = all ? coming : coming.slice(0, SHOWN);
  if (coming.length === 0) return <EmptyLine>{words.none}</EmptyLine>;
  return (
    <Box title={words.title}>
      <ul className="area-lines">
        {shown.map((each) => (
          <ComingLine key={each.key} coming={each} members={members} day={day} />
        ))}
      </ul>
      {coming.length > shown.length && (
        <p className="no-print">
          <TextButton onClick={() => setAll(true)}>{words.more(coming.length - shown.length)}</TextButton>
        </p>
      )}
    </Box>
  );
}

function ComingLine({ coming, members, day }: Omit<ComingDatesProps, 'coming'> & { coming: ComingDate }) {
  const about = coming.orgs.flatMap((id) => members.get(id) ?? []);
  const { what } = coming;
  const uncertain = what.kind === 'date' && what.certainty !== 'bestamd';
  return (
    <li className="area-line area-coming">
      <span className="nowrap num">{shortDate(coming.day, day)}</span>
      <span>
        {about.length > 0 && <strong>{listOf(about.map(({ name }) => name))}. </strong>}
        {happening(coming, about[0])}
        {uncertain && (
          <span className="muted">
            {', '}
            {what.certainty === 'preliminar' ? words.preliminary : words.estimated}
          </span>
        )}
      </span>
    </li>
  );
}
