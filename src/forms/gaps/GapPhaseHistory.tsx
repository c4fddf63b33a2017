import { useMemo } from 'react';
import type { OrgId } from '../../domain/events.ts';
import { historyOf } from '../../domain/history.ts';
import { selectNow, selectShownDate } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { useWorkroom } from '../../state/WorkroomContext.tsx';
import * as text from '../../text/text.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Tag } from '../../ui/words.tsx';
import { StatementSaid, StatementSource } from '../differences/StatementSaid.tsx';

/** The way here: every judgement of one point by the day that is shown, also those that no longer hold. */
export function GapPhaseHistory({ organisation, slot }: { organisation: OrgId; slot: string }) {
  const { ledger } = useWorkroom();
  const now = useAppSelector(selectNow);
  const shown = useAppSelector(selectShownDate);
  const lines = useMemo(() => {
    // The ledger is not in the store; the casebook changes whenever it does.
    void now;
    const ofPoint = historyOf(ledger, organisation).filter((line) => line.slot === slot);
    return ofPoint.filter(({ on = '' }) => shown === null || on <= shown);
  }, [ledger, now, shown, organisation, slot]);
  // What holds stands above.
  if (lines.length < 2) return null;
  return (
    <Disclosure plain summary={text.gaps.phase.history(lines.length)}>
      <ol className="gap-phase-history stack" data-gap="3">
        {lines.map(({ id, statement, standing }) => (
          <li key={id}>
            <StatementSaid statement={statement} slot={slot} />
            {standing !== 'galler' && <Tag>{text.codes.standings[standing]}</Tag>}
            <StatementSource statement={statement} />
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
