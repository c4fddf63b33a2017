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
  const steps: Step[] = [];
  for (const { instance, slot } of instancesOf(org, scope)) {
    for (const statement of viewOf<'decision.recorded'>(casebook, slot)?.current ?? NONE) {
      steps.push({ scope, instance, slot, statement });
    }
  }
  return steps;
}

const NONE: readonly Statement<'decision.recorded'>[] = [];

interface InstanceSlot {
  readonly instance: Instance;
  readonly slot: string;
}

/** The slots of the instances, lowest first. Asked about thousands of times at a step in time: each name is made once. */
function instancesOf(org: OrgId, scope: Scope): readonly InstanceSlot[] {
  let ofOrg = slotNames.get(org);
  if (ofOrg === undefined) {
    ofOrg = new Map();
    slotNames.set(org, ofOrg);
  }
  let names = ofOrg.get(scope);
  if (names === undefined) {
    names = INSTANCES.map((instance) => ({ instance, slot: slots.decision(org, scope, instance) }));
    ofOrg.set(scope, names);
  }
  return names;
}

const slotNames = new Map<OrgId, Map<Scope, readonly InstanceSlot[]>>();

/** Negative when `a` has come further: the higher round, then the higher instance. Zero within a slot. */
export function furthestFirst(a: Step, b: Step): number {
  if (a.statement.data.round !== b.statement.data.round) return b.statement.data.round - a.statement.data.round;
  return INSTANCES.indexOf(b.instance) - INSTANCES.indexOf(a.instance);
}

/** The step that has come furthest; in a disputed slot the one that is drawn first. */
export function furthest(steps: readonly Step[]): Step | undefined {
  let first: Step | undefined;
  for (const step of steps) if (first === undefined || furthestFirst(step, first) < 0) first = step;
  return first;
}

/** Where the errand stands by what was stated for this scope itself. */
export function treatmentIn(casebook: Casebook, org: OrgId, scope: Scope): Treatment {
  const step = furthest(stepsIn(casebook, org, scope));
  let newer = 0;
  for (const { slot } of instancesOf(org, scope)) newer += casebook.slots[slot]?.newer ?? 0;
  return { ...(step ? { step } : {}), disputed: step ? casebook.slots[step.slot]?.disputed === true : false, newer };
}

/**
 * Where it stands for a scope: a document's own, unless avtalet is in a later round.
 * @param known avtalet's own, for who has it already
 */
export function treatmentFor(casebook: Casebook, org: OrgId, scope: Scope, known?: Treatment): Treatment {
  const own = treatmentIn(casebook, org, scope);
  if (!isDocument(scope)) return own;
  const whole = known ?? treatmentIn(casebook, org, 'avtalet');
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
