import { useSyncExternalStore } from 'react';

/** Paper is laid out as a wide window is: nothing is folded on it. */
const WIDE = '(min-width: 52rem), print';

function subscribe(onChange: () => void): () => void {
  const media = matchMedia(WIDE);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}

/** Whether there is room for boxes side by side. Some buttons stand elsewhere when there is not, but never twice. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(WIDE).matches);
}
