import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Gives an element focus when it first appears, if asked. A form opened by a key begins where the next key
 * belongs; unlike `autofocus` it also works for what appears long after the page did. It has it before it is drawn, so
 * that a key that is pressed as soon as it is seen comes to it, and nobody who has gone on is fetched back.
 */
export function useFocusOnce<Target extends HTMLElement>(wanted: boolean | undefined): RefObject<Target | null> {
  const target = useRef<Target>(null);
  const wantedAtFirst = useRef(wanted);
  useLayoutEffect(() => {
    if (wantedAtFirst.current) target.current?.focus();
  }, []);
  return target;
}
