import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { asksAsKnown, viewKeys } from '../paths.ts';
import { pastDate } from '../state/opening.ts';
import { selectToday } from '../state/selectors.ts';
import { showDate } from '../state/showDate.ts';
import { useAppDispatch, useAppSelector } from '../state/store.ts';

/** The date shown lives in the address, on every screen; today and later are simply now. Answers the one it asks for. */
export function useDateInAddress(): string | null {
  const [params] = useSearchParams();
  const dispatch = useAppDispatch();
  const today = useAppSelector(selectToday);
  const date = pastDate(params.get(viewKeys.date), today);
  const asKnown = asksAsKnown(params);

  useEffect(() => {
    void dispatch(showDate(date, asKnown));
  }, [date, asKnown, dispatch]);
  return date;
}
