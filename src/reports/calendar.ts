/**
 * Days as a calendar file (iCalendar, RFC 5545), for Outlook, Apple's and Google's calendars. Builds text and
 * nothing else; whoever asks offers it as a file. Loaded when asked for.
 *
 * Promise: the same entry always has the same UID, so that a day that is moved moves in the calendar it was
 * put in, and one that is cancelled is struck out there. Days are whole days: no clock, no time zone. Lines end
 * with CRLF and are folded at 75 octets; texts are escaped (ical-generator does both by the standard).
 */
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';

/** The media type of the file. */
export const CALENDAR_TYPE = 'text/calendar;charset=utf-8';

export interface CalendarEntry {
  /** The id of what has the day, for instance of the dialogue. Never changes, whatever else does. */
  readonly id: string;
  /** How many times its plan has changed: a calendar keeps the entry with the highest. */
  readonly changes: number;
  /** `YYYY-MM-DD`. A day that is only known to the month has no place in a calendar. */
  readonly day: string;
  /** Last day of a period, `YYYY-MM-DD`. */
  readonly end?: string | undefined;
  readonly title: string;
  readonly place?: string | undefined;
  /** Lines are kept. */
  readonly description?: string | undefined;
  readonly cancelled?: boolean | undefined;
  /** The day is preliminary, which many calendars draw otherwise. */
  readonly tentative?: boolean | undefined;
}

/**
 * A calendar with these entries, in the order they are given.
 *
 * @param name what the calendar is called where it is opened
 * @param at when the file is made; every entry carries it (DTSTAMP)
 * @throws RangeError for a day that is not a full date
 */
export function calendarText(entries: readonly CalendarEntry[], { name, at }: { name: string; at: Date }): string {
  const calendar = ical({
    name,
    prodId: { company: 'Fyrfas', product: 'Fyrfas', language: 'SV' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { id, changes, day, end = day, title, place, description, ...rest } of entries) {
    calendar.createEvent({
      id: `${id}@fyrfas`,
      sequence: changes,
      stamp: at,
      start: dateOf(day),
      // The day after: an all-day entry ends where the next day begins.
      end: dateOf(end, 1),
      allDay: true,
      summary: title,
      ...(place ? { location: place } : {}),
      ...(description ? { description } : {}),
      status: statusOf(rest),
      // A day that is told of makes nobody busy the whole day.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  // The library leaves out the end of the last line, which a strict reader waits for (RFC 5545, 3.1).
  return `${calendar.toString().trimEnd()}\r\n`;
}

function statusOf({ cancelled, tentative }: Pick<CalendarEntry, 'cancelled' | 'tentative'>): ICalEventStatus {
  if (cancelled) return ICalEventStatus.CANCELLED;
  return tentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

/** Midnight UTC, which is what the library writes the date of: the same day in whatever time zone it is made. */
function dateOf(day: string, later = 0): Date {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (year === undefined) throw new RangeError(`Not a full date: ${day}`);
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(date) + later));
}
