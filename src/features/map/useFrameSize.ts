import { type RefObject, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { Size } from './projection.ts';

export interface FrameSize extends Size {
  /** The size of ordinary letters in pixels: grows with the reader's own setting. */
  readonly letter: number;
}

/** What an A4 gives a picture between its margins, with letters of their ordinary size. */
const PAPER_LETTER = 14;

/** The frame's size as it is, followed; on paper what the paper gives. */
export function useFrameSize(frame: RefObject<HTMLElement | null>, before: Size, paper: Size): FrameSize {
  const [size, setSize] = useState<FrameSize>({ ...before, letter: 16 });
  const onPaper = useSyncExternalStore(followPaper, isOnPaper);

  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      if (width === 0 || height === 0) return;
      setSize((held) =>
        held.width === width && held.height === height && held.letter === letter ? held : { width, height, letter },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);

  return onPaper ? { ...paper, letter: PAPER_LETTER } : size;
}

let printing = false;

function isOnPaper(): boolean {
  return printing || window.matchMedia('print').matches;
}

/** The picture must be drawn anew before the browser lays the page out on paper, not after: React does so at once here. */
function followPaper(changed: () => void): () => void {
  const media = window.matchMedia('print');
  const begin = () => {
    printing = true;
    changed();
  };
  const end = () => {
    printing = false;
    changed();
  };
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  media.addEventListener('change', changed);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    media.removeEventListener('change', changed);
  };
}
