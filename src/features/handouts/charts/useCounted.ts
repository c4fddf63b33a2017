import { useEffect, useState } from 'react';

/** How long one piece of work may hold the page, in milliseconds: half of a frame. */
const PIECE = 8;

/**
 * What a generator comes to, worked out in pieces so that the page answers meanwhile. Null before the first is
 * ready; after that the earlier result stays until the new one is.
 */
export function useCounted<Result>(begin: () => Generator<undefined, Result>): Result | null {
  const [counted, setCounted] = useState<{ readonly result: Result } | null>(null);
  useEffect(() => {
    const counting = begin();
    const work = () => {
      const until = performance.now() + PIECE;
      do {
        const step = counting.next();
        if (step.done) {
          setCounted({ result: step.value });
          return;
        }
      } while (performance.now() < until);
      timer = setTimeout(work, 0);
    };
    let timer = setTimeout(work, 0);
    return () => clearTimeout(timer);
  }, [begin]);
  return counted?.result ?? null;
}
