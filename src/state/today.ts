import { todayIn } from '../domain/dates.ts';
import { sessionChanged } from './sessionSlice.ts';
import type { Store } from './store.ts';
import type { Workroom } from './workroom.ts';

const A_MINUTE = 60_000;

/** A page that is left open over midnight must not go on calling yesterday today. */
export function keepToday(store: Store, { clock }: Workroom): () => void {
  const look = () => {
    const today = todayIn(clock().toISOString());
    if (today !== store.getState().session.today) store.dispatch(sessionChanged({ today }));
  };
  const timer = setInterval(look, A_MINUTE);
  document.addEventListener('visibilitychange', look);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
  };
}
