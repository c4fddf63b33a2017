import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { JournalEvent } from '../../src/domain/events.ts';
import { gzip } from '../../src/journal/gzip.ts';
import { memoryJournal } from '../../src/journal/memoryJournal.ts';
import { type CopyRead, readCopy } from '../../src/journal/readCopy.ts';
import { at, eventsIn, note, phase, textOf } from '../support/events.ts';

// Storage is simulated, and machines that test are busy.
vi.setConfig({ testTimeout: 60_000 });

/**
 * Whatever happens to a file on its way, it is refused, or what is read from it is what was written:
 * never an event that nobody wrote, never other words under somebody's id.
 */
let bytes: Uint8Array<ArrayBuffer>;
let packed: Uint8Array<ArrayBuffer>;
let written: Map<string, JournalEvent>;

beforeAll(async () => {
  const journal = await memoryJournal();
  await journal.append([phase('hjo', '2026-11-03', 'Åtta "sa" ja\\nej 🙂')], at(0));
  await journal.append([note('hjo', 'Ett'), note('tibro', 'Två')], at(1));
  const other = await memoryJournal();
  await other.append([note('skovde', 'Tre')], at(2));
  const text = (await textOf(journal)) + (await textOf(other));
  bytes = new TextEncoder().encode(text);
  packed = await gzip([text]);
  written = new Map([...(await eventsIn(journal)), ...(await eventsIn(other))].map((event) => [event.id, event]));
});

/** What was read that nobody wrote; nothing when the file is refused. */
function foreignTo(copy: CopyRead): unknown[] {
  if (!copy.ok) return [];
  return copy.bundles.flatMap(({ events, quarantined }) => [
    ...quarantined,
    ...events.filter((event) => !isDeepStrictEqual(event, written.get(event.id))),
  ]);
}

const read = (some: Uint8Array<ArrayBuffer>) => readCopy(new Blob([some]));

describe('a file that was changed on its way', () => {
  it('is refused whichever byte is another', async () => {
    for (let place = 0; place < bytes.length; place += 1) {
      const spoiled = bytes.slice();
      // Every place once, and the bit walks along, so that letters change case and digits value.
      spoiled[place] = (spoiled[place] as number) ^ (1 << (place % 7));
      const copy = await read(spoiled);
      expect([place, copy.ok]).toEqual([place, false]);
    }
  });

  it('is refused or harmless whatever bit of the packing is another', async () => {
    for (let place = 0; place < packed.length; place += 1) {
      const spoiled = packed.slice();
      spoiled[place] = (spoiled[place] as number) ^ (1 << (place % 8));
      expect([place, foreignTo(await read(spoiled))]).toEqual([place, []]);
    }
  });

  it('is refused or harmless whatever is cut out, doubled, swapped or put in', async () => {
    const change = fc.record({
      kind: fc.constantFrom('cut', 'double', 'insert', 'swap', 'keep'),
      from: fc.double({ min: 0, max: 1, noNaN: true }),
      to: fc.double({ min: 0, max: 1, noNaN: true }),
      junk: fc.uint8Array({ maxLength: 12 }),
      wholeLines: fc.boolean(),
      isPacked: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ kind, from, to, junk, wholeLines, isPacked }) => {
        const whole = isPacked ? packed : bytes;
        const [low, high] = [from, to].sort((a, b) => a - b) as [number, number];
        const [start, end] = [low, high].map((part) => placeIn(whole, part, wholeLines && !isPacked)) as [
          number,
          number,
        ];
        const [head, middle, tail] = [whole.subarray(0, start), whole.subarray(start, end), whole.subarray(end)];
        const parts = {
          cut: [head, tail],
          double: [head, middle, middle, tail],
          insert: [head, junk, middle, tail],
          swap: [middle, head, tail],
          keep: [middle],
        }[kind];
        expect(foreignTo(await readCopy(new Blob(parts)))).toEqual([]);
      }),
      { numRuns: 1500, seed: 20261122 },
    );
  });

  it('is refused or harmless when it is anything at all', async () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.json(),
      fc.array(fc.json(), { maxLength: 4 }).map((values) => `{"fyrfas":1}\n${values.join('\n')}`),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const copy = await readCopy(new Blob([text]));
        expect(copy.ok).toBe(false);
      }),
      { numRuns: 1000, seed: 20261122 },
    );
  });
});

/** A place in the file by its part of the whole; at the beginning of a line when asked. */
function placeIn(whole: Uint8Array, part: number, atLine: boolean): number {
  const place = Math.floor(part * whole.length);
  return atLine ? whole.lastIndexOf(10, place) + 1 : place;
}
