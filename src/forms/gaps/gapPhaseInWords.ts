/** The phase of a point in words, conditional where the point waits for a yes. Nothing is counted or compared. */
import type { Statement } from '../../domain/casebook.ts';
import type { LocalGapPhase } from '../../domain/gapPhases.ts';
import { isInUse } from '../../domain/phaseRules.ts';
import { phaseOf } from '../../register/phases.ts';
import * as text from '../../text/text.ts';

/** "Införande, om avtalet beslutas". What is in use today is used whatever will be decided. */
export function gapPhaseSaid({ data }: Statement<'gap.phased'>, conditional: boolean): string {
  const { name } = phaseOf(data.phase);
  return conditional && !isInUse(data) ? text.card.phase.conditional(name) : name;
}

/** The phases that stand: none when nobody has said anything, two when two have said differently. */
export function gapPhasesSaid(reading: LocalGapPhase, conditional: boolean): readonly string[] {
  const { alternatives, disputed, newer } = reading;
  if (newer > 0) return [text.gaps.tab.newer];
  const shown = disputed ? alternatives : alternatives.slice(0, 1);
  return [...new Set(shown.map((statement) => gapPhaseSaid(statement, conditional)))];
}
