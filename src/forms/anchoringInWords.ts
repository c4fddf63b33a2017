import { type Casebook, drawn, type Statement, viewOf } from '../domain/casebook.ts';
import { hasOwnDecision } from '../domain/headline.ts';
import { slots } from '../domain/slots.ts';
import type { AnchoringGroup } from '../domain/vocabulary.ts';
import { anchoringLevels, downReasons } from '../register/anchoringGroups.ts';
import { milestones } from '../register/milestones.ts';
import type { StandingOrganisation } from '../state/organisations.ts';
import * as text from '../text/text.ts';

const words = text.card.anchoring;

export interface AnchoringWords {
  /** Only what somebody has stated: "i dialog, tveksam", "informerad", "uppgift saknas". */
  readonly says: string;
  /** Nobody has said anything of the group. */
  readonly blank: boolean;
  /** There are new councils and nobody has said anything since: a starting point, which nobody has stated. */
  readonly anew: boolean;
  /** The day of what was stated. */
  readonly on?: string | undefined;
  /** The one statement that stands; none when two differ. */
  readonly statement?: Statement<'anchoring.assessed'> | undefined;
}

/** How anchoring in a group is said, alike on the card and where a dialogue is prepared. */
export function anchoringInWords(
  casebook: Casebook,
  organisation: StandingOrganisation,
  group: AnchoringGroup,
  today: string,
): AnchoringWords {
  const view = viewOf<'anchoring.assessed'>(casebook, slots.anchoring(organisation.id, group));
  const anew = group === 'politik' && isToBeAnchoredAnew(casebook, organisation, today);
  const [first] = view?.current ?? [];
  if (view === undefined || first === undefined) {
    return { says: text.common.unknown.toLowerCase(), blank: true, anew };
  }
  const said = view.current.map(({ data: { level, hesitant, down } }) =>
    [
      anchoringLevels.find(({ key }) => key === level)?.name.toLowerCase() ?? level,
      hesitant && words.hesitant,
      down && words.down(downReasons[down].toLowerCase()),
    ]
      .filter(Boolean)
      .join(', '),
  );
  return {
    says: view.disputed ? words.two([...new Set(said)].join(' / ')) : (said[0] ?? ''),
    blank: false,
    anew,
    on: first.on,
    ...(view.disputed ? {} : { statement: first }),
  };
}

const newTerm = milestones.find(({ key }) => key === 'nya-fullmaktige-2026')?.date ?? '';

/** New councils: what was said about the politicians before they took office is about others. */
function isToBeAnchoredAnew(casebook: Casebook, organisation: StandingOrganisation, today: string): boolean {
  if (!hasOwnDecision(organisation) || today < newTerm) return false;
  const assessed = drawn<'anchoring.assessed'>(casebook, slots.anchoring(organisation.id, 'politik'));
  return assessed === undefined || (assessed.on ?? '') < newTerm;
}
