import { calendarChanges } from '../../domain/calendarChanges.ts';
import { isFullDate, todayIn } from '../../domain/dates.ts';
import { paths } from '../../paths.ts';
import type { CalendarEntry } from '../../reports/calendar.ts';
import type { Workroom } from '../../state/workroom.ts';
import * as text from '../../text/text.ts';
import { type DateRow, kindInWords } from './rows.ts';

const words = text.timeline;
/** How long a slow browser may take to begin reading. */
const KEPT_MS = 60_000;

/** Only a day in full has a place in a calendar. */
export function forCalendar(rows: readonly DateRow[]): DateRow[] {
  return rows.filter(({ day, end }) => isFullDate(day) && (end === undefined || isFullDate(end)));
}

/** Makes the calendar file of what is chosen and offers it as a download. The builder is fetched first. */
export async function offerCalendarFile(
  rows: readonly DateRow[],
  { workroom, about }: { workroom: Workroom; about: (orgs: readonly string[]) => string },
): Promise<void> {
  const [{ CALENDAR_TYPE, calendarText }] = await Promise.all([import('../../reports/calendar.ts'), workroom.whole]);
  const at = workroom.clock();
  const dates = forCalendar(rows);
  const changes = calendarChanges(workroom.ledger, dates);
  const entries = dates.map((row): CalendarEntry => {
    return {
      id: row.id,
      changes: changes.get(row.id) ?? 0,
      day: row.day,
      end: row.end,
      title: titleIn(row, about(row.about)),
      place: row.place,
      description: descriptionOf(row, about(row.about)),
      cancelled: row.state === 'utgar',
      tentative: row.certainty !== 'bestamd',
    };
  });
  const made = calendarText(entries, { name: words.calendarName, at });
  const name = words.calendarFile(todayIn(at.toISOString()));
  offer(new Blob([made], { type: CALENDAR_TYPE }), name);
}

function titleIn(row: DateRow, who: string): string {
  const title = row.origin === 'dialog' ? `${row.title} ${who}` : row.title;
  if (row.state === 'utgar') return words.calendarCancelled(title);
  if (row.certainty === 'preliminar') return words.calendarPrel(title);
  return row.certainty === 'uppskattad' ? words.calendarEstimated(title) : title;
}

function descriptionOf(row: DateRow, who: string): string {
  const [address = ''] = window.location.href.split('#');
  const page = row.origin === 'dialog' ? paths.dialogue(row.id) : paths.timeline;
  return [`${kindInWords(row.kind)}. ${words.calendarFor(who)}`, row.note, row.source, `${address}#${page}`]
    .filter(Boolean)
    .join('\n');
}

function offer(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
