import type { Statement } from '../domain/casebook.ts';
import { type Decision, refused } from '../domain/decision.ts';
import type { EventId } from '../domain/events.ts';
import type { BackReason, Phase, Scope, Source } from '../domain/vocabulary.ts';
import { longDate } from '../text/format.ts';

/** What stands in an open phase form, and what it was opened on. */
export interface PhaseDraft {
  phase: Phase | null;
  ground: string;
  /** As written. */
  on: string;
  scope: Scope;
  also: readonly Phase[];
  back: BackReason | null;
  voluntary: boolean;
  where: string;
  by: string;
  source: Source | null;
  /** Heads of every slot the form can write to, from the moment it was opened. */
  overs: Record<string, EventId[]>;
}

/** An empty form, or one filled with the statement that is to be corrected. */
export function phaseDraft(corrects: Statement<'phase.assessed'> | undefined, today: string) {
  const { ground = '', where = '', by = '' } = corrects?.words ?? {};
  const data = corrects?.data;
  return {
    phase: data?.phase ?? null,
    ground,
    where,
    by,
    on: longDate(corrects?.on ?? today),
    also: data?.also ?? [],
    back: data?.back ?? null,
    voluntary: data?.voluntary ?? false,
    source: data?.source ?? null,
  };
}

/** Sent before a phase was chosen: what is missing, in the order of the form. */
export function withoutPhase({ ground }: { readonly ground: string }): Decision {
  const empty = ground.trim() === '' ? (['phase', 'ground'] as const) : (['phase'] as const);
  return refused(...empty.map((field) => ({ code: 'missing' as const, field })));
}
