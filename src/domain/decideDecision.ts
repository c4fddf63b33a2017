/** "Nytt beslutsläge": an instance has treated the errand. The headline is derived from these (headline.ts). */

import { decidePlanned } from './decidePlanned.ts';
import type { Decision } from './decision.ts';
import {
  type Check,
  contextOf,
  decided,
  given,
  inside,
  notice,
  refuse,
  type SeveralContext,
  sortedSet,
  stated,
} from './drafting.ts';
import type { AnyDraft, EventId, WordsOf } from './events.ts';
import { type Decider, hasOwnDecision, REGION } from './headline.ts';
import { nextOf } from './next.ts';
import { scopesFor } from './reading.ts';
import { roundOf } from './rounds.ts';
import { slots } from './slots.ts';
import { furthest, type Step, stepsIn } from './treatments.ts';
import {
  INSTANCES,
  type Instance,
  OUTCOMES_OF,
  type Outcome,
  REGION_ERRANDS,
  type Scope,
  type Source,
} from './vocabulary.ts';
import { checkOn, checkWords, withWords } from './words.ts';

/** The five choices on screen, keys 1 to 5. "I delar" comes from the documents. */
export const FIVE_CHOICES = ['ja', 'ja_tillagg', 'vag', 'inte', 'nej'] as const;
export type DecisionChoice = (typeof FIVE_CHOICES)[number];

/** What "På väg" means when only the instance is known. */
const UNDER_WAY: Readonly<Record<Instance, Outcome>> = {
  beredning: 'pagar',
  namnd: 'yttrat',
  utskott: 'yttrat',
  styrelse: 'yttrat',
  fullmaktige: 'bordlagd',
};

/** The instance and outcome that a choice means; "På väg" asks for its instance. */
export function stepOf(
  choice: DecisionChoice,
  instance: Instance = 'beredning',
): { readonly instance: Instance; readonly outcome: Outcome } {
  if (choice === 'vag') return { instance, outcome: UNDER_WAY[instance] };
  if (choice === 'inte') return { instance: 'beredning', outcome: 'ej_startad' };
  return { instance: 'fullmaktige', outcome: choice };
}

export interface DecisionInput {
  readonly org: Decider;
  readonly scope: Scope;
  readonly instance: Instance;
  readonly outcome: Outcome;
  /** Day of the meeting, or when it was known. Never in the future: that is `next`. */
  readonly on: string;
  readonly source?: Source | undefined;
  readonly paragraph?: string | undefined;
  /** Free text: formats differ between archives (model §3.4). */
  readonly dnr?: string | undefined;
  /** Skäl, above all for a no: core data (model §3.6). */
  readonly reason?: string | undefined;
  /** As the minutes put it. */
  readonly wording?: string | undefined;
  /** "Nytt beslut behövs": begins a new round although the last one ended in a yes. */
  readonly newRound?: boolean;
  readonly next?:
    | { readonly instance: Instance; readonly day: string | null; readonly note?: string | undefined }
    | undefined;
  /** Plans that the writer says no longer hold (next.ts, planLeftBy): they are withdrawn in the same command. */
  readonly endsPlans?: readonly EventId[] | undefined;
}

/**
 * Model §3.3. Nothing but an outcome the instance can not have, or one dated in the future, is
 * refused: reports come late and in any order, so an odd order is only asked about.
 * A later merge may bring steps nobody here knew of; the round stands as it was stated, and a second
 * statement about the same instance is shown beside this one.
 */
