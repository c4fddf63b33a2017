import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** How long one piece of work may hold the page, in milliseconds: half of a frame. */
const PIECE = 8;

/**
 * What a generator comes to, worked out in pieces so that the page answers meanwhile. Null before the first is
 * ready; after that the earlier result stays until the new one is. Who prints meanwhile gets what was asked for:
 * the rest is then counted at one go.
 */
export function useCounted<Result>(begin: () => Generator<undefined, Result>): Result | null {
  const [counted, setCounted] = useState<{ readonly result: Result } | null>(null);
  useEffect(() => {
    const counting = begin();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isDone = false;
    const workUntil = (until: number) => {
      while (!isDone) {
        const step = counting.next();
        if (step.done) {
          isDone = true;
          setCounted({ result: step.value });
        } else if (performance.now() >= until) {
          timer = setTimeout(workOn, 0);
          return;
        }
      }
    };
    const workOn = () => workUntil(performance.now() + PIECE);
    const finish = () => {
      clearTimeout(timer);
      flushSync(() => workUntil(Number.POSITIVE_INFINITY));
    };
    timer = setTimeout(workOn, 0);
    window.addEventListener('beforeprint', finish);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('beforeprint', finish);
    };
  }, [begin]);
  return counted?.result ?? null;
}
