/** "Ny fasbedömning": a dated judgement of how far an organisation has come, with its ground in words. */
import { drawn } from './casebook.ts';
import type { DecideContext, Decision } from './decision.ts';
import { decided, given, notice, stated } from './drafting.ts';
import type { WordsOf } from './events.ts';
import type { Decider } from './headline.ts';
import { isUsedBeforeYes, type JudgedPhase, phaseSteps } from './phaseRules.ts';
import { slots } from './slots.ts';
import type { Scope, Source } from './vocabulary.ts';
import { checkOn, checkWords } from './words.ts';

export interface PhaseInput extends JudgedPhase {
  readonly org: Decider;
  readonly scope: Scope;
  /** Motivering, required: what the judgement rests on. */
  readonly ground: string;
  /** "Var hos oss?" */
  readonly where?: string | undefined;
  /** Function or forum that judged. */
  readonly by?: string | undefined;
  readonly source?: Source | undefined;
  /** "Tillämpas redan frivilligt". */
  readonly voluntary?: boolean;
}

/**
 * Model §5.4. Any step is allowed; several forward, back without a reason, and use before there is a
 * yes (or before 2027) are asked about.
 * A later merge may show another judgement beside it (Två olika uppgifter); the step is never refused
 * afterwards for what somebody else knew.
 */
export function decidePhase(context: DecideContext, input: PhaseInput): Decision {
  const { org, scope, phase, ground, where, by, on, source } = input;
  const words = checkWords<WordsOf<'phase.assessed'>>({ ground, where, by }, { required: ['ground'] });
  const slot = slots.phase(org.id, scope);
  const { also, back, checks } = phaseSteps(previousTo(context, slot), input);
  const draft = stated<'phase.assessed'>(context, {
    type: 'phase.assessed',
    about: [org.id],
    slot,
    on,
    data: { phase, ...given({ also, back, voluntary: input.voluntary === true ? true : undefined, source }) },
    words: words.words,
  });
  const early = input.voluntary !== true && isUsedBeforeYes(context.casebook, org, scope, input);
  return decided(
    [draft],
    words,
    checkOn(on, context.today),
    ...checks,
    early && notice('use-before-decision', 'voluntary'),
  );
}

/** What stood before this judgement. When that is the one being corrected, what stood before it is not known here. */
function previousTo({ casebook, corrects }: DecideContext, slot: string) {
  const standing = drawn<'phase.assessed'>(casebook, slot);
  return standing?.id === corrects ? undefined : standing;
}
