/** A point of "Nytt i avtalet", and the difference in an organisation, in words. Steps are names: nothing is counted. */
import type { GapPoint, LocalGap } from '../../domain/gaps.ts';
import * as text from '../../text/text.ts';

/** What a point is called; one whose words are removed says so. */
export function gapTitle(point: GapPoint): string {
  return point.texts.title ?? text.common.redacted;
}

/** The differences that stand: none when nobody has said anything, two when two have said differently. */
export function differencesOf({ alternatives, disputed, newer }: LocalGap): readonly string[] {
  if (newer > 0) return [text.gaps.tab.newer];
  const shown = disputed ? alternatives : alternatives.slice(0, 1);
  return shown.map(({ data }) => text.learningCodes.gapDifferences[data.difference]);
}
