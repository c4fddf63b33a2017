/** The facts of a row in words and signs. */
import { isPast } from '../../domain/dates.ts';
import type { Next } from '../../domain/next.ts';
import type { SlotReading } from '../../domain/reading.ts';
import type { Phase } from '../../domain/vocabulary.ts';
import { instanceWords } from '../../forms/instances.ts';
import { phaseOf } from '../../register/phases.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { dayAndMonth, longDate, shortDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import type { ComingDate } from './comingDates.ts';
import type { RowFacts } from './rowFacts.ts';

const words = text.areas;

export function phaseName(phase: Phase): string {
  return phaseOf(phase).name;
}

/** "KS föreslår ja, 11 nov": what the headline rests on; nothing when the headline says it already. */
export function groundOf({ org, headline }: RowFacts, day: string): string {
  const { instance, statement } = headline;
  if (instance === undefined || statement === undefined) return '';
  const named = instanceWords(org);
  const on = statement.on === undefined ? '' : shortDate(statement.on, day);
  const isPlain = instance === 'fullmaktige' && headline.choice !== 'vag';
  const what = isPlain ? named.short(instance) : named.step({ instance, outcome: statement.data.outcome });
  if (instance === 'beredning') return on;
  return isPlain ? `${what} ${on}` : `${what}, ${on}`;
}

/** "Ja, från 1 jan 2027" · "Inte än". Two different answers are both said. */
export function appliesWords(applies: SlotReading<'applies.stated'> | null, day: string): readonly string[] {
  const given = applies?.disputed ? applies.alternatives : (applies?.alternatives ?? []).slice(0, 1);
  return given.map(({ data: { answer, from } }) => {
    const said = text.codes.applies[answer];
    return from === undefined ? said : words.list.appliesFrom(said, shortDate(from, day));
  });
}

/** "KF 15 dec", as in a row: the instance and its day. */
export function nextPlan(org: StandingOrganisation, { instance, day }: Next, today: string): string {
  const name = instanceWords(org).short(instance);
  if (day === null) return words.next.undated(name);
  const planned = words.next.at(name, shortDate(day, today));
  return isPast(day, today) ? words.next.hasBeen(planned) : planned;
}

/** "KF 23 november": as asked in full. The year only when it is another. */
export function plannedInFull(
  org: StandingOrganisation,
  instance: Next['instance'],
  day: string,
  today: string,
): string {
  const inFull = day.slice(0, 4) === today.slice(0, 4) ? dayAndMonth(day) : longDate(day);
  return words.next.at(instanceWords(org).short(instance), inFull);
}

/** What happens on a coming day. */
export function happening({ what }: ComingDate, org: StandingOrganisation | undefined): string {
  if (what.kind === 'plan') {
    const named = instanceWords(org ?? { id: '', kind: 'municipality' });
    return words.next.plan(named.short(what.instance));
  }
  if (what.kind === 'dialogue') return words.next.dialogue;
  return what.kind === 'action' ? words.next.action(what.what) : what.title;
}

export interface NextInRow {
  /** "KF 15 dec", "21 jan". */
  readonly when: string;
  /** What happens, when the day alone does not say it. */
  readonly what?: string;
}

/** The nearest day of a row. A plan whose day has passed stands until somebody says how it went. */
export function nextInRow({ org, headline: { next }, coming }: RowFacts, today: string): NextInRow | null {
  const isNearest = next?.day && (coming === undefined || next.day <= coming.day);
  if (next && (isNearest || coming === undefined)) return { when: nextPlan(org, next, today) };
  return coming ? { when: shortDate(coming.day, today), what: happening(coming, org) } : null;
}
