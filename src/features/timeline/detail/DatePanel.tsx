import { useEffect, useId, useRef } from 'react';
import { paths, withDate } from '../../../paths.ts';
import { selectOrganisationsById } from '../../../state/organisations.ts';
import { selectShownDate } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { TextButton } from '../../../ui/Button.tsx';
import { Link } from '../../../ui/Link.tsx';
import { rowsOfMark, sliceOf } from '../bundles.ts';
import type { DateRow } from '../rows.ts';
import { useAboutInWords } from '../useAboutInWords.ts';
import type { Timeline } from '../useTimeline.ts';
import { inSentence, whenInWords } from '../whenWords.ts';
import { DateActions } from './DateActions.tsx';
import { DateFacts } from './DateFacts.tsx';

const words = text.timeline;

interface DatePanelProps {
  /** The date, or the mark that stands for several. */
  id: string;
  timeline: Timeline;
  /** It was opened by a press on this screen, and not by the address: then the keyboard follows. */
  pressed: boolean;
  onSelect: (id: string) => void;
}

/** What is known about the date one has chosen, and what can be said about it. */
export function DatePanel({ id, timeline, pressed, onSelect }: DatePanelProps) {
  const shown = useAppSelector(selectShownDate);
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const { own, inherited, byId } = timeline;
  const single = byId.get(id);
  // A mark for several stands for those that are chosen.
  const rows = single ? [single] : rowsOfMark([...own, ...inherited], id);
  const [row] = rows;
  const isThere = row !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows to each date that is chosen
  useEffect(() => {
    if (pressed && isThere) title.current?.focus();
  }, [id, pressed, isThere]);
  if (row === undefined) return null;
  const several = rows.length > 1;
  return (
    <section
      className="date-panel stack"
      data-gap="3"
      aria-labelledby={titleId}
      onKeyDown={(event) => event.key === 'Escape' && onSelect('')}
    >
      <div className="date-panel-head">
        <h3 id={titleId} ref={title} tabIndex={-1} className="date-panel-title">
          {several
            ? words.bundleIn(rows.length, inSentence(words.levels[row.level]), longDate(sliceOf(id)))
            : row.title}
        </h3>
        <span className="no-print">
          <TextButton onClick={() => onSelect('')}>{words.close}</TextButton>
        </span>
      </div>
      {several ? (
        <Several rows={rows} onSelect={onSelect} />
      ) : (
        <>
          <DateFacts row={row} timeline={timeline} editing={shown === null} onSelect={onSelect} />
          <WayThere row={row} />
          {shown === null && <DateActions key={row.id} row={row} rows={timeline.rows} />}
        </>
      )}
    </section>
  );
}

function Several({ rows, onSelect }: { rows: readonly DateRow[]; onSelect: (id: string) => void }) {
  const about = useAboutInWords();
  return (
    <ul className="date-panel-several">
      {rows.map((row) => (
        <li key={row.id}>
          <span className="num">{whenInWords(row)}</span>{' '}
          <TextButton onClick={() => onSelect(row.id)}>{row.title}</TextButton>
          {row.origin === 'instans' ? '' : `, ${about(row.about)}`}
        </li>
      ))}
    </ul>
  );
}

/** Where more is said about it. */
function WayThere({ row: { id, origin, about } }: { row: DateRow }) {
  const shown = useAppSelector(selectShownDate);
  const organisations = useAppSelector(selectOrganisationsById);
  if (origin === 'dialog') return <Link href={withDate(paths.dialogue(id), shown)}>{words.toDialogue}</Link>;
  const [org = ''] = about;
  if (origin !== 'instans' && origin !== 'atgard') return null;
  const name = organisations.get(org)?.name ?? org;
  return <Link href={withDate(paths.organisation(org), shown)}>{words.toOrganisation(name)}</Link>;
}
