/** The chain of an errand: what each instance has said, in the order it happened. */
import { type Casebook, viewOf } from './casebook.ts';
import type { OrgId } from './events.ts';
import { REGION } from './headline.ts';
import { type Step, stepsIn } from './treatments.ts';
import { DOCUMENT_KEYS, INSTANCES, type Scope } from './vocabulary.ts';

export interface Link {
  readonly step: Step;
  /** A later round has begun since. */
  readonly earlierRound: boolean;
  /** Another statement says something else about the same instance. */
  readonly disputed: boolean;
}

export interface Chain {
  readonly scope: Scope;
  readonly links: readonly Link[];
}

const OF_REGION: readonly Scope[] = ['uppsagning', 'avtalet', 'implementering'];
const OF_MUNICIPALITY: readonly Scope[] = ['avtalet', ...DOCUMENT_KEYS];

/** The whole agreement first, then each document (or errand of the region) with something of its own. */
export function chainsOf(casebook: Casebook, org: OrgId): Chain[] {
  const scopes = org === REGION.id ? OF_REGION : OF_MUNICIPALITY;
  return scopes.flatMap((scope) => {
    const steps = stepsIn(casebook, org, scope).sort(asItHappened);
    if (steps.length === 0) return [];
    const round = Math.max(...steps.map(({ statement }) => statement.data.round));
    const links = steps.map((step) => ({
      step,
      earlierRound: step.statement.data.round < round,
      disputed: viewOf(casebook, step.slot)?.disputed === true,
    }));
    return [{ scope, links }];
  });
}

function asItHappened(a: Step, b: Step): number {
  const [onA, onB] = [a.statement.on ?? '', b.statement.on ?? ''];
  if (onA !== onB) return onA < onB ? -1 : 1;
  return INSTANCES.indexOf(a.instance) - INSTANCES.indexOf(b.instance);
}
