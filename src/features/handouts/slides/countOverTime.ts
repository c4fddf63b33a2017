/** What the charts of the slides count: as on Diagram, of those the slides tell of. */
import { chartDates } from '../../../domain/chartDates.ts';
import { type Decider, hasOwnDecision } from '../../../domain/headline.ts';
import type { Ledger } from '../../../domain/ledger.ts';
import { decisionsOverTime, firstSaid, phasesOverTime } from '../../../domain/overTime.ts';
import type { CountedOverTime } from '../../../reports/slidesOverTime.ts';
import { daysWithin, type ProcessDay } from '../charts/processDays.ts';

interface Asked {
  readonly ledger: Ledger;
  readonly organisations: readonly Decider[];
  /** The day shown, `YYYY-MM-DD`: the last column. */
  readonly day: string;
  /** Of the process, earliest first. */
  readonly process: readonly ProcessDay[];
}

/** A generator that rests after every organisation, so that it can be done in pieces. */
export function* countOverTime({ ledger, organisations, day, process }: Asked): Generator<undefined, CountedOverTime> {
  // Areas and federations are where organisations belong, and are not counted among them.
  const counted = organisations.filter(({ kind }) => kind !== 'subregion' && kind !== 'association');
  const deciders = counted.filter(hasOwnDecision);
  const days = chartDates(yield* firstSaid(ledger, counted), day);
  const [first = day] = days;
  const within = daysWithin(process, first, day);
  const told = within.map((each) => each.day).filter((each) => each <= day);
  return {
    days,
    decisions: yield* decisionsOverTime(ledger, deciders, [...new Set([...days, ...told])].sort()),
    phases: yield* phasesOverTime(ledger, counted, days),
    process: within,
  };
}
