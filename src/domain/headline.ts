/**
 * The headline: where an organisation's decision stands, in one word, derived from what its instances
 * have done (model §3.1, §3.2; experience §5). Never stored and never stated: a new or correcting
 * event changes it, nobody overwrites it. From statements to headline:
 *
 * 1. Within one scope the highest round counts, and in it the highest instance: what the council did
 *    goes before what the board proposed, and a new round before everything of the one before it.
 * 2. A document's own statement goes before avtalet's, unless avtalet is in a later round: a new
 *    treatment of the whole covers every document. The region's other errands stand by themselves.
 * 3. The whole, when documents have statements of their own, is what the five are together. All alike:
 *    that. All yes: yes, med tillägg when one of them is. Some decided and others not, or otherwise: i
 *    delar. None decided: the one that has come furthest. So the whole got a no only when every document
 *    did, and is "ej startad" only when every one was said to be.
 *
 * Promise: what has not been reported never becomes a no, nor anything else than Uppgift saknas.
 */
import { type Casebook, type Statement, viewOf } from './casebook.ts';
import { isOlderThanSixMonths } from './dates.ts';
import type { OrgId } from './events.ts';
import { type Choice, choiceOf, type HeadlineState, isDecided, isYes, stateOf } from './headlineStates.ts';
import { type Next, nextOf } from './next.ts';
import { readingOf, type SlotReading } from './reading.ts';
import { slots } from './slots.ts';
import { furthest, type Step, type Treatment, treatmentFor, treatmentIn } from './treatments.ts';
import { DOCUMENT_KEYS, INSTANCES, type Instance, type OrganisationKind, type Scope } from './vocabulary.ts';

/** An organisation, as far as deciding goes. The register's own fits as it is. */
export interface Decider {
  readonly id: OrgId;
  readonly kind: OrganisationKind;
}

export interface Headline {
  readonly state: HeadlineState;
  readonly choice: Choice;
  /** The step that decides the headline; where it was said, by which instance, and the statement. */
  readonly step?: Step;
  readonly instance?: Instance;
  readonly statement?: Statement<'decision.recorded'>;
  /** Two different statements stand where the headline comes from. */
  readonly disputed: boolean;
  /** Those slots, for the form that settles them. */
  readonly disputedSlots: readonly string[];
  /** What the other of the two would be drawn as (the inner band of the map). */
  readonly otherChoice?: Choice;
  /** Statements from a newer version: never show the headline as certain. */
  readonly newer: number;
  readonly next?: Next;
  /** No yes yet: texts about the organisation say "om avtalet beslutas". */
  readonly conditional: boolean;
  readonly round: number;
}

/** The region, a party to the agreement like each municipality. */
export const REGION: Decider = { id: 'vgr', kind: 'regional' };

/** Municipalities and the region decide; everybody else is bound through a principal or a contract. */
export function hasOwnDecision({ id, kind }: Decider): boolean {
  return kind === 'municipality' || id === REGION.id;
}

/** Slots that a form for a new decision captures the heads of when it opens (captureHeads). */
export function decisionSlots(org: OrgId, scope: Scope): string[] {
  return [...INSTANCES.map((instance) => slots.decision(org, scope, instance)), slots.next(org, scope)];
}

/**
 * The headline of one organisation for one scope, on the casebook's date.
 * A later merge may change it: by a step nobody here knew of, or by a second statement about the same
 * instance, which makes it disputed until a person settles it.
 */
export function headlineOf(casebook: Casebook, org: Decider, scope: Scope): Headline {
  if (!hasOwnDecision(org)) {
    return { ...plain('ej_eget_beslut'), conditional: isConditionalThroughPrincipal(casebook, org, scope) };
  }
  const part = scope === 'avtalet' ? theWhole(casebook, org.id) : partOf(treatmentFor(casebook, org.id, scope), scope);
  const { state, step } = part;
  const next = nextOf(casebook, org.id, scope);
  const other = part.disputedSlots[0] === undefined ? undefined : otherChoice(casebook, part.disputedSlots[0], scope);
  return {
    ...plain(state),
    ...(step ? { step, instance: step.instance, statement: step.statement, round: step.statement.data.round } : {}),
    ...(next ? { next } : {}),
    ...(other ? { otherChoice: other } : {}),
    disputed: part.disputedSlots.length > 0,
    disputedSlots: part.disputedSlots,
    newer: part.newer,
  };
}

/** The region's three errands, decided separately (model §3.1). */
export function regionHeadlines(
  casebook: Casebook,
): Readonly<Record<'uppsagning' | 'avtalet' | 'implementering', Headline>> {
  return {
    uppsagning: headlineOf(casebook, REGION, 'uppsagning'),
    avtalet: headlineOf(casebook, REGION, 'avtalet'),
    implementering: headlineOf(casebook, REGION, 'implementering'),
  };
}

