/** Law 6. Withdrawing the last correction restores the one before, never the first. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventId, JournalEvent } from '../../src/domain/events.ts';
import { Ledger } from '../../src/domain/ledger.ts';
import { play } from '../support/journals.ts';
import { holds, LONG } from '../support/laws.ts';
import { DATES } from '../support/moves.ts';
import { Random } from '../support/random.ts';
import { Press, Writer } from '../support/writers.ts';

const SLOT = 'phase/vara/avtalet';

const chains = fc
  .record({ seeds: fc.array(fc.nat(0xffff), { maxLength: 10, size: 'max' }), length: fc.integer({ min: 2, max: 6 }) })
  .map(({ seeds, length }) => ({
    schedule: play(seeds),
    length,
    toString: () => `${length} corrections after ${play(seeds).toString()}`,
  }));

test('withdrawing the last correction restores the one before, never the first', LONG, async () => {
  await holds('corrections', chains, (drawn) => {
    const { schedule, length } = drawn;
    const random = new Random(length + schedule.events.length);
    // Others' work lies around it; two people take turns correcting, each seeing what the other wrote.
    const press = new Press('corrected');
    const writers = ['ccorrectorcorrec', 'dcorrectorcorrec'].map((device) => new Writer(press, device));
    for (const writer of writers) writer.take(schedule.events);
    const write = (...said: Parameters<Writer['write']>): JournalEvent => {
      const [event] = (random.of(writers) as Writer).write(...said);
      for (const writer of writers) writer.take(press.events);
      return event as JournalEvent;
    };
    const chain: EventId[] = [];
    for (let i = 0; i < length; i += 1) {
      const last = chain.at(-1);
      const on = random.of(DATES) as string;
      const re = last === undefined ? {} : { re: [last] };
      chain.push(
        write({ type: 'phase.assessed', slot: SLOT, on, over: last === undefined ? [] : [last], ...re, data: { i } })
          .id,
      );
    }
    const ledger = new Ledger();
    const standing = () => {
      ledger.add(random.shuffled([...(writers[0] as Writer).held.values()]));
      return ledger.history(SLOT).live.map(({ id }) => id);
    };
    expect(standing()).toEqual([chain.at(-1)]);
    // One in the middle was withdrawn, perhaps; it is passed over when the later ones go.
    const middle = random.once(2) && length > 2 ? 1 + random.below(length - 2) : -1;
    if (middle > 0) write({ type: 'withdrawn', re: [chain[middle] as EventId] });
    expect(standing()).toEqual([chain.at(-1)]);
    for (let last = length - 1; last > 0; last -= 1) {
      if (last === middle) continue;
      const withdrawal = write({ type: 'withdrawn', re: [chain[last] as EventId] });
      const before = last - 1 === middle ? last - 2 : last - 1;
      expect(standing()).toEqual([chain[before]]);
      // And undoing the undoing brings it back.
      const undoing = write({ type: 'withdrawn', re: [withdrawal.id] });
      expect(standing()).toEqual([chain[last]]);
      write({ type: 'withdrawn', re: [undoing.id] });
      expect(standing()).toEqual([chain[before]]);
    }
  });
});
