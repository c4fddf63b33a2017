/**
 * Plain facts for "Läget i korthet": who has said what, as lists of names that can be shown. Never a
 * percentage, an average or an order by status (experience §1).
 */
import type { Casebook, Statement } from './casebook.ts';
import { isOlderThanSixMonths } from './dates.ts';
import type { OrgId } from './events.ts';
import { type Decider, type Headline, hasOwnDecision, headlineOf, isOldHeadline } from './headline.ts';
import { CHOICES, type Choice } from './headlineStates.ts';
import { hasPassed, nextOf } from './next.ts';
import { phaseOf } from './phase.ts';
import type { SlotReading } from './reading.ts';
import { type Instance, PHASES, type Phase, SCOPES, type Scope } from './vocabulary.ts';

export interface DecisionFacts {
  readonly total: number;
  /** Every class, also the empty ones; "23 av 49 har beslutat" is the length of one. */
  readonly byChoice: Readonly<Record<Choice, readonly OrgId[]>>;
  /** Two different statements. They are also in the class that is drawn first. */
  readonly disputed: readonly OrgId[];
  readonly old: readonly OrgId[];
  /** Something from a newer version stands there: not certain. */
  readonly newer: readonly OrgId[];
}

/** How the decisions stand among these organisations, on the casebook's date. */
export function factsOf(casebook: Casebook, orgs: readonly Decider[], scope: Scope, today: string): DecisionFacts {
  const headlines = orgs.map((org) => ({ id: org.id, headline: headlineOf(casebook, org, scope) }));
  const idsWhere = (holds: (headline: Headline) => boolean) =>
    headlines.filter(({ headline }) => holds(headline)).map(({ id }) => id);
  return {
    total: orgs.length,
    byChoice: grouped(CHOICES, (choice) => idsWhere((headline) => headline.choice === choice)),
    disputed: idsWhere((headline) => headline.disputed),
    old: idsWhere((headline) => isOldHeadline(headline, today)),
    newer: idsWhere((headline) => headline.newer > 0),
  };
}

export interface PhaseFacts {
  readonly total: number;
  readonly byPhase: Readonly<Record<Phase | 'blank', readonly OrgId[]>>;
  readonly disputed: readonly OrgId[];
  readonly old: readonly OrgId[];
  readonly newer: readonly OrgId[];
}

/** How the phases stand among these organisations, on the casebook's date. */
export function phaseFactsOf(casebook: Casebook, orgs: readonly Decider[], scope: Scope, today: string): PhaseFacts {
  const readings = orgs.map(({ id }) => ({ id, reading: phaseOf(casebook, id, scope) }));
  const idsWhere = (holds: (reading: SlotReading<'phase.assessed'> | null) => boolean) =>
    readings.filter(({ reading }) => holds(reading)).map(({ id }) => id);
  return {
    total: orgs.length,
    byPhase: grouped([...PHASES, 'blank'] as const, (phase) =>
      idsWhere((reading) => (reading?.statement?.data.phase ?? 'blank') === phase),
    ),
    disputed: idsWhere((reading) => reading?.disputed === true),
    old: idsWhere((reading) => reading !== null && isOldReading(reading, today)),
    newer: idsWhere((reading) => (reading?.newer ?? 0) > 0),
  };
}

/** Whether a judgement gets the sign ◷. */
export function isOldReading(reading: SlotReading<'phase.assessed'>, today: string): boolean {
  const on = reading.statement?.on;
  return on !== undefined && isOlderThanSixMonths(on, today);
}

interface ChangeOf<What extends string, View, T extends 'decision.recorded' | 'phase.assessed'> {
  readonly org: OrgId;
  readonly what: What;
  readonly before: View;
  readonly after: View;
  /** What changed it, with its ground in words; absent when something was taken back, or is from a newer version. */
  readonly statement?: Statement<T>;
  readonly ground?: string;
}
export type Change =
  | ChangeOf<'beslut', Headline, 'decision.recorded'>
  | ChangeOf<'fas', SlotReading<'phase.assessed'> | null, 'phase.assessed'>;

/**
 * "Ändrat sedan": what is drawn otherwise now than then, with its ground. A judgement confirmed with a
 * new date, or a paragraph added to a decision, is no change. What only a newer version can read is drawn as
 * unknown, whatever an older one says beneath: to become unknown, or known again, is a change.
 */
export function changedBetween(earlier: Casebook, later: Casebook, orgs: readonly Decider[], scope: Scope): Change[] {
  return orgs.flatMap((org) => [
    ...decisionChange(earlier, later, org, scope),
    ...phaseChange(earlier, later, org.id, scope),
  ]);
}

function decisionChange(earlier: Casebook, later: Casebook, org: Decider, scope: Scope): Change[] {
  const before = headlineOf(earlier, org, scope);
  const after = headlineOf(later, org, scope);
  const isSame =
    before.state === after.state &&
    before.instance === after.instance &&
    before.round === after.round &&
    before.disputed === after.disputed;
  if (isSameAsDrawn(before, after, isSame)) return [];
  const statement = after.newer > 0 ? undefined : after.statement;
  const ground = statement?.words.reason ?? statement?.words.wording;
  return [
    { org: org.id, what: 'beslut', before, after, ...(statement ? { statement } : {}), ...(ground ? { ground } : {}) },
  ];
}

function phaseChange(earlier: Casebook, later: Casebook, org: OrgId, scope: Scope): Change[] {
  const before = phaseOf(earlier, org, scope);
  const after = phaseOf(later, org, scope);
  const isSame =
    before?.statement?.data.phase === after?.statement?.data.phase &&
    (before?.disputed ?? false) === (after?.disputed ?? false);
  if (isSameAsDrawn(before, after, isSame)) return [];
  const statement = after?.newer ? undefined : after?.statement;
  const ground = statement?.words.ground;
  return [{ org, what: 'fas', before, after, ...(statement ? { statement } : {}), ...(ground ? { ground } : {}) }];
}

/** @param isSame what this version can read is the same */
function isSameAsDrawn(
  before: { readonly newer: number } | null,
  after: { readonly newer: number } | null,
  isSame: boolean,
): boolean {
  const [was, is] = [(before?.newer ?? 0) > 0, (after?.newer ?? 0) > 0];
  return was || is ? was === is : isSame;
}

export interface PassedDate {
  readonly org: OrgId;
  readonly scope: Scope;
  readonly instance: Instance;
  readonly day: string;
  readonly statement: Statement<'decision.planned'>;
}

/** "Datum som har passerat": a planned day is behind and nobody has said what happened. Oldest first; ask, don't accuse. */
export function passedDates(casebook: Casebook, orgs: readonly Decider[], today: string): PassedDate[] {
  const passed = new Map<string, PassedDate>();
  for (const org of orgs) {
    if (!hasOwnDecision(org)) continue;
    for (const scope of SCOPES) {
      const next = nextOf(casebook, org.id, scope);
      if (next === undefined || next.day === null || !hasPassed(next, today)) continue;
      // A document without a plan of its own shows avtalet's: asked about once.
      const { scope: planned, instance, day, statement } = next;
      passed.set(statement.id, { org: org.id, scope: planned, instance, day, statement });
    }
  }
  return [...passed.values()].sort((a, b) => (a.day === b.day ? (a.org < b.org ? -1 : 1) : a.day < b.day ? -1 : 1));
}

function grouped<K extends string>(keys: readonly K[], idsOf: (key: K) => OrgId[]): Record<K, OrgId[]> {
  return Object.fromEntries(keys.map((key) => [key, idsOf(key)])) as Record<K, OrgId[]>;
}
