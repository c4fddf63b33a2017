/** Forms of the small texts that stand in lines (FORMAT.md §"Forms"). They say nothing about meaning. */
import { isEventId } from '../domain/slots.ts';

const DATE = /^\d{4}(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and a day that the calendar has. Any year: which years make sense
 * is for rules to say, and rules may change; what a line may hold may not.
 */
export function isCalendarDate(text: string): boolean {
  const match = DATE.exec(text);
  if (match === null) return false;
  const [, month, day] = match;
  if (month === undefined) return true;
  if (month < '01' || month > '12') return false;
  if (day === undefined) return true;
  const daysInMonth = new Date(Date.UTC(2000 + (Number(text.slice(0, 4)) % 400), Number(month), 0)).getUTCDate();
  return day >= '01' && Number(day) <= daysInMonth;
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** `YYYY-MM-DDTHH:mm:ss.sssZ`, a moment that exists. Every line of a copy is asked, so no date is parsed. */
export function isInstant(text: string): boolean {
  const day = INSTANT.exec(text)?.[1];
  return day !== undefined && isCalendarDate(day);
}

/** A slug of the register or the id of an `organisation.added`. */
export function isOrganisationId(text: string): boolean {
  return /^[a-z0-9][a-z0-9-]*$/.test(text) || isEventId(text);
}

/** A code of a vocabulary that this build need not know. */
export function isCode(text: string): boolean {
  return /^[a-z0-9][a-z0-9_-]{0,63}$/.test(text);
}

/** A SHA-256 in base64url. */
export function isHash(text: unknown): text is string {
  return typeof text === 'string' && /^[A-Za-z0-9_-]{43}$/.test(text);
}

export function isSalt(text: unknown): text is string {
  return typeof text === 'string' && /^[A-Za-z0-9_-]{16}$/.test(text);
}