export function decideDecision(context: SeveralContext, input: DecisionInput): Decision {
  const { org, scope, instance, outcome, on, source, paragraph, dnr, reason, wording, next, endsPlans = [] } = input;
  const words = checkWords<WordsOf<'decision.recorded'>>({ paragraph, dnr, reason, wording });
  const slot = slots.decision(org.id, scope, instance);
  const steps = knownSteps(context, org, scope);
  const round =
    correctedRound(context, org, scope) ?? roundOf(steps, { scope, slot, on, newRound: input.newRound === true });
  const draft = stated<'decision.recorded'>(contextOf(context, slot), {
    type: 'decision.recorded',
    about: [org.id],
    slot,
    on,
    data: { outcome, round, ...given({ source }) },
    ...withWords(words.words),
  });
  const plan = next && planAfter(context, input, next);
  const ended: AnyDraft[] =
    endsPlans.length === 0 ? [] : [{ type: 'withdrawn', about: [org.id], re: sortedSet(endsPlans), data: {} }];
  return decided(
    [draft, ...(plan?.drafts ?? []), ...ended],
    words,
    checkOn(on, context.today),
    !hasOwnDecision(org) && refuse('no-own-decision', 'org'),
    !OUTCOMES_OF[instance].includes(outcome) && refuse('wrong-outcome', 'outcome'),
    isRegionErrand(scope) && org.id !== REGION.id && refuse('wrong-outcome', 'scope'),
    // Who corrects has seen the order.
    context.corrects === undefined && orderOf(context, input, steps, slot),
    plan,
  );
}

/** A correction belongs to the round of what it corrects: what was rightly begun anew stays so. */
function correctedRound({ casebook, corrects }: SeveralContext, org: Decider, scope: Scope): number | undefined {
  if (corrects === undefined) return undefined;
  return stepsIn(casebook, org.id, scope).find(({ statement }) => statement.id === corrects)?.statement.data.round;
}

/** Steps of the scope and what covers it, without the one that is being corrected. */
function knownSteps({ casebook, corrects }: SeveralContext, org: Decider, scope: Scope): Step[] {
  return scopesFor(scope)
    .flatMap((each) => stepsIn(casebook, org.id, each))
    .filter(({ statement }) => statement.id !== corrects);
}

function planAfter(
  context: SeveralContext,
  { org, scope, source }: DecisionInput,
  next: NonNullable<DecisionInput['next']>,
): Decision {
  const { casebook, today } = context;
  const { over } = contextOf(context, slots.next(org.id, scope));
  return inside('next', decidePlanned({ casebook, today, over }, { org, scope, source, ...next }));
}

function isRegionErrand(scope: Scope): boolean {
  return (REGION_ERRANDS as readonly Scope[]).includes(scope);
}

/** What is odd about the order, seen from the step that has come furthest. */
function orderOf(context: SeveralContext, input: DecisionInput, steps: readonly Step[], slot: string): Check | false {
  const { instance, outcome, on } = input;
  const head = furthest(steps);
  if (head === undefined) return false;
  if (steps.some((step) => step.slot === slot && (step.statement.on ?? '') > on))
    return notice('earlier-than-known', 'on');
  const higher = INSTANCES.indexOf(instance) - INSTANCES.indexOf(head.instance);
  const ended = head.statement.data.outcome;
  if (on < (head.statement.on ?? '')) return higher > 0 && notice('odd-order', 'on');
  // The same meeting told once more, for a paragraph that was not known the first time.
  if (head.slot === slot && head.statement.on === on && ended === outcome) return false;
  if (input.newRound === true) return false;
  if (ended === 'ja' || ended === 'ja_tillagg') return notice('after-yes', 'outcome');
  if (ended === 'nej') return notice('after-no', 'outcome');
  if (ended === 'aterremitterad') return false;
  if (ended === 'bordlagd') return higher !== 0 && notice('odd-order', 'instance');
  if (higher < 0 || (ended === 'pagar' && outcome === 'ej_startad')) return notice('odd-order', 'instance');
  return skipsBoard(context, input, head) && notice('skips-board', 'instance');
}

/** To the council past the board. When the council's meeting was planned, the board has had its turn. */
function skipsBoard({ casebook }: SeveralContext, { org, scope, instance }: DecisionInput, head: Step): boolean {
  if (instance !== 'fullmaktige' || INSTANCES.indexOf(head.instance) >= INSTANCES.indexOf('styrelse')) return false;
  return nextOf(casebook, org.id, scope)?.instance !== 'fullmaktige';
}
