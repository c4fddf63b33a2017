import { useLayoutEffect, useMemo, useRef } from 'react';
import { isSame, type Picture, type Step, standingOf, stepped } from './pictures.ts';

interface Stepping {
  /** One picture on, back, to either end, or the same by the other theme. */
  readonly step: (to: Step) => void;
  /** Straight to a picture. */
  readonly go: (to: Picture) => void;
}

/**
 * Every press is a step, also on a computer that draws slower than somebody presses: a step goes on from the picture
 * that was asked for last, not from the one that happens to be drawn. What comes by the address alone puts that right.
 */
export function useStepping(
  shown: Picture,
  pictures: readonly Picture[],
  latest: Picture | null,
  show: (to: Picture) => void,
): Stepping {
  const { area, theme, kind, place, day } = shown;
  /** Asked for and not drawn yet, in order. */
  const waiting = useRef<readonly Picture[]>([]);
  const drawnNow = useMemo(() => ({ area, theme, kind, place, day }), [area, theme, kind, place, day]);
  useLayoutEffect(() => {
    const drawn = waiting.current.findIndex((each) => isSame(each, drawnNow));
    waiting.current = drawn < 0 ? [] : waiting.current.slice(drawn + 1);
  }, [drawnNow]);

  const go = (to: Picture) => {
    waiting.current = [...waiting.current, to];
    show(to);
  };
  const step = (to: Step) => {
    const asked = [...(latest === null ? [] : [latest]), shown, ...waiting.current];
    const last = asked.findLast((each) => standingOf(each, pictures, null).isThere) ?? null;
    go(stepped(asked.at(-1) ?? shown, to, pictures, last));
  };
  return { go, step };
}
