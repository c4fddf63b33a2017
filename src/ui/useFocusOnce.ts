import { type RefObject, useEffect, useRef } from 'react';

/**
 * Gives an element focus when it first appears, if asked. A form opened by a key begins where the next key
 * belongs; unlike `autofocus` it also works for what appears long after the page did.
 */
export function useFocusOnce<Target extends HTMLElement>(wanted: boolean | undefined): RefObject<Target | null> {
  const target = useRef<Target>(null);
  const wantedAtFirst = useRef(wanted);
  useEffect(() => {
    if (wantedAtFirst.current) target.current?.focus();
  }, []);
  return target;
}
