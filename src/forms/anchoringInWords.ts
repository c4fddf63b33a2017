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
  /** "i dialog, tveksam", "informerad; förankras på nytt efter valet". */
  readonly says: string;
  /** Nobody has said anything of the group. */
  readonly blank: boolean;
  /** The election has made it anew. */
  readonly anew: boolean;
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
    return { says: anew ? words.afterElection : text.common.unknown.toLowerCase(), blank: true, anew };
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
  const levels = view.disputed ? words.two([...new Set(said)].join(' / ')) : (said[0] ?? '');
  return {
    says: anew ? `${levels}; ${words.afterElection}` : levels,
    blank: false,
    anew,
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
