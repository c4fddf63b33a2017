/**
 * Law 2, its second half. Every journal survives bundling, cutting, joining, blanking, packing and
 * forwarding, in any order, with ids and fold unchanged: real keys, real hashes, real seals.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Ledger } from '../../src/domain/ledger.ts';
import { bundleFileName, bundleText } from '../../src/journal/bundles.ts';
import { memoryJournal } from '../../src/journal/memoryJournal.ts';
import { readCopy } from '../../src/journal/readCopy.ts';
import { expectSame } from '../support/casebooks.ts';
import { at, eventsIn } from '../support/events.ts';
import { Random } from '../support/random.ts';
import { DAYS, happen, write } from '../support/travelling.ts';

const RUNS = import.meta.env.MODE === 'long' ? 20_000 : 200;

test('every journal survives bundling, cutting, joining and blanking, in any order, with ids and fold unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(0xffffffff), async (seed) => {
      const random = new Random(seed);
      const { events, copies } = await write(random);
      const union = new Ledger();
      union.fill(events.values());
      const hidden = new Set([...events.values()].filter((event) => union.graph.isHidden(event)).map(({ id }) => id));

      let travelling = copies;
      for (let steps = random.below(12); steps > 0; steps -= 1) travelling = await happen(travelling, hidden, random);
      for (const bundle of travelling)
        expect(bundleFileName(bundle)).toMatch(/^[a-z2-7]{16}-\d+-\d+-[\w-]{16}(-b[\w-]{8})?\.fyrfas$/);

      const journal = await memoryJournal();
      const order = random.shuffled(travelling);
      for (let minute = 0; order.length > 0; minute += 1) {
        const file = order.splice(0, 1 + random.below(3)).map(bundleText);
        const read = await readCopy(new Blob(file));
        expect(read).toMatchObject({ ok: true });
        if (read.ok) await journal.takeIn(read.bundles, at(minute));
      }
      const arrived = await eventsIn(journal);
      expect(arrived.map(({ id }) => id).sort()).toEqual([...events.keys()].sort());
      const folded = new Ledger();
      folded.fill(arrived);
      for (const date of [null, ...DAYS]) expectSame(folded.casebookAt(date), union.casebookAt(date));
    }),
    { numRuns: RUNS, seed: 20261122 },
  );
});
