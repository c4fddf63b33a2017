import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Projection } from './projection.ts';

const MS = 380;

/** Zooming is seen as a movement, so that nobody loses their bearings; where motion is unwanted it just is. */
export function useZoomMotion(
  layer: RefObject<HTMLElement | null>,
  names: RefObject<HTMLElement | null>,
  projection: Projection,
): void {
  const before = useRef(projection);
  useLayoutEffect(() => {
    const from = before.current;
    before.current = projection;
    const element = layer.current;
    const moved = from.left !== projection.left || from.top !== projection.top || from.scale !== projection.scale;
    const sameFrame = from.width === projection.width && from.height === projection.height;
    if (element === null || !moved || !sameFrame || typeof element.animate !== 'function') return;
    if (!window.matchMedia('(prefers-reduced-motion: no-preference)').matches) return;
    // Drawn where it ends; begins where it was.
    const k = from.scale / projection.scale;
    const [x, y] = [(projection.left - from.left) * from.scale, (projection.top - from.top) * from.scale];
    const motion = element.animate([{ transform: `translate(${x}px, ${y}px) scale(${k})` }, { transform: 'none' }], {
      duration: MS,
      easing: 'cubic-bezier(0.3, 0, 0.1, 1)',
    });
    // Names stand where they end from the start: they come when the picture has arrived under them.
    const fading = names.current?.animate({ opacity: [0, 0, 1] }, { duration: MS * 1.4 });
    return () => {
      motion.cancel();
      fading?.cancel();
    };
  }, [layer, names, projection]);
}
