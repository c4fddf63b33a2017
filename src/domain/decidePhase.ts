/** "Ny fasbedömning": a dated judgement of how far an organisation has come, with its ground in words. */
import { drawn } from './casebook.ts';
import type { DecideContext, Decision } from './decision.ts';
import { type Check, decided, given, notice, stated } from './drafting.ts';
import type { WordsOf } from './events.ts';
import { type Decider, headlineOf } from './headline.ts';
import { phaseStep } from './phase.ts';
import { slots } from './slots.ts';
import { type BackReason, PHASES, type Phase, type Scope, type Source } from './vocabulary.ts';
import { checkOn, checkWords } from './words.ts';

/** The year the agreement is intended to apply from (model §20). */
const APPLIES_FROM_YEAR = '2027';

export interface PhaseInput {
  readonly org: Decider;
  readonly scope: Scope;
  readonly phase: Phase;
  /** Other phases that are under way at the same time. */
  readonly also?: readonly Phase[];
  /** Motivering, required: what the judgement rests on. */
  readonly ground: string;
  /** "Var hos oss?" */
  readonly where?: string | undefined;
  /** Function or forum that judged. */
  readonly by?: string | undefined;
  readonly on: string;
  readonly source?: Source | undefined;
  /** Why it goes back. */
  readonly back?: BackReason | undefined;
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
  const previous = previousTo(context, slot);
  const isLate = previous?.on !== undefined && on < previous.on;
  // What comes late tells of the past: only the judgement before it, which is not known here, would say how large the step was.
  const step = isLate ? 0 : phaseStep(previous?.data.phase, phase);
  const also = PHASES.filter((each) => each !== phase && input.also?.includes(each));
  const draft = stated<'phase.assessed'>(context, {
    type: 'phase.assessed',
    about: [org.id],
    slot,
    on,
    data: {
      phase,
      ...given({
        also: also.length > 0 ? also : undefined,
        back: step > 0 ? undefined : input.back,
        voluntary: input.voluntary === true ? true : undefined,
        source,
      }),
    },
    words: words.words,
  });
  return decided(
    [draft],
    words,
    checkOn(on, context.today),
    isLate && notice('earlier-than-known', 'on'),
    step > 1 && notice('several-steps', 'phase'),
    step < 0 && input.back === undefined && notice('back-without-reason', 'back'),
    input.voluntary !== true && usedBeforeDecision(context, input),
  );
}

/** What stood before this judgement. When that is the one being corrected, what stood before it is not known here. */
function previousTo({ casebook, corrects }: DecideContext, slot: string) {
  const standing = drawn<'phase.assessed'>(casebook, slot);
  return standing?.id === corrects ? undefined : standing;
}

const USED: readonly Phase[] = ['anvandning', 'vidmakthallande'];

function usedBeforeDecision({ casebook }: DecideContext, { org, scope, phase, also, on }: PhaseInput): Check | false {
  if (!USED.includes(phase) && !USED.some((each) => also?.includes(each))) return false;
  const { state, conditional } = headlineOf(casebook, org, scope);
  // A yes to a part is a yes to begin with that part; bodies with no principal of their own have no yes to wait for.
  const mayBegin = !conditional || state === 'delvis' || (state === 'ej_eget_beslut' && !followsTheRegion(org));
  return mayBegin && on.slice(0, 4) >= APPLIES_FROM_YEAR ? false : notice('use-before-decision', 'voluntary');
}

function followsTheRegion({ kind }: Decider): boolean {
  return kind === 'regional' || kind === 'private';
}
