import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { isRealDate } from '../domain/dates.ts';
import { viewKeys } from '../paths.ts';
import { showDate } from '../state/opening.ts';
import { selectToday } from '../state/selectors.ts';
import { useAppDispatch, useAppSelector } from '../state/store.ts';

/** The date shown lives in the address, on every screen; today and later are simply now. */
export function useDateInAddress(): void {
  const [params] = useSearchParams();
  const dispatch = useAppDispatch();
  const today = useAppSelector(selectToday);
  const asked = params.get(viewKeys.date);
  const date = asked !== null && /^\d{4}-\d{2}-\d{2}$/.test(asked) && isRealDate(asked) && asked < today ? asked : null;

  useEffect(() => {
    void dispatch(showDate(date));
  }, [date, dispatch]);
}
