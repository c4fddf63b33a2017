import { type RefObject, useLayoutEffect } from 'react';

/** Tried in turn; with the last one what does not fit can be scrolled. */
const SHARES = [1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52];

/** The largest letters with which everything is seen at once. Nobody scrolls a picture on a wall. */
export function useFitting(column: RefObject<HTMLElement | null>, content: unknown): void {
  useLayoutEffect(() => {
    const element = column.current;
    if (element === null || content === undefined) return;
    const fit = () => {
      for (const share of SHARES) {
        element.style.setProperty('--fit', String(share));
        if (element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1) break;
      }
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, [column, content]);
}
