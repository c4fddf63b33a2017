/** How far a target group has come, in words. Steps are names, never numbers: nothing is counted or compared. */
import { type Casebook, viewOf } from '../../domain/casebook.ts';
import type { OrgId } from '../../domain/events.ts';
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

/** As it is read aloud: "Hjo, Politik: Informerad, tveksam". */
export function spokenCell(organisation: string, group: string, levels: readonly string[]): string {
  const said =
    levels.length > 1 ? `${words.two}, ${levels.join(` ${text.areas.list.or} `)}` : (levels[0] ?? words.unknown);
  return words.cell(organisation, group, said);
}
