import { useEffect, useState } from 'react';

export interface Projected {
  readonly on: boolean;
  readonly show: () => void;
  readonly leave: () => void;
}

/**
 * "Visa stort": the question and the text for a whole room. Lives as long as the page and is kept nowhere:
 * who comes back tomorrow is at a desk. Everything else is out of sight, and so out of the keyboard's way;
 * `projected.css` does that by the mark on the root.
 */
export function useProjected(): Projected {
  const [on, setOn] = useState(false);
  useEffect(() => {
    if (!on) return;
    const root = document.documentElement;
    root.dataset['projected'] = '';
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
      event.preventDefault();
      setOn(false);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      delete root.dataset['projected'];
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [on]);
  return { on, show: () => setOn(true), leave: () => setOn(false) };
}
