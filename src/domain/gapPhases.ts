/**
 * The phase of one point of "Nytt i avtalet" in one organisation (model §5.4, §9). Judged by itself: nothing here
 * reads or gives the phase of the agreement or of a document, and points are never summed up to one.
 */
import { type Casebook, viewOf } from './casebook.ts';
import type { EventId, OrgId } from './events.ts';
import type { GapPoint, LocalGap } from './gaps.ts';
import { type Decider, headlineOf } from './headline.ts';
import type { GapKind } from './learningVocabulary.ts';
import type { SlotReading } from './reading.ts';
import { slots } from './slots.ts';

/** Without a statement: Uppgift saknas, or only a newer version knows. A point is judged for itself, so it has no scope. */
export type LocalGapPhase = Omit<SlotReading<'gap.phased'>, 'scope'>;

/** Which phase an organisation is in as to a point, on the casebook's date. A later merge may show another beside it. */
export function gapPhaseOf(casebook: Casebook, org: OrgId, gap: EventId): LocalGapPhase {
  const slot = slots.gapPhase(org, gap);
  const view = viewOf<'gap.phased'>(casebook, slot);
  const [statement] = view?.current ?? [];
  return {
    slot,
    ...(statement ? { statement } : {}),
    alternatives: view?.current ?? [],
    disputed: view?.disputed ?? false,
    newer: view?.newer ?? 0,
  };
}

/** Nothing is known of it: neither by this version nor by a newer one. */
export function isBlank({ alternatives, newer }: Pick<LocalGap | LocalGapPhase, 'alternatives' | 'newer'>): boolean {
  return alternatives.length + newer === 0;
}

/** What is as it was, or stands outside the agreement, is the same whatever is decided. */
const SAME_WITHOUT_YES: readonly GapKind[] = ['oforandrat', 'ingar_inte'];

/** Whether one works by a point only when there is a yes: not what the law demands, nor what is as it was. */
export function waitsForYes({ kind, statutory }: Pick<GapPoint, 'kind' | 'statutory'>): boolean {
  return !statutory && !SAME_WITHOUT_YES.includes(kind);
}

/** Texts about the point say "om avtalet beslutas": it waits for a yes, and there is none for its document here. */
export function isConditional(
  casebook: Casebook,
  org: Decider,
  point: Pick<GapPoint, 'kind' | 'statutory' | 'document'>,
): boolean {
  return waitsForYes(point) && headlineOf(casebook, org, point.document ?? 'avtalet').conditional;
}
