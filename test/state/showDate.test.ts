/** Another day on the screens: the newest one that was asked for wins, and what came then is what was known then. */
import { describe, expect, it } from 'vitest';
import { memoryDrafts } from '../../src/journal/drafts.ts';
import { memoryJournal } from '../../src/journal/memoryJournal.ts';
import { openEverything, showArrived } from '../../src/state/opening.ts';
import { showDate } from '../../src/state/showDate.ts';
import { createStore } from '../../src/state/store.ts';
import { createWorkroom } from '../../src/state/workroom.ts';
import { assessed } from '../features/map/drafts.ts';
import { expectSame } from '../support/casebooks.ts';

const NOW = '2026-11-22T09:00:00.000Z';

async function opened(count: number) {
  const journal = await memoryJournal();
  for (let day = 1; day <= count; day += 1) {
    const on = `2026-${String(1 + (day % 9)).padStart(2, '0')}-${String(1 + (day % 28)).padStart(2, '0')}`;
    await journal.append([assessed(day % 2 === 0 ? 'hjo' : 'ale', day % 3 === 0 ? 'behov' : 'inforande', on)], NOW);
  }
  const workroom = createWorkroom(journal, memoryDrafts(), () => new Date(NOW), {
    save: async () => ({ kind: 'cancelled' }),
    open: async () => ({ ok: false, refusal: { what: 'unreadable', line: null } }),
  });
  const store = createStore(workroom);
  await store.dispatch(openEverything(Promise.resolve(null), false));
  const shown = () => store.getState().casebook.shown;
  return { journal, workroom, store, shown };
}

describe('another day', () => {
  it('is the one that was asked for last, whatever was asked for on the way', async () => {
    const { store, shown, workroom } = await opened(40);
    const asked = ['2026-03-01', '2026-06-15', '2026-02-02'].map((day) => store.dispatch(showDate(day)));
    await Promise.all(asked);
    expect(shown()?.date).toBe('2026-02-02');
    if (shown()) expectSame(shown() as NonNullable<ReturnType<typeof shown>>, workroom.ledger.casebookAt('2026-02-02'));
    const back = store.dispatch(showDate('2026-04-04'));
    await Promise.all([back, store.dispatch(showDate(null))]);
    expect(shown()).toBeNull();
    expect(store.getState().casebook.counting).toBe(0);
  });

  it('is not lost when it is asked for just as the one before is shown', async () => {
    const { store, shown } = await opened(4);
    for (const asKnown of [false, true]) {
      for (let rests = 0; rests < 24; rests += 1) {
        await store.dispatch(showDate('2026-03-01', !asKnown));
        await store.dispatch(showDate('2026-11-22', asKnown));
        const first = store.dispatch(showDate('2026-03-01', asKnown));
        for (let rest = 0; rest < rests; rest += 1) await Promise.resolve();
        await Promise.all([first, store.dispatch(showDate('2026-06-15', asKnown))]);
        expect([asKnown, rests, shown()?.date]).toEqual([asKnown, rests, '2026-06-15']);
      }
    }
  });

  it('holds what arrives while it is shown, and nothing of it as it was known then', async () => {
    const { store, shown, workroom, journal } = await opened(10);
    await store.dispatch(showDate('2026-11-01'));
    const batch = await journal.append([assessed('skara', 'behov', '2026-10-01')], NOW);
    await store.dispatch(showArrived(batch));
    expectSame(shown() as NonNullable<ReturnType<typeof shown>>, workroom.ledger.casebookAt('2026-11-01'));
    expect(shown()?.slots['phase/skara/avtalet']?.current).toHaveLength(1);
    await store.dispatch(showDate('2026-11-01', true));
    expect(store.getState().casebook.asKnown).toBe(true);
    expect(Object.keys(shown()?.slots ?? {})).toEqual([]);
    await store.dispatch(showDate('2026-11-02', true));
    expect(shown()?.date).toBe('2026-11-02');
    await store.dispatch(showDate('2026-11-02'));
    expect(shown()?.slots['phase/skara/avtalet']?.current).toHaveLength(1);
  });
});
