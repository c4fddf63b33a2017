import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Size } from '../projection.ts';

/** The stage's room, in pixels of its own drawing: borders, patterns and plates grow with the screen. */
interface StageSize extends Size {
  /** Pixels of the screen for one of the drawing. */
  readonly zoom: number;
  /** The height of the letters around the picture, in pixels of the drawing. */
  readonly letter: number;
}

/** The letters of a screen of 720 lines: there one pixel is one pixel. */
const PLAIN = 30;

/** Follows the room of the picture and the letters around it. */
export function useStageSize(stage: RefObject<HTMLElement | null>): StageSize {
  const [size, setSize] = useState<StageSize>({ width: 720, height: 560, zoom: 1, letter: PLAIN });
  useLayoutEffect(() => {
    const element = stage.current;
    if (element === null) return;
    const measure = () => {
      const { clientWidth, clientHeight } = element;
      if (clientWidth === 0 || clientHeight === 0) return;
      const letters = Number.parseFloat(getComputedStyle(element).fontSize) || PLAIN;
      const zoom = Math.max(1, letters / PLAIN);
      const next = { width: clientWidth / zoom, height: clientHeight / zoom, zoom, letter: letters / zoom };
      setSize((held) =>
        held.width === next.width && held.height === next.height && held.letter === next.letter ? held : next,
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [stage]);
  return size;
}
