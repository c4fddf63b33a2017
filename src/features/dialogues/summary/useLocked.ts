import { useMemo } from 'react';
import type { EventId } from '../../../domain/events.ts';
import { type LockedSummary, lockedSummaryOf } from '../../../domain/lockedSummary.ts';
import { selectNow, selectShownDate } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { useWorkroom } from '../../../state/WorkroomContext.tsx';

/** What was locked and when, by the date that is shown; null when it is not. */
export function useLocked(dialogue: EventId): LockedSummary | null {
  const { ledger } = useWorkroom();
  const now = useAppSelector(selectNow);
  const shown = useAppSelector(selectShownDate);
  return useMemo(() => {
    // The ledger is not in the store; the casebook changes whenever it does.
    void now;
    return lockedSummaryOf(ledger, dialogue, shown);
  }, [ledger, now, shown, dialogue]);
}
