import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** How long a screen may take to come before focus is left where it is. */
const PATIENCE_MS = 3000;

/**
 * Going to another screen begins at its top, for the eye and for the ear: focus goes into the page,
 * so that a screen reader says where one is. A form that took the focus by itself keeps it.
 */
export function useNewScreen(): void {
  const { pathname } = useLocation();
  const type = useNavigationType();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    if (type !== 'POP') window.scrollTo(0, 0);
    const main = document.querySelector('main');
    if (main === null) return;
    const arrive = () => {
      if (main.querySelector('h1') === null) return false;
      const focused = document.activeElement;
      if (focused === null || focused === document.body || focused.closest('header') !== null) {
        main.focus({ preventScroll: true });
      }
      return true;
    };
    // Screens are fetched when asked for.
    const observer = new MutationObserver(() => arrive() && observer.disconnect());
    observer.observe(main, { childList: true, subtree: true });
    const timer = setTimeout(() => observer.disconnect(), PATIENCE_MS);
    if (arrive()) observer.disconnect();
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [pathname, type]);
}
