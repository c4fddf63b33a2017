import { type DecisionInput, decideDecision } from '../../src/domain/decideDecision.ts';
import type { Decider } from '../../src/domain/headline.ts';
import type { Instance, Outcome, Scope } from '../../src/domain/vocabulary.ts';
import { Copy } from './copy.ts';

export const HJO: Decider = { id: 'hjo', kind: 'municipality' };

/** What an instance did, and when. */
export type Told = readonly [Scope, Instance, Outcome, string?];

export function decisionInput(
  [scope, instance, outcome, on = '2026-05-20']: Told,
  change: Partial<DecisionInput> = {},
): DecisionInput {
  return { org: HJO, scope, instance, outcome, on, ...change };
}

/** Reports one step in a copy, also past notices. */
export function told(copy: Copy, step: Told, change: Partial<DecisionInput> = {}): void {
  copy.write(decideDecision(copy.several(), decisionInput(step, change)));
}

/** A copy where these have been reported, in this order. */
export function reported(...steps: Told[]): Copy {
  const copy = new Copy();
  for (const step of steps) told(copy, step);
  return copy;
}
