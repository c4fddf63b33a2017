/**
 * Which round a new step belongs to. The round rises after återremiss, after a council's no, and when
 * somebody says that a new decision is needed (model §3.3). Late reports fall into the round of their
 * date. Only what stands is looked at: a step that a later one of the same instance has followed is not
 * seen, and a late report between the two then counts to the round before. The headline is the same.
 */

import type { Step } from './treatments.ts';
import type { Scope } from './vocabulary.ts';

interface NewStep {
  readonly scope: Scope;
  readonly slot: string;
  readonly on: string;
  /** "Nytt beslut behövs." */
  readonly newRound: boolean;
}

/** @param steps what is known for the scope and, for a document, for avtalet. */
export function roundOf(steps: readonly Step[], step: NewStep): number {
  const before = steps.filter(({ statement }) => (statement.on ?? '') <= step.on);
  const rounds = before.map((earlier) => {
    const raised = step.newRound || sendsBack(earlier, step);
    return earlier.statement.data.round + (raised ? 1 : 0);
  });
  return Math.max(1, ...rounds);
}

/** Told on the same day it is the same meeting, unless a lower instance of the same scope begins anew. */
function sendsBack(earlier: Step, { scope, slot, on }: NewStep): boolean {
  const { outcome } = earlier.statement.data;
  if (outcome !== 'aterremitterad' && outcome !== 'nej') return false;
  return (earlier.statement.on ?? '') < on || (earlier.scope === scope && earlier.slot !== slot);
}
