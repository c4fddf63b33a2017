import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundleText } from '../../src/journal/bundles.ts';
import { type DeviceKey, makeDeviceKey } from '../../src/journal/device.ts';
import type { Journal, Workspace } from '../../src/journal/journal.ts';
import { memoryJournal } from '../../src/journal/memoryJournal.ts';
import { readCopy } from '../../src/journal/readCopy.ts';
import { at, bundlesFrom, bundlesOf, eventsIn, idsIn, note, phase, textOf } from './events.ts';

/** What every journal promises, whatever it keeps events in. */
export function journalContract(
  name: string,
  make: (workspace: Workspace, key?: DeviceKey | null) => Promise<Journal>,
): void {
  describe(`${name} keeps the journal's promise`, () => {
    let journal: Journal;
    beforeEach(async () => {
      journal = await make(null);
    });
    afterEach(() => journal.close());

    it('gives back what was appended, as one chain', async () => {
      const first = await journal.append([phase('hjo', '2026-11-01', 'Samtal med förvaltningen')], at(0));
      const second = await journal.append([note('hjo', 'Åtta har sagt ja'), note('tibro', 'Väntar')], at(1));
      expect(first.arrival).toEqual({ counter: 1, time: at(0) });
      expect(second.arrival).toEqual({ counter: 2, time: at(1) });
      const events = await eventsIn(journal);
      expect(events).toEqual([...first.events, ...second.events]);
      expect(events.map(({ line }) => line.n)).toEqual([1, 2, 3]);
      expect(events.map(({ prev }) => prev)).toEqual([null, events[0]?.hash, events[1]?.hash]);
      expect(events.map(({ line }) => line.cmd)).toEqual([undefined, 3, 3]);
      expect(events.map(({ startsCommand }) => startsCommand)).toEqual([undefined, true, undefined]);
      expect(events.every(({ device }) => device === journal.device())).toBe(true);
    });

    it('writes words in NFC behind their commitment, and organisations sorted', async () => {
      const draft = { ...phase('hjo', '2026-11-01', 'Pa\u030A va\u0308g'), about: ['tibro', 'hjo', 'tibro'] };
      const { events } = await journal.append([draft], at(0));
      expect(events[0]?.line.words).toEqual({ ground: 'På väg' });
      expect(events[0]?.line.salt).toMatch(/^[\w-]{16}$/);
      expect(events[0]?.line.about).toEqual(['hjo', 'tibro']);
    });

    it('refuses a draft that no reader would fold, and writes nothing of its command', async () => {
      const broken = { ...phase('hjo', '2026-11-01', 'Grund'), slot: 'phase/hjo/allt' };
      await expect(journal.append([note('hjo', 'Före'), broken], at(0))).rejects.toThrow(TypeError);
      await expect(journal.append([note('hjo', 'Anna 19121212-1212')], at(0))).rejects.toThrow('personnummer');
      expect(await eventsIn(journal)).toEqual([]);
      const { events, arrival } = await journal.append([note('hjo', 'Efter')], at(1));
      expect([events[0]?.line.n, arrival.counter]).toEqual([1, 1]);
    });

    it('reads only what arrived later when asked', async () => {
      await journal.append([note('hjo', 'Ett')], at(0));
      const later = await journal.append([note('hjo', 'Två')], at(1));
      expect(await eventsIn(journal, 1)).toEqual(later.events);
      expect(await eventsIn(journal, 2)).toEqual([]);
    });

    it('gives itself as bundles that another browser finds whole', async () => {
      await journal.append([note('hjo', 'Ett')], at(0));
      await journal.append([note('hjo', 'Två'), note('tibro', 'Tre')], at(1));
      const read = await readCopy(new Blob([await textOf(journal)]));
      expect(read).toMatchObject({
        ok: true,
        bundles: [{ device: journal.device(), ws: null, prev: null, quarantined: [] }],
      });
      expect(read.ok && read.bundles.flatMap(({ events }) => events)).toEqual(await eventsIn(journal));
      expect(await journal.inventory()).toEqual([
        { device: journal.device(), from: 1, to: 3, head: (await eventsIn(journal))[2]?.hash },
      ]);
    });

    it('gives each piece it holds under a seal, and says which are of its own devices', async () => {
      const other = await memoryJournal();
      await other.append([note('hjo', 'Från Skövde')], at(0));
      await journal.append([note('hjo', 'Ett')], at(1));
      await journal.takeIn(await bundlesOf(other), at(2));
      const [before] = (await journal.pieces()).filter(({ own }) => own);
      await journal.append([note('hjo', 'Två')], at(3));
      const pieces = await journal.pieces();
      const byOwn = [...pieces].sort((a, b) => Number(a.own) - Number(b.own));
      expect(byOwn.map(({ own, from, to, prev, blank }) => [own, from, to, prev, blank])).toEqual([
        [false, 1, 1, null, false],
        [true, 1, 2, null, false],
      ]);
      const bundles = await Promise.all(pieces.map((piece) => journal.sealed(piece)));
      const text = bundles.map((bundle) => (bundle ? bundleText(bundle) : '')).join('');
      const read = await bundlesFrom(text);
      expect(read.flatMap(({ events }) => events.map(({ id }) => id)).toSorted()).toEqual(await idsIn(journal));
      expect(before && (await journal.sealed(before))).toBeNull();
    });

    it('takes another browser’s events in once, however often they come', async () => {
      const other = await memoryJournal();
      await other.append([note('hjo', 'Från Skövde')], at(0));
      await journal.append([note('tibro', 'Här')], at(1));
      const first = await journal.takeIn(await bundlesOf(other), at(2));
      expect(first.added).toEqual(await eventsIn(other));
      expect(first.arrival).toEqual({ counter: 2, time: at(2) });
      expect(first.newDevice).toBe(false);
      const second = await journal.takeIn(await bundlesOf(other), at(3));
      expect(second.added).toEqual([]);
      await other.append([note('hjo', 'Mer'), note('hjo', 'Mest')], at(4));
      const third = await journal.takeIn(await bundlesOf(other), at(5));
      expect(third.added.map(({ line }) => line.words)).toEqual([{ text: 'Mer' }, { text: 'Mest' }]);
      expect(await idsIn(journal)).toHaveLength(4);
      expect((await journal.inventory()).map(({ from, to }) => `${from}-${to}`).toSorted()).toEqual(['1-1', '1-3']);
    });

    it('tells before a take-in what it would bring', async () => {
      const other = await memoryJournal();
      await other.append([note('hjo', 'Ett')], at(0));
      await journal.takeIn(await bundlesOf(other), at(1));
      const { events } = await other.append([note('hjo', 'Två')], at(2));
      expect(await journal.compare(await bundlesOf(other))).toEqual({
        fresh: events.map(({ id }) => id),
        known: 1,
        lifted: 0,
        filled: [],
        ownChain: false,
      });
      expect(await idsIn(journal)).toHaveLength(1);
    });

    it('sets a take-in aside again without touching anything else, and lifts it when the file is opened again', async () => {
      const other = await memoryJournal();
      await other.append([note('hjo', 'Från Skövde')], at(0));
      const own = await journal.append([note('tibro', 'Här')], at(1));
      const taken = await journal.takeIn(await bundlesOf(other), at(2));
      expect(await journal.undoTakeIn(taken.id)).toEqual(await idsIn(other));
      expect(await eventsIn(journal)).toEqual(own.events);
      expect(await journal.inventory()).toHaveLength(1);
      expect(await journal.undoTakeIn(taken.id)).toEqual([]);
      // A road that nobody watches respects it.
      const silent = await journal.takeIn(await bundlesOf(other), at(3), { lift: false });
      expect([silent.added, await idsIn(journal)]).toEqual([[], own.events.map(({ id }) => id)]);
      const again = await journal.takeIn(await bundlesOf(other), at(4));
      expect(again.added).toEqual(await eventsIn(other));
      expect(await idsIn(journal)).toHaveLength(2);
      // And undoing that one sets the same events aside once more.
      expect(await journal.undoTakeIn(again.id)).toEqual(await idsIn(other));
      expect(await eventsIn(journal)).toEqual(own.events);
    });

    it('goes on as a new device when it meets its own chain from elsewhere, and keeps both branches', async () => {
      const key = (await makeDeviceKey()) as DeviceKey;
      // A cloned profile or a restored disk image: two that write as one.
      const [one, twin] = [await make(null, key), await memoryJournal(null, key)];
      const { events: shared } = await twin.append([note('hjo', 'Före avbilden')], at(0));
      await one.takeIn(await bundlesOf(twin), at(1));
      expect(one.device()).not.toBe(key.device);

      const left = await make(null, key);
      const { events: mine } = await left.append([note('hjo', 'Den ena')], at(2));
      const { events: theirs } = await twin.append([note('hjo', 'Den andra'), note('hjo', 'Och mer')], at(3));
      const taken = await left.takeIn(await bundlesOf(twin), at(4));
      expect(taken.newDevice).toBe(true);
      expect(taken.added).toEqual([...shared, ...theirs]);
      expect(left.device()).not.toBe(key.device);
      const next = await left.append([note('hjo', 'Efteråt')], at(5));
      expect(next.events[0]).toMatchObject({ device: left.device(), prev: null, line: { n: 1 } });
      const all = [...mine, ...shared, ...theirs, ...next.events].map(({ id }) => id).sort();
      expect(await idsIn(left)).toEqual(all);
      // Both branches are passed on, and are no news to the one they come back to.
      expect((await left.takeIn(await bundlesOf(left), at(6))).added).toEqual([]);
      const third = await memoryJournal();
      await third.takeIn(await bundlesOf(left), at(7));
      expect(await idsIn(third)).toEqual(all);
      for (const each of [one, left]) each.close();
    });

    it('looks but does not write in a browser that can not sign', async () => {
      const reader = await make(null, null);
      const other = await memoryJournal();
      await other.append([note('hjo', 'Läsbart')], at(0));
      await reader.takeIn(await bundlesOf(other), at(1));
      expect(reader.device()).toBeNull();
      await expect(reader.append([note('hjo', 'Nej')], at(2))).rejects.toMatchObject({ trouble: 'no-signing' });
      expect(await idsIn(reader)).toEqual(await idsIn(other));
      reader.close();
    });

    it('never sets its own events aside', async () => {
      await journal.append([note('hjo', 'Eget')], at(0));
      const taken = await journal.takeIn(await bundlesOf(journal), at(1));
      expect(await journal.undoTakeIn(taken.id)).toEqual([]);
      expect(await idsIn(journal)).toHaveLength(1);
    });

    it('keeps example data and real data apart', async () => {
      const example = await make('exempel');
      await example.append([note('hjo', 'Påhittat')], at(0));
      await expect(journal.takeIn(await bundlesOf(example), at(1))).rejects.toThrow('workspace');
      await journal.append([note('hjo', 'Riktigt')], at(0));
      await expect(example.takeIn(await bundlesOf(journal), at(1))).rejects.toThrow('workspace');
      example.close();
    });

    it('answers with a snapshot only when it was made from all that is held', async () => {
      expect(await journal.snapshot()).toBeNull();
      await journal.append([note('hjo', 'Ett')], at(0));
      await journal.saveSnapshot('fold of one', 1, journal.foldedMark());
      expect(await journal.snapshot()).toBe('fold of one');
      await journal.append([note('hjo', 'Två')], at(1));
      expect(await journal.snapshot()).toBeNull();
      const other = await memoryJournal();
      await other.append([note('hjo', 'Tre')], at(2));
      const taken = await journal.takeIn(await bundlesOf(other), at(3));
      await journal.saveSnapshot('fold of three', 3, journal.foldedMark());
      expect(await journal.snapshot()).toBe('fold of three');
      await journal.undoTakeIn(taken.id);
      expect(await journal.snapshot()).toBeNull();
    });

    it('does not answer with a snapshot folded before something was set aside, though it is kept after', async () => {
      await journal.append([note('hjo', 'Ett')], at(0));
      const other = await memoryJournal();
      await other.append([note('hjo', 'Två')], at(1));
      const taken = await journal.takeIn(await bundlesOf(other), at(2));
      const folded = journal.foldedMark();
      await journal.undoTakeIn(taken.id);
      await journal.saveSnapshot('fold of two', 2, folded);
      expect(await journal.snapshot()).toBeNull();
      await journal.saveSnapshot('fold of one', 2, journal.foldedMark());
      expect(await journal.snapshot()).toBe('fold of one');
    });

    it('remembers settings and where the last safe copy is', async () => {
      expect([await journal.setting('own-area'), await journal.safeCopy()]).toEqual([null, null]);
      await journal.saveSetting('own-area', 'skaraborg');
      const copy = { at: at(1), place: 'fil' as const, name: 'kopia.fyrfas', runs: await journal.inventory() };
      await journal.saveSafeCopy(copy);
      expect([await journal.setting('own-area'), await journal.safeCopy()]).toEqual(['skaraborg', copy]);
    });
  });
}
