/**
 * How many stand where on each of several dates, for the charts: plain counts of what was said, each with who
 * is counted. Never a percentage, an average or a trend. What nobody has said is a class of its own, and what
 * only a newer version can read is unknown here, as on the map.
 *
 * The counting is a generator that rests after every organisation, so that a screen can do it in pieces.
 */
import type { Casebook, SlotView } from './casebook.ts';
import type { OrgId } from './events.ts';
import { type Decider, decisionSlots, headlineOf } from './headline.ts';
import type { Choice } from './headlineStates.ts';
import type { Ledger } from './ledger.ts';
import { phaseOf } from './phase.ts';
import { slots } from './slots.ts';
import { DOCUMENT_KEYS, type Phase } from './vocabulary.ts';

/** Who stands in each class on a date; a class with nobody in it is left out. */
export interface OnDate<Class extends string> {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly orgs: ReadonlyMap<Class, readonly OrgId[]>;
}

export type Counting<Class extends string> = Generator<undefined, readonly OnDate<Class>[]>;

/**
 * Where the decisions about the whole agreement stood on each date, as the map draws them. Those without a
 * decision of their own are to be left out by the caller.
 * @param dates `YYYY-MM-DD`, earliest first
 */
export function decisionsOverTime(
  ledger: Ledger,
  orgs: readonly Decider[],
  dates: readonly string[],
): Counting<Choice> {
  return overTime(ledger, orgs, dates, {
    slotsOf: decisionSlotsOf,
    classOf: (casebook, org) => {
      const { newer, choice } = headlineOf(casebook, org, 'avtalet');
      return newer > 0 ? 'blank' : choice;
    },
  });
}

/**
 * Which phase of the whole agreement each organisation was judged to be in on each date.
 * @param dates `YYYY-MM-DD`, earliest first
 */
export function phasesOverTime(
  ledger: Ledger,
  orgs: readonly Decider[],
  dates: readonly string[],
): Counting<Phase | 'blank'> {
  return overTime(ledger, orgs, dates, {
    slotsOf: ({ id }) => [slots.phase(id, 'avtalet')],
    classOf: (casebook, { id }) => {
      const reading = phaseOf(casebook, id, 'avtalet');
      return reading?.newer ? 'blank' : (reading?.statement?.data.phase ?? 'blank');
    },
  });
}

interface Reading<Class extends string> {
  /** Every slot that has a say in the class. */
  readonly slotsOf: (org: Decider) => readonly string[];
  readonly classOf: (casebook: Casebook, org: Decider) => Class;
}

function* overTime<Class extends string>(
  ledger: Ledger,
  orgs: readonly Decider[],
  dates: readonly string[],
  { slotsOf, classOf }: Reading<Class>,
): Counting<Class> {
  const counted = dates.map((date) => ({ date, orgs: new Map<Class, OrgId[]>() }));
  for (const org of orgs) {
    const names = slotsOf(org);
    const changes = [...new Set(names.flatMap((slot) => ledger.history(slot).dates))].sort();
    let seen = -1;
    let found: Class | undefined;
    for (const { date, orgs: byClass } of counted) {
      const changed = changes.filter((change) => change <= date).length;
      // Between two dates on which nothing was said the class is the same.
      if (found === undefined || changed !== seen) found = classOf(casebookOf(ledger, names, date), org);
      seen = changed;
      const held = byClass.get(found);
      if (held === undefined) byClass.set(found, [org.id]);
      else held.push(org.id);
    }
    yield undefined;
  }
  return counted;
}

/** The casebook of a date with these slots alone. */
function casebookOf(ledger: Ledger, names: readonly string[], date: string): Casebook {
  const { slots: views, newer } = ledger.patch(date, names, []);
  const standing = Object.entries(views).filter((each): each is [string, SlotView] => each[1] !== null);
  return { date, slots: Object.fromEntries(standing), entities: {}, newer };
}

/** The earliest day of which anything is known of the decisions or phases of these; null when nothing is. */
export function* firstSaid(ledger: Ledger, orgs: readonly Decider[]): Generator<undefined, string | null> {
  let first: string | null = null;
  for (const org of orgs) {
    for (const slot of [...decisionSlotsOf(org), slots.phase(org.id, 'avtalet')]) {
      const [day] = ledger.history(slot).dates;
      if (day !== undefined && (first === null || day < first)) first = day;
    }
    yield undefined;
  }
  return first;
}

function decisionSlotsOf({ id }: Decider): string[] {
  return (['avtalet', ...DOCUMENT_KEYS] as const).flatMap((scope) => decisionSlots(id, scope));
}
