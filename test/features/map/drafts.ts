import type { AnyDraft, OrgId } from '../../../src/domain/events.ts';
import { slots } from '../../../src/domain/slots.ts';
import type { Instance, Outcome, Phase, Scope, Source } from '../../../src/domain/vocabulary.ts';

/** What an instance has done. */
export function decision(
  org: OrgId,
  instance: Instance,
  outcome: Outcome,
  on: string,
  more: { scope?: Scope; source?: Source; reason?: string } = {},
): AnyDraft {
  const { scope = 'avtalet', source = 'protokoll', reason } = more;
  return {
    type: 'decision.recorded',
    about: [org],
    slot: slots.decision(org, scope, instance),
    on,
    data: { outcome, round: 1, source },
    ...(reason === undefined ? {} : { words: { reason } }),
  };
}

function planned(org: OrgId, instance: Instance, day: string | null, on: string): AnyDraft {
  return {
    type: 'decision.planned',
    about: [org],
    slot: slots.next(org, 'avtalet'),
    on,
    data: { instance, day },
  };
}

export function assessed(
  org: OrgId,
  phase: Phase,
  on: string,
  ground = 'Arbetsgrupp finns, rutiner återstår.',
): AnyDraft {
  return {
    type: 'phase.assessed',
    about: [org],
    slot: slots.phase(org, 'avtalet'),
    on,
    data: { phase, source: 'dialog' },
    words: { ground },
  };
}

/** Hjo as in the guide: the board proposes yes, the council meets in December. */
export const hjo: readonly AnyDraft[] = [
  decision('hjo', 'styrelse', 'foreslar_ja', '2026-11-03'),
  planned('hjo', 'fullmaktige', '2026-12-15', '2026-11-03'),
  assessed('hjo', 'inforande', '2026-11-03'),
];
