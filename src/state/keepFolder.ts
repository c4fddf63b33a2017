/**
 * When the folder is looked through: as the program opens, after every save, when the window is looked at
 * again, when it is left, and every half minute as long as somebody sees it. Nobody waits for it.
 */
import { syncNow } from './folder.ts';
import type { Store } from './store.ts';

const HALF_A_MINUTE = 30_000;
/** Long enough that a row of quick saves is one file. */
const REST_MS = 400;

export function keepFolder(store: Store): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking: Promise<unknown> | null = null;
  let again = false;
  const look = () => {
    clearTimeout(timer);
    timer = undefined;
    // What is saved while a round is under way is for the next.
    if (looking !== null) {
      again = true;
      return;
    }
    looking = store
      .dispatch(syncNow())
      .catch((error: unknown) => reportError(error))
      .finally(() => {
        looking = null;
        if (again) soon();
        again = false;
      });
  };
  const soon = () => {
    timer ??= setTimeout(look, REST_MS);
  };
  let held = store.getState().session.heldEvents;
  const unsubscribe = store.subscribe(() => {
    const { heldEvents } = store.getState().session;
    if (heldEvents === held) return;
    held = heldEvents;
    soon();
  });
  const beat = setInterval(() => document.visibilityState === 'visible' && look(), HALF_A_MINUTE);
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  look();
  return () => {
    unsubscribe();
    clearTimeout(timer);
    clearInterval(beat);
    window.removeEventListener('focus', look);
    document.removeEventListener('visibilitychange', look);
  };
}
