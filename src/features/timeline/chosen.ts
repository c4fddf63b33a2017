import { firstDayOf, lastDayOf } from '../../domain/dates.ts';
import type { OrgId } from '../../domain/events.ts';
import { LEVELS } from '../../domain/vocabulary.ts';
import type { DateRow } from './rows.ts';
import type { TimelineView } from './timelineView.ts';

/** What is chosen: what belongs there, and what comes from the level above and holds there too. */
export interface Chosen {
  readonly own: readonly DateRow[];
  readonly inherited: readonly DateRow[];
}

type Choice = Pick<TimelineView, 'level' | 'area' | 'organisation' | 'kind' | 'certainty' | 'words' | 'period'>;

/** @param areaOf where an organisation belongs; an area belongs to itself */
export function chosenOf(rows: readonly DateRow[], choice: Choice, areaOf: (org: OrgId) => OrgId | undefined): Chosen {
  const { level, area, organisation, kind, certainty, period } = choice;
  const sought = choice.words.trim().toLocaleLowerCase('sv');
  const fits = rows.filter(
    (row) =>
      (kind === '' || row.kind === kind) &&
      (certainty === '' || row.certainty === certainty) &&
      (sought === '' || `${row.title} ${row.place ?? ''} ${row.note ?? ''}`.toLocaleLowerCase('sv').includes(sought)) &&
      isInPeriod(row, period),
  );
  const place = organisation || area;
  const home = organisation === '' ? area : (areaOf(organisation) ?? '');
  const isHere = ({ about }: DateRow) =>
    place === '' || about.some((id) => id === place || (organisation === '' && areaOf(id) === area));
  const own = fits.filter((row) => isHere(row) && (level === '' || row.level === level));
  const isAbove = (row: DateRow) => level !== '' && LEVELS.indexOf(row.level) < LEVELS.indexOf(level);
  // An area's dates hold in its municipalities, the county's everywhere.
  const holdsHere = ({ about }: DateRow) =>
    about.length === 0 || place === '' || about.some((id) => id === place || id === home);
  const isOwn = new Set(own);
  const inherited = fits.filter(
    (row) => !isOwn.has(row) && holdsHere(row) && (level === '' ? place !== '' && row.level !== 'lokal' : isAbove(row)),
  );
  return { own, inherited };
}

function isInPeriod({ day, end }: DateRow, period: string): boolean {
  if (!/^\d{4}$/.test(period)) return true;
  return firstDayOf(day) <= `${period}-12-31` && lastDayOf(end ?? day) >= `${period}-01-01`;
}
