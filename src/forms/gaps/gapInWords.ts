/** A point of "Nytt i avtalet", and the difference in an organisation, in words. Steps are names: nothing is counted. */
import type { Casebook } from '../../domain/casebook.ts';
import type { OrgId } from '../../domain/events.ts';
import { type GapPoint, type LocalGap, localGap } from '../../domain/gaps.ts';
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

/** As it is read aloud: "Hjo, Gemensam planering: Stor skillnad". */
export function spokenGap(casebook: Casebook, org: { id: OrgId; name: string }, point: GapPoint): string {
  const said = differencesOf(localGap(casebook, org.id, point.id));
  const words = text.gaps.tab;
  const difference =
    said.length > 1 ? `${words.two}, ${said.join(` ${words.or} `)}` : (said[0] ?? text.common.unknown).toLowerCase();
  return words.cell(org.name, gapTitle(point), difference);
}
