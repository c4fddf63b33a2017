import { useCallback, useMemo } from 'react';
import { chartDates } from '../../../domain/chartDates.ts';
import { type Decider, hasOwnDecision } from '../../../domain/headline.ts';
import type { Ledger } from '../../../domain/ledger.ts';
import { decisionsOverTime, firstSaid, phasesOverTime } from '../../../domain/overTime.ts';
import { selectNow } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { useWorkroom } from '../../../state/WorkroomContext.tsx';
import * as text from '../../../text/text.ts';
import { ChartBox } from './ChartBox.tsx';
import { rowsOf } from './overTimeRows.ts';
import { daysWithin, type ProcessDay, processDays } from './processDays.ts';
import type { Recharts } from './recharts.ts';
import { decisionSeries, phaseSeries } from './series.ts';
import { useCounted } from './useCounted.ts';

const words = text.charts;

interface OverTimeProps {
  organisations: readonly Decider[];
  /** The date shown, or today: the last bar. */
  day: string;
  where: string;
  library: Recharts | null;
}

/** Decisions and phases, day by day, as they stood. */
export function OverTime({ organisations, day, where, library }: OverTimeProps) {
  const { ledger } = useWorkroom();
  const now = useAppSelector(selectNow);
  const days = useMemo(() => processDays(now), [now]);
  // What is written or taken in changes `now`, and with it the days: then it is counted again.
  const begin = useCallback(() => counting(ledger, organisations, day, days), [ledger, organisations, day, days]);
  const counted = useCounted(begin);
  if (counted === null) return <p role="status">{words.counting}</p>;
  const inChart = new Set(counted.dates);
  const within = daysWithin(days, counted.dates[0] ?? day, day);
  const deciders = organisations.filter(hasOwnDecision).length;
  return (
    <>
      {deciders > 0 && (
        <ChartBox
          title={words.decisions.title}
          lead={words.decisions.lead(where, deciders)}
          caption={words.decisions.caption}
          heading={words.date}
          series={decisionSeries}
          rows={rowsOf(counted.decisions, within, day).map((row) => ({ ...row, inChart: inChart.has(row.key) }))}
          days={within}
          library={library}
        />
      )}
      <ChartBox
        title={words.phases.title}
        lead={words.phases.lead(where, organisations.length)}
        caption={words.phases.caption}
        heading={words.date}
        series={phaseSeries}
        rows={rowsOf(counted.phases, [], day)}
        days={[]}
        library={library}
      />
    </>
  );
}

function* counting(ledger: Ledger, orgs: readonly Decider[], day: string, days: readonly ProcessDay[]) {
  const deciders = orgs.filter(hasOwnDecision);
  const dates = chartDates(yield* firstSaid(ledger, orgs), day);
  // The days of the process are told in the table too, whatever bars are drawn.
  const [first = day] = dates;
  const told = daysWithin(days, first, day).filter((each) => each.day <= day);
  const all = [...new Set([...dates, ...told.map((each) => each.day)])].sort();
  const decisions = yield* decisionsOverTime(ledger, deciders, all);
  const phases = yield* phasesOverTime(ledger, orgs, dates);
  return { dates, decisions, phases };
}
