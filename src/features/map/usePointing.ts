import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import type { OrgId } from '../../domain/events.ts';

/**
 * A press anywhere in a municipality is a press on its button, and pointing at it shows its name. The
 * shapes only lengthen the buttons' reach; keyboards and screen readers never meet them.
 */
export function usePointing(frame: RefObject<HTMLElement | null>, onPress: (id: OrgId) => void): OrgId | null {
  const [pointed, setPointed] = useState<OrgId | null>(null);
  const press = useEffectEvent((event: MouseEvent) => {
    const id = placeUnder(event);
    if (id !== null) onPress(id);
  });
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const onClick = (event: MouseEvent) => press(event);
    const point = (event: PointerEvent) => setPointed(placeUnder(event));
    const leave = () => setPointed(null);
    element.addEventListener('click', onClick);
    element.addEventListener('pointerover', point);
    element.addEventListener('pointerleave', leave);
    return () => {
      element.removeEventListener('click', onClick);
      element.removeEventListener('pointerover', point);
      element.removeEventListener('pointerleave', leave);
    };
  }, [frame]);
  return pointed;
}

function placeUnder({ target }: Event): OrgId | null {
  if (!(target instanceof Element)) return null;
  return target.closest('[data-place]')?.getAttribute('data-place') ?? null;
}
