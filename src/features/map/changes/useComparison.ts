/** Two dates beside each other, as `?jamfor=` asks for: the one shown and another, the earlier one first. */
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Casebook } from '../../../domain/casebook.ts';
import { isFullDate } from '../../../domain/dates.ts';
import { viewKeys } from '../../../paths.ts';
import { selectCasebook, selectNow, selectSession, selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { useWorkroom } from '../../../state/WorkroomContext.tsx';

export interface Comparison {
  readonly from: string;
  readonly to: string;
  readonly earlier: Casebook;
  readonly later: Casebook;
}

/** Null when nothing is compared, and until all that is held has been read. */
export function useComparison(): Comparison | null {
  const workroom = useWorkroom();
  const [params] = useSearchParams();
  const asked = params.get(viewKeys.compareWith);
  const shown = useAppSelector(selectCasebook);
  const now = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const day = useAppSelector(selectShownDate) ?? today;
  const { whole } = useAppSelector(selectSession);
  const other = asked !== null && isFullDate(asked) && asked <= today ? asked : null;

  const others = useMemo(() => {
    // What arrives changes the past too, and `now` with it.
    if (other === null || !whole) return null;
    return other < today ? workroom.ledger.casebookAt(other) : now;
  }, [workroom, now, other, today, whole]);

  return useMemo(() => {
    if (other === null || others === null) return null;
    const isEarlier = other <= day;
    return {
      from: isEarlier ? other : day,
      to: isEarlier ? day : other,
      earlier: isEarlier ? others : shown,
      later: isEarlier ? shown : others,
    };
  }, [other, others, shown, day]);
}
