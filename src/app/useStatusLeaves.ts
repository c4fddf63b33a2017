import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { statusClosed } from '../state/sessionSlice.ts';
import { useAppDispatch, useAppSelector } from '../state/store.ts';
import type { WentOn } from './useWentOn.ts';

/**
 * When the saved line goes. It is about what was done on this screen, so it does not follow to another one, unless
 * the save itself led there; Ctrl+Z and the card's history still undo it. Where it can be undone it stays on its
 * screen without any limit of time; what only tells something goes with the next press, when it has been read.
 * What was said of a copy that was taken in follows: nothing else undoes that, and one wants to look round first.
 */
export function useStatusLeaves({ acted, read }: WentOn): void {
  const { pathname } = useLocation();
  const status = useAppSelector((state) => state.session.status);
  const dispatch = useAppDispatch();
  const before = useRef(pathname);
  const isTakeIn = status?.undoesTakeIn !== undefined;
  const onlyTells = status !== null && !status.undoes && !isTakeIn;
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    if (!isTakeIn && acted) dispatch(statusClosed());
  }, [pathname, isTakeIn, acted, dispatch]);
  useEffect(() => {
    if (onlyTells && read) dispatch(statusClosed());
  }, [onlyTells, read, dispatch]);
}
