import { type RefObject, useLayoutEffect, useState } from 'react';

/** More than these in one group are not read from across a room. */
const MOST = 12;

/**
 * How many of each group are named so that everything is seen at once: letters stay as large, names become fewer, and
 * what is left out is counted by whoever draws it. Remount it (by `key`) for another content.
 */
export function useNamesThatFit(column: RefObject<HTMLElement | null>): number {
  const [most, setMost] = useState(MOST);
  const [size, setSize] = useState('');
  useLayoutEffect(() => {
    const element = column.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setSize(`${element.clientWidth} ${element.clientHeight}`));
    observer.observe(element);
    return () => observer.disconnect();
  }, [column]);
  useLayoutEffect(() => {
    if (size !== '') setMost(MOST);
  }, [size]);
  useLayoutEffect(() => {
    const element = column.current;
    // Before it has a room nothing can be too large for it.
    if (element === null || size === '') return;
    if (most > 0 && element.scrollHeight > element.clientHeight + 1) setMost(most - 1);
  }, [column, most, size]);
  return most;
}
