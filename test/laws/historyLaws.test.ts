/**
 * Law 3. What the index says of any date is what a naive refold says: never empty where something live
 * exists, any two currents mutually unseen, and exactly the pairs of the oracle are skiljaktiga.
 */
import { expect, test } from 'vitest';
import { knownAt } from '../../src/domain/knownAt.ts';
import { Ledger } from '../../src/domain/ledger.ts';
import { expectSame, textOf } from '../support/casebooks.ts';
import { schedules } from '../support/journals.ts';
import { holds, LONG } from '../support/laws.ts';
import { DATES } from '../support/moves.ts';
import { Oracle } from '../support/oracle.ts';

/** Every date on which anything can change, the days around, and now. */
const ASKED = [null, '2023', ...new Set(DATES), '2024-03-14', '2027'];

test('any date by the index is the same date by a naive refold', LONG, async () => {
  await holds('asOf by index', schedules(), (schedule) => {
    // All that was ever written, or what one device holds of it: with holes, half commands and blank copies.
    const events = schedule.random.of([schedule.events, ...schedule.devices]) ?? [];
    const ledger = new Ledger();
    ledger.fill(events);
    const oracle = new Oracle(events);
    for (const date of ASKED) expectSame(ledger.casebookAt(date), oracle.casebookAt(date));

    for (const slot of oracle.slots()) {
      const { spans } = ledger.history(slot);
      const live = oracle.live(slot);
      expect(
        ledger
          .history(slot)
          .live.map(({ id }) => id)
          .sort(),
      ).toEqual(live.map(({ event }) => event.id).sort());
      for (const { since, current } of spans) {
        const ids = oracle.asOf(slot, since).map(({ id }) => id);
        expect(current.toSorted()).toEqual(ids.sort());
        // What the law says in words, asked of both at once.
        expect(current.length > 0).toBe(live.some(({ on }) => on <= since));
        expect(current.some((a) => current.some((b) => oracle.knew(a, b)))).toBe(false);
      }
    }
  });
});

test('what was known then is what had arrived by then', LONG, async () => {
  await holds('known at', schedules(14), ({ events, random }) => {
    const arriving = random.shuffled(events);
    const batches = arriving.map((event, i) => ({
      arrival: { counter: i + 1, time: new Date(Date.UTC(2026, 0, i + 1)).toISOString() },
      events: [event],
    }));
    const counter = random.below(batches.length + 1);
    const then = textOf(new Oracle(arriving.slice(0, counter)).casebookAt('2025-06-01'));
    expect(textOf(knownAt(batches, counter).casebookAt('2025-06-01'))).toBe(then);
    const moment = new Date(Date.UTC(2026, 0, counter)).toISOString();
    expect(textOf(knownAt(batches, moment).casebookAt('2025-06-01'))).toBe(then);
  });
});
