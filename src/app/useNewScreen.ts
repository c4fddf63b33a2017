import { useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { useLeft } from './AddressRouter.tsx';

/**
 * Going to another screen begins at its top, for the eye and for the ear: focus goes into the page,
 * so that a screen reader says where one is. A form that took the focus by itself keeps it, and so does
 * whatever one has gone on to while the screen was on its way.
 */
export function useNewScreen(): void {
  const { pathname } = useLocation();
  const type = useNavigationType();
  const leftFor = useLeft();
  const before = useRef(pathname);
  const waiting = useRef<MutationObserver>(undefined);
  // As the screen comes, and not after it: a key that is pressed as soon as it is seen belongs to it.
  useLayoutEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    waiting.current?.disconnect();
    if (type !== 'POP') window.scrollTo(0, 0);
    const main = document.querySelector('main');
    if (main === null) return;
    const left = leftFor ?? document.activeElement;
    const arrive = () => {
      if (main.querySelector('h1') === null) return false;
      const focused = document.activeElement;
      const wentBy = focused === left && focused?.closest('header') !== null;
      if (focused === null || focused === document.body || wentBy) main.focus({ preventScroll: true });
      return true;
    };
    if (arrive()) return;
    // Screens are fetched when asked for, which takes the time it takes.
    const observer = new MutationObserver(() => arrive() && observer.disconnect());
    observer.observe(main, { childList: true, subtree: true });
    waiting.current = observer;
  }, [pathname, type, leftFor]);
}
