import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { moveFocusLater } from './moveFocus.ts';

/**
 * The same content in one place or another, as the window is turned: what is half-written in it moves along, and so
 * does the keyboard that was there. Put `place` where it belongs now, and `content` after both.
 */
export function useKept(children: ReactNode): { place: ReactNode; content: ReactNode; box: HTMLElement } {
  const [box] = useState(() => Object.assign(document.createElement('div'), { className: 'ff-kept' }));
  return { place: <Place box={box} />, content: createPortal(children, box), box };
}

function Place({ box }: { box: HTMLElement }) {
  const spot = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    spot.current?.append(box);
    return () => {
      // Before it is moved, and lost on the way.
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement) || !box.contains(focused)) return;
      moveFocusLater(() => focused.focus({ preventScroll: true }));
    };
  }, [box]);
  return <div ref={spot} className="ff-kept" />;
}
