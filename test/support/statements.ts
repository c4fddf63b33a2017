import type { AnyDraft, Draft, EventType, OrgId } from '../../src/domain/events.ts';
import { slots } from '../../src/domain/slots.ts';
import type { Instance, Outcome, Phase, Scope } from '../../src/domain/vocabulary.ts';

/** Statements as somebody may have made them, for screens to show. */

type More<T extends EventType> = Partial<Pick<Draft<T>, 'words' | 'over' | 're'>> & {
  data?: Partial<Draft<T>['data']>;
};

export function aDecision(
  org: OrgId,
  [instance, outcome]: readonly [Instance, Outcome],
  on: string,
  { data, ...more }: More<'decision.recorded'> & { scope?: Scope } = {},
): AnyDraft {
  const { scope = 'avtalet', ...rest } = more;
  return {
    type: 'decision.recorded',
    about: [org],
    slot: slots.decision(org, scope, instance),
    on,
    data: { outcome, round: 1, source: 'protokoll', ...data },
    ...rest,
  };
}

export function aPlan(org: OrgId, instance: Instance, day: string | null, on: string): AnyDraft {
  return {
    type: 'decision.planned',
    about: [org],
    slot: slots.next(org, 'avtalet'),
    on,
    data: { instance, day },
  };
}

export function aPhase(org: OrgId, phase: Phase, on: string, { data, ...more }: More<'phase.assessed'> = {}): AnyDraft {
  return {
    type: 'phase.assessed',
    about: [org],
    slot: slots.phase(org, 'avtalet'),
    on,
    data: { phase, ...data },
    words: { ground: 'Arbetsgrupp finns, rutiner återstår.' },
    ...more,
  };
}

export function aNote(
  org: OrgId,
  text: string,
  on: string,
  data: Partial<Draft<'note.written'>['data']> = {},
): AnyDraft {
  return { type: 'note.written', about: [org], on, data: { mark: null, ...data }, words: { text } };
}
