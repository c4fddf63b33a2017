/** What every judgement of a phase goes by, of the agreement, of a document or of one point (model §5.4). */
import type { Casebook, Statement } from './casebook.ts';
import { type Check, notice } from './drafting.ts';
import { type Decider, headlineOf } from './headline.ts';
import { phaseStep } from './phase.ts';
import { type BackReason, PHASES, type Phase, type Scope } from './vocabulary.ts';

/** The year the agreement is intended to apply from (model §20). */
const APPLIES_FROM_YEAR = '2027';

export interface JudgedPhase {
  readonly phase: Phase;
  /** Other phases that are under way at the same time. */
  readonly also?: readonly Phase[];
  readonly on: string;
  /** Why it goes back. */
  readonly back?: BackReason | undefined;
}

/** What stood before a judgement; undefined where nothing is known of it. */
export type Before = Pick<Statement<'phase.assessed'> | Statement<'gap.phased'>, 'on' | 'data'> | undefined;

export interface PhaseSteps {
  /** Ready for the data of a draft. */
  readonly also: Phase[] | undefined;
  readonly back: BackReason | undefined;
  readonly checks: readonly (Check | false)[];
}

/**
 * Any step is allowed; several forward, and back without a reason, are asked about.
 * What comes late tells of the past: only the judgement before it, which is not known here, would say how large the
 * step was.
 */
export function phaseSteps(previous: Before, { phase, also, on, back }: JudgedPhase): PhaseSteps {
  const isLate = previous?.on !== undefined && on < previous.on;
  const step = isLate ? 0 : phaseStep(previous?.data.phase, phase);
  const others = PHASES.filter((each) => each !== phase && also?.includes(each));
  return {
    also: others.length > 0 ? others : undefined,
    back: step > 0 ? undefined : back,
    checks: [
      isLate && notice('earlier-than-known', 'on'),
      step > 1 && notice('several-steps', 'phase'),
      step < 0 && back === undefined && notice('back-without-reason', 'back'),
    ],
  };
}

const USED: readonly Phase[] = ['anvandning', 'vidmakthallande'];

/** Whether any of the phases is one in which one works by the agreement. */
export function isInUse({ phase, also }: Pick<JudgedPhase, 'phase' | 'also'>): boolean {
  return USED.includes(phase) || USED.some((each) => also?.includes(each));
}

/** Whether it says that the agreement is used although there is no yes that covers it, or before 2027. */
export function isUsedBeforeYes(casebook: Casebook, org: Decider, scope: Scope, judged: JudgedPhase): boolean {
  if (!isInUse(judged)) return false;
  const { state, conditional } = headlineOf(casebook, org, scope);
  // A yes to a part is a yes to begin with that part; bodies with no principal of their own have no yes to wait for.
  const mayBegin = !conditional || state === 'delvis' || (state === 'ej_eget_beslut' && !followsTheRegion(org));
  return !mayBegin || judged.on.slice(0, 4) < APPLIES_FROM_YEAR;
}

function followsTheRegion({ kind }: Decider): boolean {
  return kind === 'regional' || kind === 'private';
}
