/**
 * Law 5 where it is stored: redaction and erasing commute with union. Whoever erases at once, after every copy
 * that comes, and whoever does it last hold the same lines; nobody holds a redacted word; nothing else is lost.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventId, EventLine } from '../../src/domain/events.ts';
import { Ledger } from '../../src/domain/ledger.ts';
import { bundleText } from '../../src/journal/bundles.ts';
import type { Bundle, Journal } from '../../src/journal/journal.ts';
import { memoryJournal } from '../../src/journal/memoryJournal.ts';
import { readCopy } from '../../src/journal/readCopy.ts';
import { openWell } from '../support/browserStorage.ts';
import { expectSame } from '../support/casebooks.ts';
import { at, bundlesOf, eventsIn } from '../support/events.ts';
import { Random } from '../support/random.ts';
import { DAYS, happen, write } from '../support/travelling.ts';

const RUNS = import.meta.env.MODE === 'long' ? 20_000 : 150;

async function ledgerOf(journal: Journal): Promise<Ledger> {
  const ledger = new Ledger();
  ledger.fill(await eventsIn(journal));
  return ledger;
}

/** What the program does after it was opened and after every copy. */
async function erase(journal: Journal): Promise<void> {
  await journal.erase((await ledgerOf(journal)).redactedWithWords());
}

async function takeIn(journal: Journal, file: readonly Bundle[], minute: number): Promise<void> {
  const read = await readCopy(new Blob(file.map(bundleText)));
  if (!read.ok) throw new Error(read.refusal.what);
  await journal.takeIn(read.bundles, at(minute));
}

/** Every line that is held, by id: its words, or null when they are gone. */
async function wordsIn(journal: Journal): Promise<[EventId, EventLine['words'] | null][]> {
  const held = new Map<EventId, EventLine['words'] | null>();
  for (const { id, line } of await eventsIn(journal)) held.set(id, line.words ?? null);
  // Also lines that come along only for a seal: no copy of a line may hold what another has lost.
  for (const { events } of await bundlesOf(journal)) {
    for (const { id, line } of events) if (line.words !== undefined) expect(held.get(id)).toEqual(line.words);
  }
  return [...held].sort(([a], [b]) => (a < b ? -1 : 1));
}

test('erasing at once or last, whatever copies come in whatever order, leaves the same, and no redacted word', async () => {
  let redacted = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(0xffffffff), async (seed) => {
      const random = new Random(seed);
      const { events, copies } = await write(random);
      const union = new Ledger();
      union.fill(events.values());
      const all = [...events.values()];
      // No rule of ours takes a redaction back: its words may be gone from where they were.
      fc.pre(
        !all.some(
          ({ line }) => line.type === 'withdrawn' && line.re?.some((id) => events.get(id)?.line.type === 'redacted'),
        ),
      );
      const hidden = new Set(all.filter((event) => union.graph.isHidden(event)).map(({ id }) => id));
      redacted += hidden.size;

      let travelling = copies;
      for (let steps = random.below(8); steps > 0; steps -= 1) travelling = await happen(travelling, hidden, random);
      const order = random.shuffled(travelling);
      // Now and then the stored journal: the same promise, much slower here.
      const atOnce = random.once(12) ? await openWell() : await memoryJournal();
      const last = await memoryJournal();
      for (let minute = 0; order.length > 0; minute += 1) {
        const file = order.splice(0, 1 + random.below(3));
        await takeIn(atOnce, file, minute);
        await takeIn(last, file, minute);
        await erase(atOnce);
      }
      // Somebody opens an old copy, which has all the words.
      if (random.once(2)) await takeIn(atOnce, copies, 99);
      await erase(atOnce);
      await erase(last);
      const words = await wordsIn(atOnce);
      expect(words).toEqual(await wordsIn(last));
      expect(words.map(([id]) => id)).toEqual([...events.keys()].sort());
      for (const [id, held] of words) {
        expect(held === null, id).toBe(hidden.has(id) || events.get(id)?.line.w === undefined);
      }
      for (const date of [null, ...DAYS]) expectSame((await ledgerOf(atOnce)).casebookAt(date), union.casebookAt(date));
      atOnce.close();
    }),
    { numRuns: RUNS, seed: 20261122 },
  );
  expect(redacted).toBeGreaterThan(RUNS / 4);
});
