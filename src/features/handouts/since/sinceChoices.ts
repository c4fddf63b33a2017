/** What "Sedan sist" can be compared with: where somebody was last, the latest lägesbild, the latest meeting, or a day. */
import type { Casebook } from '../../../domain/casebook.ts';
import { addDays, isFullDate } from '../../../domain/dates.ts';
import { type Edition, editionsIn } from '../../../domain/editions.ts';
import type { OrgId } from '../../../domain/events.ts';
import { datesIn } from '../../../domain/milestones.ts';
import { milestones } from '../../../register/milestones.ts';
import type { Look } from '../../../state/looks.ts';
import { shortDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';

const words = text.sinceText.choices;

/** As it stands in the address; a day of one's own stands there itself. */
const KEYS = ['senast', 'lagesbild', 'mote', '7', '30'] as const;
type ChoiceKey = (typeof KEYS)[number];
export const OWN_DAY = 'dag';

export type Since =
  | { readonly kind: 'look'; readonly day: string; readonly look: Look }
  | { readonly kind: 'edition'; readonly day: string; readonly edition: Edition }
  | { readonly kind: 'day'; readonly day: string };

export interface SinceChoices {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What is chosen among them. */
  readonly value: string;
  readonly since: Since;
}

interface Known {
  readonly casebook: Casebook;
  /** '' for the whole county. */
  readonly area: OrgId | '';
  /** Whom it is about. */
  readonly about: ReadonlySet<OrgId>;
  /** The day the text tells of, `YYYY-MM-DD`. */
  readonly day: string;
  readonly look: Look | null;
}

/** Only what there is can be chosen. @param asked from the address; null for what is nearest at hand. */
export function sinceChoices(known: Known, asked: string | null): SinceChoices {
  const { day, look } = known;
  const edition = latestEdition(known);
  const meeting = latestMeeting(known);
  const found: Record<ChoiceKey, { label: string; since: Since } | null> = {
    senast: look && { label: words.senast(shortDate(look.day, day)), since: { kind: 'look', day: look.day, look } },
    lagesbild: edition && {
      label: words.lagesbild(edition.title || text.common.redacted, shortDate(edition.date, day)),
      since: { kind: 'edition', day: edition.date, edition },
    },
    mote: meeting && {
      label: words.mote(meeting.title, shortDate(meeting.day, day)),
      since: { kind: 'day', day: meeting.day },
    },
    '7': { label: words.sju, since: { kind: 'day', day: addDays(day, -7) } },
    '30': { label: words.trettio, since: { kind: 'day', day: addDays(day, -30) } },
  };
  const isOwn = asked !== null && isFullDate(asked) && asked < day;
  const first = found.senast ? 'senast' : found.lagesbild ? 'lagesbild' : '30';
  const key = KEYS.find((each) => each === asked && found[each] !== null) ?? first;
  return {
    options: [
      ...KEYS.flatMap((value) => (found[value] === null ? [] : [{ value, label: found[value].label }])),
      { value: OWN_DAY, label: words.dag },
    ],
    value: isOwn || asked === OWN_DAY ? OWN_DAY : key,
    since: isOwn ? { kind: 'day', day: asked } : (found[key]?.since ?? { kind: 'day', day: addDays(day, -30) }),
  };
}

/** Of the same whole, or of the county that the area is a part of, and not of the day itself. */
function latestEdition({ casebook, area, day }: Known): Edition | null {
  const isOfIt = (edition: Edition) => edition.area === null || edition.area === area;
  return editionsIn(casebook).find((edition) => isOfIt(edition) && edition.date < day) ?? null;
}

function latestMeeting({ casebook, about, day }: Known): { title: string; day: string } | null {
  const meetings = datesIn(casebook, { milestones, deciders: [] }).filter(
    (date) =>
      (date.origin === 'datum' || date.origin === 'milstolpe') &&
      date.kind === 'mote' &&
      date.state !== 'utgar' &&
      isFullDate(date.day) &&
      date.day < day &&
      (date.about.length === 0 || date.about.some((org) => about.has(org))),
  );
  const latest = meetings.at(-1);
  return latest === undefined ? null : { title: latest.title ?? text.common.redacted, day: latest.day };
}
