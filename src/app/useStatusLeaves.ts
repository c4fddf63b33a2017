import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { statusClosed } from '../state/sessionSlice.ts';
import { useAppDispatch, useAppSelector } from '../state/store.ts';

/** Saving and going on to the next screen is one act: what it said is still to be heard there. */
const STILL_NEWS_MS = 3000;

/** The saved line does not follow to other screens: it is about what was done here. Ctrl+Z still undoes it. */
export function useStatusLeaves(): void {
  const { pathname } = useLocation();
  const key = useAppSelector((state) => state.session.status?.key);
  const dispatch = useAppDispatch();
  const saidAt = useRef(0);
  const before = useRef(pathname);
  useEffect(() => {
    if (key !== undefined) saidAt.current = performance.now();
  }, [key]);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    if (performance.now() - saidAt.current > STILL_NEWS_MS) dispatch(statusClosed());
  }, [pathname, dispatch]);
}
