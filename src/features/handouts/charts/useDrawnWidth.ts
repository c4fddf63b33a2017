import { type RefCallback, useCallback, useState } from 'react';

/** The window rests this long before a chart is drawn anew. */
const REST_MS = 150;
/** A chart is drawn this many pixels wider or narrower, or not at all: a scroll bar that comes and goes draws nothing. */
const STEP = 24;
const NARROWEST = 216;

/** How wide a chart is drawn in a frame of so many pixels; null where there is no room to measure. */
export function drawnWidth(frame: number): number | null {
  return frame <= 0 ? null : Math.max(NARROWEST, Math.floor(frame / STEP) * STEP);
}

/**
 * The width to draw a chart in, for the frame that takes the ref. Every bar is made anew when it changes, so it changes
 * once the window has come to rest, and for a chart further away than a screen not until it comes near: until then it
 * is shown smaller by the style sheet.
 */
export function useDrawnWidth(): { frame: RefCallback<HTMLElement>; width: number | null } {
  const [width, setWidth] = useState<number | null>(null);
  const frame = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    setWidth(drawnWidth(element.getBoundingClientRect().width));
    return followed(element, setWidth);
  }, []);
  return { frame, width };
}

/** Tells of each new width. @returns how to end it */
function followed(element: HTMLElement, tell: (width: number | null) => void): (() => void) | undefined {
  if (typeof ResizeObserver === 'undefined') return undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = drawnWidth(element.getBoundingClientRect().width);
  let isNear = true;
  let isResting = true;
  const draw = () => {
    if (isNear && isResting) tell(latest);
  };
  const sizes = new ResizeObserver(([entry]) => {
    latest = drawnWidth(entry?.contentRect.width ?? 0);
    isResting = false;
    clearTimeout(timer);
    timer = setTimeout(() => {
      isResting = true;
      draw();
    }, REST_MS);
  });
  sizes.observe(element);
  const places =
    typeof IntersectionObserver === 'undefined'
      ? null
      : new IntersectionObserver(
          (entries) => {
            isNear = entries.at(-1)?.isIntersecting ?? true;
            draw();
          },
          { rootMargin: '100% 0px' },
        );
  places?.observe(element);
  return () => {
    clearTimeout(timer);
    sizes.disconnect();
    places?.disconnect();
  };
}
