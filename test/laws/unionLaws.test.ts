/**
 * Law 1. Union is commutative, associative and idempotent; the fold ignores the order of arrival; one
 * by one equals all at once, at every step, for now and for past dates.
 */
import { expect, test } from 'vitest';
import type { JournalEvent } from '../../src/domain/events.ts';
import { Ledger } from '../../src/domain/ledger.ts';
import { expectSame, patched } from '../support/casebooks.ts';
import { type Schedule, schedules } from '../support/journals.ts';
import { holds, LONG } from '../support/laws.ts';
import { blanked, DATES, unmarked } from '../support/moves.ts';
import { Oracle } from '../support/oracle.ts';
import type { Random } from '../support/random.ts';

/** The events as they might drop in: in any order, some twice, some first without words or without their mark. */
function deliveries({ events, random }: Schedule): JournalEvent[][] {
  const copies = events.flatMap((event) =>
    event.startsCommand || random.once(3) ? [event, worse(event, random)] : [event],
  );
  const mixed = random.once(4) ? copies.toReversed() : random.shuffled(copies);
  const batches: JournalEvent[][] = [];
  while (mixed.length > 0) batches.push(mixed.splice(0, 1 + random.below(3)));
  return batches;
}

/** A copy that knows less: blank, or read from the middle of a command. */
function worse(event: JournalEvent, random: Random): JournalEvent {
  return event.startsCommand && !random.once(4) ? unmarked(event) : blanked(event);
}

test('the order of arrival makes no difference, and every step is right', LONG, async () => {
  await holds('order of arrival', schedules(18), (schedule) => {
    const { random } = schedule;
    const batches = deliveries(schedule);
    const past = random.of(DATES) as string;
    const ledger = new Ledger();
    let now = ledger.casebookAt(null);
    let then = ledger.casebookAt(past);
    const arrived: JournalEvent[] = [];
    for (const batch of batches) {
      arrived.push(...batch);
      const { slots, entities } = ledger.add(batch);
      now = patched(now, ledger.patch(null, slots, entities));
      then = patched(then, ledger.patch(past, slots, entities));
      // All at once, in yet another order, gives the same.
      const atOnce = new Ledger();
      atOnce.fill(random.shuffled(arrived));
      expectSame(now, atOnce.casebookAt(null));
      expectSame(then, atOnce.casebookAt(past));
      expectSame(ledger.casebookAt(null), now);
      // So does a ledger that is filled with what this one holds, also what waits.
      const refilled = new Ledger();
      refilled.fill(ledger.held());
      expectSame(refilled.casebookAt(null), now);
      // A step to another date changes what it must and no more.
      const other = random.of(DATES) as string;
      expectSame(patched(then, ledger.patchBetween(past, other), other), ledger.casebookAt(other));
      expectSame(patched(now, ledger.patchBetween(null, other), other), ledger.casebookAt(other));
    }
    expectSame(now, new Oracle(arrived).casebookAt(null));
    // A second time changes nothing.
    const again = ledger.add(arrived);
    expect([...again.slots, ...again.entities]).toEqual([]);
    expect([...ledger.held()].map(({ id }) => id).sort()).toEqual([...new Set(arrived.map(({ id }) => id))].sort());
  });
});
