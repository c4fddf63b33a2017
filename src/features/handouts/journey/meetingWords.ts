/** A step of the errand in words: neutral whether it was on its day or not. */
import { isPast } from '../../../domain/dates.ts';
import type { Next } from '../../../domain/next.ts';
import type { Scope } from '../../../domain/vocabulary.ts';
import { instanceWords } from '../../../forms/instances.ts';
import type { StandingOrganisation } from '../../../state/organisations.ts';
import { dayAndMonth, listOf, longDate, shortDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import type { Meeting } from './calendar.ts';

const words = text.journey;

/** "23 november", with the year when it is another. */
function inFull(day: string, today: string): string {
  return day.slice(0, 4) === today.slice(0, 4) ? dayAndMonth(day) : longDate(day);
}

/** "KF 15 dec", "KF: planerat 23 november, inget registrerat än". */
export function nextWords(org: StandingOrganisation, { instance, day }: Pick<Next, 'instance' | 'day'>, today: string) {
  const name = instanceWords(org).short(instance);
  if (day === null) return words.dayUnknown(name);
  return isPast(day, today) ? words.passed(name, inFull(day, today)) : words.at(name, shortDate(day, today));
}

/** "KF behandlar ärendet", "KS föreslår ja", "KF: planerat 23 november, inget registrerat än". */
export function meetingWords({ org, instance, outcome, day }: Meeting, today: string): string {
  const named = instanceWords(org);
  if (outcome !== undefined) return words.said(named.short(instance), text.codes.outcomesInText[outcome]);
  if (day !== null && isPast(day, today)) return nextWords(org, { instance, day }, today);
  return words.treats(named.short(instance));
}

/** What the errand is about, when it is not the whole: "Läkaransvar". Null for the whole of a municipality. */
export function scopeWords({ id }: StandingOrganisation, scopes: readonly Scope[]): string | null {
  const ofRegion: Partial<Record<Scope, string>> = id === 'vgr' ? text.areas.list.errands : {};
  const named = scopes.flatMap((scope) => ofRegion[scope] ?? (scope === 'avtalet' ? [] : text.codes.scopes[scope]));
  return named.length === 0 ? null : listOf(named);
}
