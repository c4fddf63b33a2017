/** Any date on Karta: the casebook that is moved from date to date is, on each of them, what a fold from nothing says. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/dates.ts';
import { Ledger } from '../../src/domain/ledger.ts';
import { casebookReducer, dateMoved, dateShown } from '../../src/state/casebookSlice.ts';
import { expectSame } from '../support/casebooks.ts';
import { play, schedules } from '../support/journals.ts';
import { DATES } from '../support/moves.ts';

const DAYS = 50;

test('fifty dates in a row are exact against a refold', () => {
  let moved = 0;
  fc.assert(
    fc.property(schedules(18), ({ events, random }) => {
      const ledger = new Ledger();
      ledger.fill(events);
      const refolded = new Ledger();
      refolded.fill(random.shuffled(events));
      let date = random.of(DATES) as string;
      let state = casebookReducer(undefined, dateShown(ledger.casebookAt(date)));
      for (let step = 0; step < DAYS; step += 1) {
        const to = random.once(2) ? addDays(date, random.below(60) - 30) : (random.of(DATES) as string);
        const patch = ledger.patchBetween(date, to);
        moved += Object.keys(patch.slots).length;
        state = casebookReducer(state, dateMoved({ date: to, patch }));
        date = to;
        if (state.shown) expectSame(state.shown, refolded.casebookAt(to));
        expect(state.shown?.date).toBe(to);
      }
    }),
    { numRuns: 100, seed: 20_261_122 },
  );
  // It would be exact as well if nothing ever changed.
  expect(moved).toBeGreaterThan(1000);
});

test('what is shown is another casebook after a step, so that the screens draw it', () => {
  const ledger = new Ledger();
  ledger.fill(play([1, 2, 3, 4, 5]).events);
  const before = casebookReducer(undefined, dateShown(ledger.casebookAt('2024')));
  const after = casebookReducer(before, dateMoved({ date: '2025', patch: ledger.patchBetween('2024', '2025') }));
  expect(after.shown).not.toBe(before.shown);
  expect(after.now).toBe(before.now);
});
