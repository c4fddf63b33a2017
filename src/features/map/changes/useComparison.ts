/** Two dates beside each other, as `?jamfor=` asks for: the one shown and another, the earlier one first. */
import { useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Casebook } from '../../../domain/casebook.ts';
import { isFullDate } from '../../../domain/dates.ts';
import { viewKeys } from '../../../paths.ts';
import { inPieces } from '../../../state/inPieces.ts';
import { selectCasebook, selectNow, selectSession, selectShownDate, selectToday } from '../../../state/selectors.ts';
import { counted } from '../../../state/showDate.ts';
import { useAppDispatch, useAppSelector } from '../../../state/store.ts';
import { useWorkroom } from '../../../state/WorkroomContext.tsx';

export interface Comparison {
  readonly from: string;
  readonly to: string;
  readonly earlier: Casebook;
  readonly later: Casebook;
}

/** Null when nothing is compared, and until all that is held has been read. */
export function useComparison(): Comparison | null {
  const [params] = useSearchParams();
  const asked = params.get(viewKeys.compareWith);
  const shown = useAppSelector(selectCasebook);
  const now = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const day = useAppSelector(selectShownDate) ?? today;
  const { whole } = useAppSelector(selectSession);
  const other = asked !== null && isFullDate(asked) && asked <= today ? asked : null;

  const others = useOtherDay(other !== null && other < today && whole ? other : null, now);

  return useMemo(() => {
    if (other === null || !whole) return null;
    // What was compared before stands until the other day has been put together.
    const held = other < today ? others : now;
    if (held === null) return null;
    const heldDay = held.date ?? today;
    const isEarlier = heldDay <= day;
    return {
      from: isEarlier ? heldDay : day,
      to: isEarlier ? day : heldDay,
      earlier: isEarlier ? held : shown,
      later: isEarlier ? shown : held,
    };
  }, [other, others, now, whole, today, shown, day]);
}

/** The casebook of another day, put together in pieces; the one before stands until it is ready. */
function useOtherDay(date: string | null, now: Casebook): Casebook | null {
  const workroom = useWorkroom();
  const dispatch = useAppDispatch();
  const [made, setMade] = useState<Casebook | null>(null);
  useEffect(() => {
    // What arrives changes the past too, and `now` with it.
    void now;
    if (date === null) return setMade(null);
    let isLate = false;
    void dispatch(counted(inPieces(workroom.ledger.casebookInPieces(date), () => isLate))).then(
      (casebook) => isLate || setMade(casebook),
    );
    return () => {
      isLate = true;
    };
  }, [workroom, dispatch, date, now]);
  return date === null ? null : made;
}
