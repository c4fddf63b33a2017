import type { Statement } from '../domain/casebook.ts';
import { type DecisionChoice, stepOf } from '../domain/decideDecision.ts';
import type { EventId } from '../domain/events.ts';
import type { Instance, Outcome, Scope, Source } from '../domain/vocabulary.ts';
import { longDate } from '../text/format.ts';

/** What stands in an open decision form, and what it was opened on. */
export interface DecisionDraft {
  choice: DecisionChoice | null;
  /** Asked when something is on its way. */
  instance: Instance | null;
  /** What that instance did. */
  result: Outcome | null;
  on: string;
  source: Source | null;
  scope: Scope;
  paragraph: string;
  dnr: string;
  reason: string;
  wording: string;
  newRound: boolean;
  next: { readonly instance: Instance | null; readonly day: string };
  /** Whether a plan that a yes or no leaves standing still holds; asked only then. */
  planStill: 'ja' | 'nej' | null;
  /** Heads of every slot the form can write to, from the moment it was opened. */
  overs: Record<string, EventId[]>;
}

/** A planned day that has been: the form opens as the answer to "Hur gick det?". */
export interface AskedDecision {
  readonly scope: Scope;
  readonly instance: Instance;
  readonly day: string;
}

/** The instance and outcome the choices amount to, or the names of what has not been chosen yet. */
export function stepIn({
  choice,
  instance,
  result,
}: DecisionDraft):
  | { readonly step: { instance: Instance; outcome: Outcome } }
  | { readonly missing: readonly string[] } {
  if (choice === null) return { missing: ['outcome'] };
  if (choice !== 'vag') return { step: stepOf(choice) };
  if (instance === null) return { missing: ['instance'] };
  if (result !== null && instance !== 'beredning') return { step: { instance, outcome: result } };
  // That the council has treated it says nothing until one knows what it did.
  return instance === 'fullmaktige' ? { missing: ['result'] } : { step: stepOf('vag', instance) };
}

const CHOICE_OF: Partial<Record<Outcome, DecisionChoice>> = {
  ej_startad: 'inte',
  ja: 'ja',
  ja_tillagg: 'ja_tillagg',
  nej: 'nej',
};

/** An empty form, one on the day that is asked about, or one filled with the statement that is to be corrected. */
export function decisionDraft(
  corrects: { statement: Statement<'decision.recorded'>; instance: Instance } | undefined,
  today: string,
  asked?: AskedDecision,
): Omit<DecisionDraft, 'scope' | 'overs'> {
  const { statement, instance = asked?.instance ?? null } = corrects ?? {};
  const { paragraph = '', dnr = '', reason = '', wording = '' } = statement?.words ?? {};
  const outcome = statement?.data.outcome;
  return {
    choice: outcome === undefined ? null : (CHOICE_OF[outcome] ?? 'vag'),
    instance,
    result: outcome ?? null,
    on: longDate(statement?.on ?? asked?.day ?? today),
    source: statement?.data.source ?? null,
    paragraph,
    dnr,
    reason,
    wording,
    newRound: false,
    next: { instance: null, day: '' },
    planStill: null,
  };
}
