/** Which places the filters leave, and the plain facts about them. Never sorted by status. */
import { addDays } from '../../domain/dates.ts';
import { lookOf, type PlaceFacts, statementOf, stateOf } from './placeFacts.ts';
import type { Theme, View } from './view.ts';

/** "Ändrat sedan": four weeks, the time between two meetings of a steering group. */
const WEEKS = 4;

export function changesSince(day: string): string {
  return addDays(day, -7 * WEEKS);
}

export function isChangedSince(facts: PlaceFacts, theme: Theme, day: string): boolean {
  return (statementOf(facts, theme)?.on ?? '') > day;
}

/** What is asked for beside the area; null is everything. */
export type Asked = Pick<View, 'state' | 'age'>;

export function isAskedFor(facts: PlaceFacts, { state, age }: Asked, theme: Theme, day: string): boolean {
  if (state === 'olika' && !lookOf(facts, theme).two) return false;
  if (state !== null && state !== 'olika' && stateOf(facts, theme) !== state) return false;
  if (age === 'aldre' && !lookOf(facts, theme).old) return false;
  return age !== 'andrat' || isChangedSince(facts, theme, changesSince(day));
}

/** Whether some filter beside the area is on: then the page says how many it shows. */
export function isFiltered(view: View): boolean {
  return view.federation !== null || view.state !== null || view.age !== null;
}
