/** "Nästa": which instance treats the errand next, and when. A plan is over when what it waited for has happened. */
import { type Casebook, drawn, type Statement } from './casebook.ts';
import { isPast } from './dates.ts';
import type { OrgId } from './events.ts';
import { scopesFor } from './reading.ts';
import { slots } from './slots.ts';
import { type Step, stepsAround } from './treatments.ts';
import { DOCUMENT_KEYS, INSTANCES, type Instance, type Outcome, type Scope } from './vocabulary.ts';

export interface Next {
  readonly scope: Scope;
  readonly instance: Instance;
  /** Null when the day is not known. */
  readonly day: string | null;
  readonly note?: string;
  readonly statement: Statement<'decision.planned'>;
}

/**
 * The plan that still stands: the scope's own, then avtalet's; for avtalet also the documents', the
 * earliest day first. A plan whose day has passed stands until somebody says what happened.
 * A later merge may bring another plan, or the decision that this one waited for.
 */
export function nextOf(casebook: Casebook, org: OrgId, scope: Scope): Next | undefined {
  const own = standingPlans(casebook, org, scopesFor(scope))[0];
  if (own !== undefined || scope !== 'avtalet') return own;
  return standingPlans(casebook, org, DOCUMENT_KEYS).sort((a, b) => ((a.day ?? '~') < (b.day ?? '~') ? -1 : 1))[0];
}

/** A plan whose day has passed with nothing said since: "KF 23 november har varit. Hur gick det?" */
export function hasPassed(next: Next, today: string): boolean {
  return next.day !== null && isPast(next.day, today);
}

/** What an instance did: enough to tell which plans it answers. */
export interface Treated {
  readonly instance: Instance;
  readonly outcome: Outcome;
  readonly on: string;
}

/**
 * The plan that goes on standing although the planned instance or a higher one has said its yes or no: it was written
 * down later than the day of that decision. It may be old news told late, or a new meeting; only who writes can say.
 */
export function planLeftBy(casebook: Casebook, org: OrgId, scope: Scope, treated: Treated): Next | undefined {
  const next = nextOf(casebook, org, scope);
  if (next === undefined || !SETTLED.has(treated.outcome)) return undefined;
  const isLower = INSTANCES.indexOf(treated.instance) < INSTANCES.indexOf(next.instance);
  return isLower || isWhatWasWaitedFor(treated, next.statement) ? undefined : next;
}

const SETTLED: ReadonlySet<Outcome> = new Set(['ja', 'ja_tillagg', 'nej']);

function standingPlans(casebook: Casebook, org: OrgId, scopes: readonly Scope[]): Next[] {
  return scopes.flatMap((scope) => {
    const statement = drawn<'decision.planned'>(casebook, slots.next(org, scope));
    if (statement === undefined) return [];
    if (stepsAround(casebook, org, scope).some((step) => isWhatWasWaitedFor(treatedIn(step), statement))) return [];
    const { instance, day } = statement.data;
    const { note } = statement.words;
    return [{ scope, instance, day, statement, ...(note === undefined ? {} : { note }) }];
  });
}

const SENT_ON: ReadonlySet<Outcome> = new Set(['bordlagd', 'aterremitterad']);

function treatedIn({ instance, statement: { on = '', data } }: Step): Treated {
  return { instance, outcome: data.outcome, on };
}

/**
 * Something was treated on the planned day or after it; or, after the plan was made, the planned
 * instance or a higher one settled its part. A council's yes or no ends also a plan made that day.
 */
function isWhatWasWaitedFor({ instance, outcome, on }: Treated, plan: Statement<'decision.planned'>): boolean {
  if (plan.data.day !== null && on >= plan.data.day) return true;
  if (SENT_ON.has(outcome) || INSTANCES.indexOf(instance) < INSTANCES.indexOf(plan.data.instance)) return false;
  const made = plan.on ?? '';
  return instance === 'fullmaktige' ? on >= made : on > made;
}
