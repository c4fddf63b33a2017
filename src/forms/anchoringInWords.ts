import { type Anew, anchoringOf, NEW_COUNCILS } from '../domain/anchoringOf.ts';
import { type Casebook, drawn, type Statement } from '../domain/casebook.ts';
import { slots } from '../domain/slots.ts';
import type { AnchoringGroup } from '../domain/vocabulary.ts';
import { anchoringLevels, downReasons } from '../register/anchoringGroups.ts';
import { milestones } from '../register/milestones.ts';
import type { StandingOrganisation } from '../state/organisations.ts';
import { longDate } from '../text/format.ts';
import * as text from '../text/text.ts';

const words = text.card.anchoring;

export interface AnchoringWords {
  /** Only what somebody has stated: "i dialog, tveksam", "informerad", "uppgift saknas". */
  readonly says: string;
  /** Nobody has said anything of the group. */
  readonly blank: boolean;
  /** What was said has to be done anew; on a blank, a starting point which nobody has stated. */
  readonly anew: boolean;
  /** Why, and since when, in a sentence. */
  readonly why?: string | undefined;
  /** Who said that it has to be done anew, when somebody did. */
  readonly shaken?: Statement<'anchoring.shaken'> | undefined;
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
  const { alternatives, statement, disputed, anew, blank } = anchoringOf(casebook, organisation, group, today);
  const renewed = {
    anew: anew !== null,
    ...(anew === null ? {} : { why: whyAnew(casebook, anew, blank) }),
    ...(anew?.cause === 'stated' ? { shaken: anew.statement } : {}),
  };
  if (statement === undefined) return { says: text.common.unknown.toLowerCase(), blank: true, ...renewed };
  const said = alternatives.map(assessmentInWords);
  return {
    says: disputed ? words.two([...new Set(said)].join(' / ')) : (said[0] ?? ''),
    blank: false,
    ...renewed,
    on: statement.on,
    ...(disputed ? {} : { statement }),
  };
}

/** "i dialog, tveksam, ett steg tillbaka: chefsbyte" */
export function assessmentInWords({ data }: Pick<Statement<'anchoring.assessed'>, 'data'>): string {
  return [
    anchoringLevels.find(({ key }) => key === data.level)?.name.toLowerCase() ?? data.level,
    data.hesitant && words.hesitant,
    data.down && words.down(downReasons[data.down].toLowerCase()),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Why a group has to be reached anew, with the day and where it is from. */
function whyAnew(casebook: Casebook, anew: Anew, blank: boolean): string {
  if (anew.cause === 'stated') {
    const { reason } = anew.statement.data;
    return text.anchoring.stated(reason === null ? '' : downReasons[reason].toLowerCase(), longDate(anew.on));
  }
  // Nobody has stated it: where nothing was said before, it is only where one begins.
  if (blank) return words.afterElection;
  const isMoved = drawn(casebook, slots.milestoneDay(NEW_COUNCILS.milestone)) !== undefined;
  const source = milestones.find(({ key }) => key === NEW_COUNCILS.milestone)?.source ?? '';
  return text.anchoring.newCouncils(
    longDate(anew.on),
    isMoved ? text.anchoring.by : source.charAt(0).toLowerCase() + source.slice(1),
  );
}
