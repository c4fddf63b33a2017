/** Keeps the folded now, so that the next opening shows it at once. Only a cache: losing it costs a refold. */
import type { Store } from './store.ts';
import type { Workroom } from './workroom.ts';

/** Long enough that a row of quick saves makes one snapshot. */
const REST_MS = 1500;

export function keepSnapshot(store: Store, workroom: Workroom): () => void {
  let kept = store.getState().casebook.now;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    clearTimeout(timer);
    const { now } = store.getState().casebook;
    if (now === kept) return;
    kept = now;
    const { journal, arrivals } = workroom;
    const upTo = arrivals.reduce((latest, { arrival }) => Math.max(latest, arrival.counter), 0);
    void journal
      .saveSnapshot(JSON.stringify(now), upTo)
      .then(() => journal.roll())
      .catch(() => {});
  };
  const unsubscribe = store.subscribe(() => {
    if (store.getState().casebook.now === kept) return;
    clearTimeout(timer);
    timer = setTimeout(keep, REST_MS);
  });
  const onHide = () => document.visibilityState === 'hidden' && keep();
  document.addEventListener('visibilitychange', onHide);
  return () => {
    unsubscribe();
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', onHide);
  };
}
