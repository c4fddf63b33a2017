import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { statusClosed } from '../state/sessionSlice.ts';
import { useAppDispatch, useAppSelector } from '../state/store.ts';

/** Saving and going on to the next screen is one act: what it said is still to be heard there. */
const STILL_NEWS_MS = 3000;

/**
 * The saved line does not follow to other screens: it is about what was done here. Ctrl+Z still undoes it.
 * What was said of a copy that was taken in does: nothing else undoes that, and one wants to look round first.
 */
export function useStatusLeaves(): void {
  const { pathname } = useLocation();
  const key = useAppSelector((state) => state.session.status?.key);
  const isTakeIn = useAppSelector((state) => state.session.status?.undoesTakeIn !== undefined);
  const dispatch = useAppDispatch();
  const saidAt = useRef(0);
  const before = useRef(pathname);
  useEffect(() => {
    if (key !== undefined) saidAt.current = performance.now();
  }, [key]);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    if (!isTakeIn && performance.now() - saidAt.current > STILL_NEWS_MS) dispatch(statusClosed());
  }, [pathname, isTakeIn, dispatch]);
}