/** Whether the headline gets the sign ◷. A council's yes or no is a fact that does not grow old; a stage on the way does. */
export function isOldHeadline({ state, statement }: Headline, today: string): boolean {
  if (isYes(state) || state === 'avslagen') return false;
  return statement?.on !== undefined && isOlderThanSixMonths(statement.on, today);
}

/** "Gäller här": asked, never concluded from a decision. Null: nobody has answered. */
export function appliesOf(casebook: Casebook, org: OrgId, scope: Scope): SlotReading<'applies.stated'> | null {
  return readingOf(casebook, scope, (each) => slots.applies(org, each));
}

function plain(state: HeadlineState): Headline {
  return {
    state,
    choice: choiceOf(state),
    disputed: false,
    disputedSlots: [],
    newer: 0,
    conditional: !isYes(state),
    round: 1,
  };
}

/** The region's units and those under contract with it follow its yes; areas and federations have none to follow. */
function isConditionalThroughPrincipal(casebook: Casebook, { kind }: Decider, scope: Scope): boolean {
  return kind === 'regional' || kind === 'private' ? isRegionConditional(casebook, scope) : true;
}

/** Read once of each casebook: dozens of units and providers follow it. */
function isRegionConditional(casebook: Casebook, scope: Scope): boolean {
  const held = regionConditional.get(casebook) ?? new Map<Scope, boolean>();
  regionConditional.set(casebook, held);
  const isConditional = held.get(scope) ?? headlineOf(casebook, REGION, scope).conditional;
  held.set(scope, isConditional);
  return isConditional;
}

const regionConditional = new WeakMap<Casebook, Map<Scope, boolean>>();

interface Part {
  readonly state: HeadlineState;
  readonly step?: Step;
  readonly disputedSlots: readonly string[];
  readonly newer: number;
}

function partOf({ step, disputed, newer }: Treatment, scope: Scope): Part {
  if (step === undefined) return { state: 'okand', disputedSlots: [], newer };
  return { state: stateOf(step, scope), step, disputedSlots: disputed ? [step.slot] : [], newer };
}

/** The whole, put together from the documents when any of them has a statement of its own. */
function theWhole(casebook: Casebook, org: OrgId): Part {
  const own = treatmentIn(casebook, org, 'avtalet');
  const whole = partOf(own, 'avtalet');
  const parts = DOCUMENT_KEYS.map((document) => partOf(treatmentFor(casebook, org, document, own), document));
  // Each part counts avtalet's own too.
  const newer = parts.reduce((sum, part) => sum + part.newer - whole.newer, whole.newer);
  if (!parts.some(({ step }) => step !== undefined && step.scope !== 'avtalet')) return { ...whole, newer };
  const state = together(parts, whole.state);
  if (state === 'okand') return { state, disputedSlots: slotsOf(parts), newer };
  const decisive = parts.filter((part) => (state === 'delvis' ? isDecided(part.state) : part.state === state));
  const step = furthestOf(decisive.length > 0 ? decisive : [whole]);
  return {
    state,
    ...(step ? { step } : {}),
    disputedSlots: slotsOf(decisive.length > 0 ? parts : [...parts, whole]),
    newer,
  };
}

function together(parts: readonly Part[], whole: HeadlineState): HeadlineState {
  const states = parts.map(({ state }) => state);
  const [first = 'okand'] = states;
  if (states.every((state) => state === first)) return first;
  if (states.every(isYes)) return 'godkand_tillagg';
  if (states.some(isDecided) || whole === 'delvis') return 'delvis';
  const onTheWay = furthestOf(parts.filter(({ state }) => choiceOf(state) === 'vag'));
  return onTheWay === undefined ? 'okand' : stateOf(onTheWay, onTheWay.scope);
}

function slotsOf(parts: readonly Part[]): string[] {
  return [...new Set(parts.flatMap(({ disputedSlots }) => disputedSlots))];
}

function furthestOf(parts: readonly Part[]): Step | undefined {
  return furthest(parts.flatMap(({ step }) => (step ? [step] : [])));
}

function otherChoice(casebook: Casebook, slot: string, scope: Scope): Choice | undefined {
  const [, other] = viewOf<'decision.recorded'>(casebook, slot)?.current ?? [];
  const instance = INSTANCES.find((each) => slot.endsWith(`/${each}`));
  if (other === undefined || instance === undefined) return undefined;
  return choiceOf(stateOf({ scope, instance, slot, statement: other }, scope));
}
