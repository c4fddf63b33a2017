/** What the map knows of one organisation on the date shown: made once, used by map, tiles, table, panel and voice. */

import type { Casebook, Statement } from '../../domain/casebook.ts';
import { isOlderThanSixMonths } from '../../domain/dates.ts';
import type { OrgId } from '../../domain/events.ts';
import { type Headline, headlineOf, isOldHeadline } from '../../domain/headline.ts';
import { phaseOf } from '../../domain/phase.ts';
import type { SlotReading } from '../../domain/reading.ts';
import type { Scope } from '../../domain/vocabulary.ts';
import { choiceMarks, phaseMarks } from '../../forms/statusMarks.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import type { Mark } from '../../ui/marks.ts';
import type { Theme } from './view.ts';

export type PhaseReading = SlotReading<'phase.assessed'>;

export interface PlaceFacts {
  readonly org: StandingOrganisation;
  readonly id: OrgId;
  readonly headline: Headline;
  readonly phase: PhaseReading | null;
  /** The latest day that anything about it holds from; null when nothing is known. */
  readonly updated: string | null;
  readonly oldDecision: boolean;
  readonly oldPhase: boolean;
}

/** The same on another day: only what is old depends on the day alone. The same object when that is the same. */
export function onDay(facts: PlaceFacts, day: string): PlaceFacts {
  const { headline, phase } = facts;
  const [oldDecision, oldPhase] = [isOldHeadline(headline, day), isOldPhase(phase, day)];
  return oldDecision === facts.oldDecision && oldPhase === facts.oldPhase ? facts : { ...facts, oldDecision, oldPhase };
}

function isOldPhase(phase: PhaseReading | null, day: string): boolean {
  return phase?.statement?.on !== undefined && isOlderThanSixMonths(phase.statement.on, day);
}

export function placeFactsOf(casebook: Casebook, org: StandingOrganisation, scope: Scope, today: string): PlaceFacts {
  const headline = headlineOf(casebook, org, scope);
  const phase = phaseOf(casebook, org.id, scope);
  const dates = [headline.statement, headline.next?.statement, phase?.statement].flatMap((each) => each?.on ?? []);
  return {
    org,
    id: org.id,
    headline,
    phase,
    updated: dates.sort().at(-1) ?? null,
    oldDecision: isOldHeadline(headline, today),
    oldPhase: isOldPhase(phase, today),
  };
}

/** How a place is drawn in a theme. */
export interface Look {
  readonly mark: Mark;
  /** Two different statements: the earlier one, as an inner band of its own. */
  readonly earlier: Mark | null;
  readonly two: boolean;
  readonly old: boolean;
  /** In a comparison: the sign it had on the earlier day. */
  readonly before?: Mark;
}

export function lookOf(facts: PlaceFacts, theme: Theme): Look {
  return theme === 'beslut' ? decisionLook(facts) : phaseLook(facts);
}

// What a newer version has said is unknown here, and the unknown is drawn as unknown.
const UNKNOWN: Look = { mark: 'blank', earlier: null, two: false, old: false };

function decisionLook({ headline, oldDecision }: PlaceFacts): Look {
  if (headline.newer > 0) return UNKNOWN;
  return {
    mark: choiceMarks[headline.choice],
    earlier: bandOf(choiceMarks[headline.choice], headline.otherChoice && choiceMarks[headline.otherChoice]),
    two: headline.disputed,
    old: oldDecision,
  };
}

function phaseLook({ phase, oldPhase }: PlaceFacts): Look {
  if (phase?.statement === undefined || phase.newer > 0) return UNKNOWN;
  const other = phase.disputed ? phase.alternatives[1] : undefined;
  const mark = phaseMarks[phase.statement.data.phase];
  return {
    mark,
    earlier: bandOf(mark, other && phaseMarks[other.data.phase]),
    two: phase.disputed,
    old: oldPhase,
  };
}

/** Two that differ in something else than the class need no band. */
function bandOf(mark: Mark, other: Mark | undefined): Mark | null {
  return other === undefined || other === mark ? null : other;
}

/** The class a place is counted and filtered in. */
export function stateOf(facts: PlaceFacts, theme: Theme): string {
  if (theme === 'beslut') return facts.headline.newer > 0 ? 'blank' : facts.headline.choice;
  return facts.phase?.newer ? 'blank' : (facts.phase?.statement?.data.phase ?? 'blank');
}

/** The statement a theme rests on. */
export function statementOf(facts: PlaceFacts, theme: Theme): Statement | undefined {
  return theme === 'beslut' ? facts.headline.statement : facts.phase?.statement;
}
