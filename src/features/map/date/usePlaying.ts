/** Playing the days one after another, calmly: until today, a key or a press. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { addDays, daysBetween } from '../../../domain/dates.ts';
import type { Sliding } from './useSliding.ts';

const STEP_MS = 150;
/** However long the time is, going through it takes about this long. */
const WHOLE_MS = 45_000;

export function usePlaying({ at, go, letGo }: Sliding, first: string, today: string) {
  const [playing, setPlaying] = useState(false);
  const latest = useRef(at);
  useEffect(() => {
    latest.current = at;
  }, [at]);

  const stop = useCallback(() => {
    setPlaying(false);
    letGo();
  }, [letGo]);
  const start = useCallback(() => {
    if (latest.current >= today) go(first);
    setPlaying(true);
  }, [go, first, today]);

  useEffect(() => {
    if (!playing) return;
    const days = Math.max(1, Math.round((daysBetween(first, today) * STEP_MS) / WHOLE_MS));
    const timer = setInterval(() => {
      const next = addDays(latest.current, days);
      go(next);
      if (next >= today) stop();
    }, STEP_MS);
    // A key that presses the button stops it by the press; stopped here too, the press would start it again.
    const onKey = ({ key, target }: KeyboardEvent) => {
      const isPress = key === ' ' || key === 'Enter';
      if (!(isPress && target instanceof Element && target.closest('[data-play]'))) stop();
    };
    globalThis.addEventListener('keydown', onKey, true);
    return () => {
      clearInterval(timer);
      globalThis.removeEventListener('keydown', onKey, true);
    };
  }, [playing, first, today, go, stop]);

  return { playing, start, stop };
}
