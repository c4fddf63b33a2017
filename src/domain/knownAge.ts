/** How long ago something was last said, in whole months and gathered in a few classes. Nothing is averaged or judged. */
import { differenceInMonths, parseISO } from 'date-fns';
import { anchoringOf } from './anchoringOf.ts';
import type { Casebook } from './casebook.ts';
import type { OrgId } from './events.ts';
import { type Decider, hasOwnDecision, headlineOf } from './headline.ts';
import { phaseOf } from './phase.ts';
import { ANCHORING_GROUPS, ANCHORING_LEVELS, type AnchoringGroup, type AnchoringLevel } from './vocabulary.ts';

/** Under one month, one to two, three to five, six to eleven, a year or more, and what nobody has said. */
export const AGES = ['new', 'one', 'three', 'six', 'year', 'blank'] as const;
export type Age = (typeof AGES)[number];

/** @param on the day of the statement; absent when there is none */
export function ageOf(on: string | undefined, today: string): Age {
  if (on === undefined) return 'blank';
  const months = differenceInMonths(parseISO(today), parseISO(on));
  if (months < 1) return 'new';
  if (months < 3) return 'one';
  if (months < 6) return 'three';
  return months < 12 ? 'six' : 'year';
}

export const AGE_SUBJECTS = ['beslut', 'fas', 'forankring'] as const;
export type AgeSubject = (typeof AGE_SUBJECTS)[number];

/** Who stands in each class, in the order they were handed in; every class is there. */
export type Gathered<Class extends string> = Readonly<Record<Class, readonly OrgId[]>>;

/**
 * How old what is known is, by subject: of the decision the step that counts, of förankring the latest said about
 * any target group. Those without a decision of their own are counted for phase and förankring only.
 * @param today the day shown, `YYYY-MM-DD`
 */
export function agesOn(casebook: Casebook, orgs: readonly Decider[], today: string): Record<AgeSubject, Gathered<Age>> {
  const deciders = orgs.filter(hasOwnDecision);
  return {
    beslut: gathered(AGES, deciders, (org) => ageOf(headlineOf(casebook, org, 'avtalet').statement?.on, today)),
    fas: gathered(AGES, orgs, ({ id }) => ageOf(phaseOf(casebook, id, 'avtalet')?.statement?.on, today)),
    forankring: gathered(AGES, orgs, (org) => ageOf(lastAnchored(casebook, org, today), today)),
  };
}

function lastAnchored(casebook: Casebook, org: Decider, today: string): string | undefined {
  const days = ANCHORING_GROUPS.flatMap((group) => anchoringOf(casebook, org, group, today).statement?.on ?? []);
  return days.sort().at(-1);
}

export const LEVELS_OR_BLANK = [...ANCHORING_LEVELS, 'blank'] as const;
export type LevelOrBlank = AnchoringLevel | 'blank';

export interface AnchoredGroup {
  readonly group: AnchoringGroup;
  readonly levels: Gathered<LevelOrBlank>;
  /** "Behöver förankras på nytt"; they are also in the level that was stated. */
  readonly anew: readonly OrgId[];
  /** Two different statements; they are also in the level that is drawn first. */
  readonly disputed: readonly OrgId[];
}

/** How far each target group has come in each organisation, in the groups' own order. */
export function anchoredOn(casebook: Casebook, orgs: readonly Decider[], today: string): AnchoredGroup[] {
  return ANCHORING_GROUPS.map((group) => {
    const read = new Map(orgs.map((org) => [org.id, anchoringOf(casebook, org, group, today)]));
    const idsWhere = (holds: (id: OrgId) => boolean) => orgs.map(({ id }) => id).filter(holds);
    return {
      group,
      levels: gathered(LEVELS_OR_BLANK, orgs, ({ id }) => read.get(id)?.statement?.data.level ?? 'blank'),
      anew: idsWhere((id) => read.get(id)?.blank === false && read.get(id)?.anew !== null),
      disputed: idsWhere((id) => read.get(id)?.disputed === true),
    };
  });
}

function gathered<Class extends string>(
  classes: readonly Class[],
  orgs: readonly Decider[],
  classOf: (org: Decider) => Class,
): Gathered<Class> {
  const found = new Map<Class, OrgId[]>(classes.map((each) => [each, []]));
  for (const org of orgs) found.get(classOf(org))?.push(org.id);
  return Object.fromEntries(found) as Record<Class, OrgId[]>;
}
