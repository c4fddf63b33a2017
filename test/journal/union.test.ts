import { describe, expect, it, vi } from 'vitest';
import type { EventId } from '../../src/domain/events.ts';
import { blankBundle, bundleText, cutBundle } from '../../src/journal/bundles.ts';
import type { CheckedBundle, Journal } from '../../src/journal/journal.ts';
import { memoryJournal } from '../../src/journal/memoryJournal.ts';
import { openWell } from '../support/browserStorage.ts';
import { at, bundlesFrom, bundlesOf, eventsIn, idsIn, note, textOf } from '../support/events.ts';
import { committed, forged, goodLine, someKey } from '../support/forge.ts';

// Storage is simulated, and machines that test are busy.
vi.setConfig({ testTimeout: 60_000 });

/** Somebody with five commands, the third of three events. */
async function someWriter(): Promise<Journal> {
  const journal = await memoryJournal();
  for (const [minute, count] of [1, 1, 3, 1, 1].entries()) {
    await journal.append(
      Array.from({ length: count }, (_, place) => note('hjo', `${minute}.${place}`)),
      at(minute),
    );
  }
  return journal;
}

async function reread(...texts: string[]): Promise<readonly CheckedBundle[]> {
  return bundlesFrom(texts.join(''));
}

for (const [name, make] of [
  ['in memory', () => memoryJournal()],
  ['in IndexedDB', () => openWell()],
] as const) {
  describe(`taking in, ${name}`, () => {
    it('gives the same whatever part comes first', async () => {
      const writer = await someWriter();
      const [whole] = (await bundlesOf(writer)) as [CheckedBundle];
      const suffix = await reread(bundleText(cutBundle(whole, 6)));
      const middle = await reread(bundleText(cutBundle(whole, 3)));
      const all = await idsIn(writer);
      for (const order of [
        [suffix, middle, [whole]],
        [suffix, [whole], middle],
        [middle, [whole]],
        [[whole], suffix, middle],
        [[...suffix, whole, ...middle, whole]],
      ]) {
        const journal = await make();
        const added: EventId[] = [];
        for (const bundles of order) added.push(...(await journal.takeIn(bundles, at(9))).added.map(({ id }) => id));
        expect(added.sort()).toEqual(all);
        expect(await idsIn(journal)).toEqual(all);
        // What is passed on is whole, and a third browser gets the same from it.
        const third = await memoryJournal();
        await third.takeIn(await bundlesOf(journal), at(10));
        expect(await idsIn(third)).toEqual(all);
        journal.close();
      }
    });

    it('stores only the suffix that is new, under its own seal', async () => {
      const writer = await someWriter();
      const journal = await make();
      const [early] = (await bundlesOf(writer)) as [CheckedBundle];
      await journal.takeIn([early], at(6));
      await writer.append([note('hjo', 'sist')], at(7));
      const [late] = (await bundlesOf(writer)) as [CheckedBundle];
      await journal.takeIn([late], at(8));
      const held = await bundlesOf(journal);
      expect(held.map(({ lines }) => lines.map(({ n }) => n))).toEqual([[1, 2, 3, 4, 5, 6, 7], [8]]);
      expect(held.map(({ sig }) => sig)).toEqual([early.sig, late.sig]);
      journal.close();
    });

    it('lets full beat blank, in either order', async () => {
      const writer = await someWriter();
      const [full] = (await bundlesOf(writer)) as [CheckedBundle];
      const blank = await reread(bundleText(blankBundle(full, ({ n }) => n === 2 || n === 5)));
      const words = async (journal: Journal) => (await eventsIn(journal)).map(({ line }) => line.words?.['text']);
      const all = await words(writer);

      const blankFirst = await make();
      await blankFirst.takeIn(blank, at(1));
      expect((await words(blankFirst)).filter((text) => text === undefined)).toHaveLength(2);
      const taken = await blankFirst.takeIn([full], at(2));
      expect([taken.added.length, taken.filled.map(({ line }) => line.n)]).toEqual([0, [2, 5]]);
      expect(await words(blankFirst)).toEqual(all);
      expect((await blankFirst.takeIn([full], at(3))).filled).toEqual([]);
      expect(await bundlesOf(blankFirst)).toEqual([full]);

      const fullFirst = await make();
      await fullFirst.takeIn([full], at(1));
      await fullFirst.takeIn(blank, at(2));
      expect(await words(fullFirst)).toEqual(all);

      const together = await make();
      await together.takeIn([...blank, full], at(1));
      expect(await words(together)).toEqual(all);
      for (const journal of [blankFirst, fullFirst, together]) journal.close();
    });

    it('keeps both branches of a fork', async () => {
      const key = await someKey();
      const lines = [goodLine(1), goodLine(2), goodLine(3)];
      const one = await reread(await forged(lines, { key }));
      const other = await reread(await forged([...lines.slice(0, 2), goodLine(3, { on: '2026-11-04' })], { key }));
      const journal = await make();
      await journal.takeIn(one, at(0));
      const taken = await journal.takeIn(other, at(1));
      expect(taken.added.map(({ line }) => line.on)).toEqual(['2026-11-04']);
      expect(await idsIn(journal)).toHaveLength(4);
      expect((await journal.inventory()).map(({ from, to }) => [from, to])).toEqual([
        [1, 3],
        [3, 3],
      ]);
      journal.close();
    });

    it('keeps a line with bad content for the chain and does not fold it', async () => {
      const text = await forged([
        goodLine(1),
        goodLine(2, { data: { phase: 'femte' } }),
        goodLine(3, { cmd: 4 }),
        goodLine(4, { cmd: 4 }),
      ]);
      const journal = await make();
      const taken = await journal.takeIn(await reread(text), at(0));
      expect(taken.quarantined.map(({ reason }) => reason)).toEqual(['content']);
      const events = await eventsIn(journal);
      expect(events.map(({ line, startsCommand }) => [line.n, startsCommand])).toEqual([
        [1, undefined],
        [3, true],
        [4, undefined],
      ]);
      expect(await textOf(journal)).toBe(text);
      expect((await journal.takeIn(await reread(text), at(1))).quarantined).toEqual([]);
      expect(await idsIn(journal)).toHaveLength(3);
      expect(await journal.undoTakeIn(taken.id)).toHaveLength(3);
      journal.close();
    });

    it('keeps nobody’s personnummer, and what hangs on the line still holds', async () => {
      const text = await forged([goodLine(1, committed({ ground: 'Fru 19121212-1212' })), goodLine(2)]);
      const journal = await make();
      await journal.takeIn(await reread(text), at(0));
      const kept = await textOf(journal);
      expect(kept).not.toContain('1212');
      expect((await reread(kept)).flatMap(({ lines }) => lines)).toHaveLength(2);
      expect((await journal.takeIn(await reread(text), at(1))).filled).toEqual([]);
      journal.close();
    });
  });
}
