/**
 * How far an errand has come in one scope: what its instances have done, and which of it counts.
 * The first two steps of the headline's rule (headline.ts).
 */
import { type Casebook, type Statement, viewOf } from './casebook.ts';
import type { OrgId } from './events.ts';
import { isDocument, scopesFor } from './reading.ts';
import { slots } from './slots.ts';
import { DOCUMENT_KEYS, INSTANCES, type Instance, type Scope } from './vocabulary.ts';

/** One instance has treated the errand. */
export interface Step {
  readonly scope: Scope;
  readonly instance: Instance;
  readonly slot: string;
  readonly statement: Statement<'decision.recorded'>;
}

/** Where the errand stands in one scope. */
export interface Treatment {
  /** The step that counts; absent when nothing is known. */
  readonly step?: Step;
  /** More than one statement stands where the step was taken, and they differ. */
  readonly disputed: boolean;
  /** Statements from a newer version among the instances. */
  readonly newer: number;
}

/** Every unbeaten step in a scope, from the lowest instance to the highest. */
export function stepsIn(casebook: Casebook, org: OrgId, scope: Scope): Step[] {
  return INSTANCES.flatMap((instance) => {
    const slot = slots.decision(org, scope, instance);
    const current = viewOf<'decision.recorded'>(casebook, slot)?.current ?? [];
    return current.map((statement) => ({ scope, instance, slot, statement }));
  });
}

/** Negative when `a` has come further: the higher round, then the higher instance. Zero within a slot. */
export function furthestFirst(a: Step, b: Step): number {
  if (a.statement.data.round !== b.statement.data.round) return b.statement.data.round - a.statement.data.round;
  return INSTANCES.indexOf(b.instance) - INSTANCES.indexOf(a.instance);
}

/** The step that has come furthest; in a disputed slot the one that is drawn first. */
export function furthest(steps: readonly Step[]): Step | undefined {
  return [...steps].sort(furthestFirst)[0];
}

/** Where the errand stands by what was stated for this scope itself. */
export function treatmentIn(casebook: Casebook, org: OrgId, scope: Scope): Treatment {
  const step = furthest(stepsIn(casebook, org, scope));
  let newer = 0;
  for (const instance of INSTANCES) newer += casebook.slots[slots.decision(org, scope, instance)]?.newer ?? 0;
  return { ...(step ? { step } : {}), disputed: step ? casebook.slots[step.slot]?.disputed === true : false, newer };
}

/** Where it stands for a scope: a document's own, unless avtalet is in a later round. */
export function treatmentFor(casebook: Casebook, org: OrgId, scope: Scope): Treatment {
  const own = treatmentIn(casebook, org, scope);
  if (!isDocument(scope)) return own;
  const whole = treatmentIn(casebook, org, 'avtalet');
  const newer = own.newer + whole.newer;
  if (own.step === undefined) return { ...whole, newer };
  const overtaken = whole.step !== undefined && whole.step.statement.data.round > own.step.statement.data.round;
  return { ...(overtaken ? whole : own), newer };
}

/** Every step that has to do with a scope: for avtalet the documents' too, for a document avtalet's too. */
export function stepsAround(casebook: Casebook, org: OrgId, scope: Scope): Step[] {
  const scopes = scope === 'avtalet' ? ['avtalet' as const, ...DOCUMENT_KEYS] : scopesFor(scope);
  return scopes.flatMap((each) => stepsIn(casebook, org, each));
}
