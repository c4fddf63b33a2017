import { createContext, type ReactNode, startTransition, useContext, useLayoutEffect, useRef, useState } from 'react';
import {
  UNSAFE_createHashHistory as createHashHistory,
  type Location,
  type NavigationType,
  Router,
} from 'react-router';

interface Here {
  readonly location: Location;
  readonly action: NavigationType;
  /** What had the keyboard when one left for here. */
  readonly left: Element | null;
}

const LeftContext = createContext<Element | null>(null);

/** What had the keyboard when the address of this screen was asked for; null before anybody has gone anywhere. */
export const useLeft = () => useContext(LeftContext);

/**
 * Addresses live after `#`, so that any static host under any path will do. What is chosen on a screen is drawn
 * before the next key is heard: a press right after a choice must not be about what was chosen before. Another
 * screen may have to be fetched first, and until it is here the one that is left stands; `HashRouter` knows only
 * one way for both.
 */
export function AddressRouter({ children }: { children: ReactNode }) {
  const [history] = useState(() => createHashHistory({ v5Compat: true }));
  const [here, setHere] = useState<Here>({ location: history.location, action: history.action, left: null });
  const shown = useRef(here.location.pathname);
  useLayoutEffect(() => {
    shown.current = here.location.pathname;
  }, [here]);
  useLayoutEffect(
    () =>
      history.listen(({ location, action }) => {
        const next = { location, action, left: document.activeElement };
        if (location.pathname === shown.current) setHere(next);
        else startTransition(() => setHere(next));
      }),
    [history],
  );
  return (
    <LeftContext value={here.left}>
      <Router location={here.location} navigationType={here.action} navigator={history}>
        {children}
      </Router>
    </LeftContext>
  );
}
