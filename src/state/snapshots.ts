/** Keeps the folded now, so that the next opening shows it at once. Only a cache: losing it costs a refold. */
import { pack } from './packedCasebook.ts';
import type { Store } from './store.ts';
import { latestArrival, type Workroom } from './workroom.ts';

/** Long enough that a row of quick saves makes one snapshot. */
const REST_MS = 1500;

export function keepSnapshot(store: Store, workroom: Workroom): () => void {
  // What was folded because no snapshot could be shown is kept at once, not first after the next save.
  let kept = workroom.snapshotHeld ? store.getState().casebook.now : null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    clearTimeout(timer);
    const { now } = store.getState().casebook;
    if (now === kept) return;
    kept = now;
    const { journal, arrivals, folded } = workroom;
    void journal
      .saveSnapshot(pack(now), latestArrival(arrivals), folded)
      .then(() => journal.roll())
      .catch(() => {});
  };
  const keepSoon = () => {
    if (store.getState().casebook.now === kept) return;
    clearTimeout(timer);
    timer = setTimeout(keep, REST_MS);
  };
  const unsubscribe = store.subscribe(keepSoon);
  if (workroom.ledger.size > 0) keepSoon();
  const onHide = () => document.visibilityState === 'hidden' && keep();
  document.addEventListener('visibilitychange', onHide);
  return () => {
    unsubscribe();
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', onHide);
  };
}
