/** How far a target group has come, in words. Steps are names, never numbers: nothing is counted or compared. */
import { anchoringOf } from '../../domain/anchoringOf.ts';
import { type Casebook, viewOf } from '../../domain/casebook.ts';
import type { OrgId } from '../../domain/events.ts';
import type { Decider } from '../../domain/headline.ts';
import { slots } from '../../domain/slots.ts';
import type { AnchoringGroup } from '../../domain/vocabulary.ts';
import { anchoringLevels } from '../../register/anchoringGroups.ts';
import * as text from '../../text/text.ts';

const words = text.areas.anchoring;

/** Empty: nobody has said anything. Two different statements give two. */
export function levelsOf(casebook: Casebook, org: OrgId, group: AnchoringGroup): readonly string[] {
  const view = viewOf<'anchoring.assessed'>(casebook, slots.anchoring(org, group));
  if (view === undefined) return [];
  if (view.newer > 0) return [text.areas.list.newer];
  const shown = view.disputed ? view.current : view.current.slice(0, 1);
  return shown.map(({ data: { level, hesitant } }) => {
    const name = anchoringLevels.find(({ key }) => key === level)?.name ?? level;
    return hesitant ? `${name}, ${words.hesitant}` : name;
  });
}

/** Whether what was said of the group has to be done anew. Where nobody has said anything it stays that way. */
export function isAnew(casebook: Casebook, org: Decider, group: AnchoringGroup, today: string): boolean {
  const { blank, anew } = anchoringOf(casebook, org, group, today);
  return !blank && anew !== null;
}
