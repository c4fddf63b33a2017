/** The journey as a calendar: who treats the errand when, what is planned, and of whom no next step is known. */
import { type Casebook, viewOf } from '../../../domain/casebook.ts';
import { chainsOf } from '../../../domain/chains.ts';
import { isPast } from '../../../domain/dates.ts';
import type { OrgId } from '../../../domain/events.ts';
import { headlineOf } from '../../../domain/headline.ts';
import { isDecided } from '../../../domain/headlineStates.ts';
import { nextOf } from '../../../domain/next.ts';
import { slots } from '../../../domain/slots.ts';
import { type Instance, type Outcome, RECOMMENDING_BODIES, SCOPES, type Scope } from '../../../domain/vocabulary.ts';
import type { StandingOrganisation } from '../../../state/organisations.ts';

/** One instance's meeting about the errand of one organisation. */
export interface Meeting {
  readonly id: string;
  readonly org: StandingOrganisation;
  readonly instance: Instance;
  /** Null when it is planned and nobody has said the day. */
  readonly day: string | null;
  /** Absent when it is planned. */
  readonly outcome?: Outcome;
  readonly scopes: readonly Scope[];
}

export interface JourneyCalendar {
  /** Planned from today on, earliest first. */
  readonly coming: readonly Meeting[];
  /** Planned for a day that has been, with nothing registered since. */
  readonly passed: readonly Meeting[];
  readonly undated: readonly Meeting[];
  /** What the instances have done, latest first. */
  readonly treated: readonly Meeting[];
  /** No council's word about the whole, and no next step registered. */
  readonly nothingPlanned: readonly StandingOrganisation[];
}

/** Within a day the organisations keep the order they are handed in: the alphabet. */
export function calendarOf(
  casebook: Casebook,
  deciders: readonly StandingOrganisation[],
  today: string,
): JourneyCalendar {
  const plans = deciders.flatMap((org) => plansOf(casebook, org));
  const planned = new Set(plans.map(({ org }) => org.id));
  const dated = plans.filter(({ day }) => day !== null).sort(byDay);
  const hasBeen = ({ day }: Meeting) => day !== null && isPast(day, today);
  return {
    coming: dated.filter((meeting) => !hasBeen(meeting)),
    passed: dated.filter(hasBeen),
    undated: plans.filter(({ day }) => day === null),
    treated: deciders.flatMap((org) => treatedBy(casebook, org)).sort((a, b) => byDay(b, a)),
    nothingPlanned: deciders.filter(
      (org) => !planned.has(org.id) && !isDecided(headlineOf(casebook, org, 'avtalet').state),
    ),
  };
}

function byDay(a: Meeting, b: Meeting): number {
  const [dayA, dayB] = [a.day ?? '', b.day ?? ''];
  return dayA === dayB ? 0 : dayA < dayB ? -1 : 1;
}

function plansOf(casebook: Casebook, org: StandingOrganisation): Meeting[] {
  const plans = new Map<string, Meeting>();
  for (const scope of SCOPES) {
    const next = nextOf(casebook, org.id, scope);
    if (next === undefined) continue;
    // A document without a plan of its own has avtalet's: told once.
    const { instance, day, statement } = next;
    plans.set(statement.id, { id: statement.id, org, instance, day, scopes: [next.scope] });
  }
  return [...plans.values()];
}

/** One meeting may have treated several documents alike. */
function treatedBy(casebook: Casebook, org: StandingOrganisation): Meeting[] {
  const meetings = new Map<string, Meeting>();
  for (const { scope, links } of chainsOf(casebook, org.id)) {
    for (const { step } of links) {
      const { on, data } = step.statement;
      if (on === undefined || step.instance === 'beredning') continue;
      const id = [org.id, step.instance, on, data.outcome].join(' ');
      const scopes = [...(meetings.get(id)?.scopes ?? []), scope];
      meetings.set(id, { id, org, instance: step.instance, day: on, outcome: data.outcome, scopes });
    }
  }
  return [...meetings.values()];
}

/** Meetings by month, `YYYY-MM`, in the order they come. */
export function byMonth(meetings: readonly Meeting[]): readonly (readonly [string, readonly Meeting[]])[] {
  const months = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    const month = (meeting.day ?? '').slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), meeting]);
  }
  return [...months];
}

/** What the six recommending bodies have said of the whole, in the order of the chain; nothing where nobody has said. */
export function recommendationsIn(casebook: Casebook) {
  return RECOMMENDING_BODIES.map((body) => {
    const view = viewOf<'recommendation.given'>(casebook, slots.recommendation(body, 'avtalet'));
    return { body, disputed: view?.disputed ?? false, given: view?.current ?? [] };
  });
}

/** Those of an area, or all; in Swedish order the caller gives. */
export function isIn(area: OrgId | '', place: OrgId): boolean {
  return area === '' || area === place;
}
