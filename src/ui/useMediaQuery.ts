import { useSyncExternalStore } from 'react';

/** Whether a media query holds now. Only for what must be built differently, never for what CSS can do. */
export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}
