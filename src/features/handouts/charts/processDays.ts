/** The days of the process that decisions are seen against. */
import { type Casebook, drawn } from '../../../domain/casebook.ts';
import { slots } from '../../../domain/slots.ts';
import { milestones } from '../../../register/milestones.ts';

const KEYS: ReadonlySet<string> = new Set([
  'rs-foreslar-2025',
  'beslutsprocess-slut',
  'val-2026',
  'nya-fullmaktige-2026',
  'avtalet-galler',
]);

export interface ProcessDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly title: string;
}

/** As they stand, also when somebody has moved them; earliest first. A day that is known to the month only has no place. */
export function processDays(casebook: Casebook): ProcessDay[] {
  return milestones
    .filter(({ key }) => KEYS.has(key))
    .map(({ key, date, title }) => ({
      day: drawn<'date.moved'>(casebook, slots.milestoneDay(key))?.data.day ?? date,
      title,
    }))
    .filter(({ day }) => day.length === 10)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Those from the first day of a chart to its last, and the next one after that. */
export function daysWithin(days: readonly ProcessDay[], first: string, last: string): ProcessDay[] {
  const next = days.find(({ day }) => day > last);
  return days.filter((each) => (each.day >= first && each.day <= last) || each === next);
}
