/** Moving the date: the picture follows at once, the address when the hand rests. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { asksAsKnown, viewKeys } from '../../../paths.ts';
import { pastDate } from '../../../state/opening.ts';
import { showDate } from '../../../state/showDate.ts';
import { useAppDispatch } from '../../../state/store.ts';

/** Browsers allow a few writes of the address a second, and everything reads it anew. */
const RESTS_MS = 250;

export interface Sliding {
  /** The day that is asked for; what is shown may be a moment behind. */
  readonly at: string;
  readonly go: (day: string) => void;
  /** The hand has let go: what comes next is a new entry in the history. */
  readonly letGo: () => void;
}

/**
 * The first day of a move is a new entry in the browser's history and the rest replace it: "Tillbaka" leads to where
 * the move began.
 */
export function useSliding(range: { first: string; today: string }, shownDate: string | null): Sliding {
  const { first, today } = range;
  const [params, setParams] = useSearchParams();
  const dispatch = useAppDispatch();
  const asKnown = asksAsKnown(params);
  const shown = shownDate ?? today;
  const [at, setAt] = useState(shown);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const frame = useRef<number | null>(null);
  const latest = useRef(shown);
  const entered = useRef(false);

  // The date can be changed elsewhere: in the field, by "Tillbaka till i dag", in the history.
  useEffect(() => {
    if (timer.current !== null) return;
    latest.current = shown;
    setAt(shown);
  }, [shown]);

  const write = useRef(() => {});
  useEffect(() => {
    write.current = () => {
      timer.current = null;
      const day = latest.current;
      setParams(
        (now) => {
          if (day < today) now.set(viewKeys.date, day);
          else now.delete(viewKeys.date);
          return now;
        },
        { replace: entered.current, preventScrollReset: true },
      );
      entered.current = true;
    };
  }, [setParams, today]);
  const showAddressed = useRef(() => {});
  useEffect(() => {
    showAddressed.current = () => void dispatch(showDate(pastDate(params.get(viewKeys.date), today), asKnown));
  }, [dispatch, params, today, asKnown]);
  useEffect(
    () => () => {
      if (frame.current !== null) cancelAnimationFrame(frame.current);
      if (timer.current === null) return;
      clearTimeout(timer.current);
      // Whoever leaves while the days go by comes to the day the address says, on whatever page that is.
      showAddressed.current();
    },
    [],
  );
  // Hands move faster than pictures: one picture for each frame, of the day asked for last.
  const show = useRef(() => {});
  useEffect(() => {
    show.current = () => {
      frame.current = null;
      const day = latest.current;
      void dispatch(showDate(day < today ? day : null, asKnown));
    };
  }, [dispatch, today, asKnown]);

  const go = useCallback(
    (asked: string) => {
      const day = asked < first ? first : asked > today ? today : asked;
      if (day === latest.current) return;
      latest.current = day;
      setAt(day);
      frame.current ??= requestAnimationFrame(() => show.current());
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(() => write.current(), RESTS_MS);
    },
    [first, today],
  );
  const letGo = useCallback(() => {
    if (timer.current !== null) {
      clearTimeout(timer.current);
      write.current();
    }
    entered.current = false;
  }, []);
  return { at, go, letGo };
}
