import { describe, expect, it, vi } from 'vitest';
import { StorageError } from '../../src/journal/journal.ts';
import { memoryJournal } from '../../src/journal/memoryJournal.ts';
import type { JournalDatabase } from '../../src/journal/schema.ts';
import { openWell } from '../support/browserStorage.ts';
import { at, bundlesOf, eventsIn, idsIn, note } from '../support/events.ts';
import { grown } from '../support/growth.ts';

// Storage is simulated, and machines that test are busy.
vi.setConfig({ testTimeout: 60_000 });

const quota = () => {
  throw new DOMException('The quota is full', 'QuotaExceededError');
};

describe('what has been appended', () => {
  it('is there when the browser is opened again, and the chain goes on', async () => {
    const { journal, storage } = await grown(3);
    const before = await eventsIn(journal);
    journal.close();
    const again = await openWell(null, storage);
    expect(again.device()).toBe(journal.device());
    expect(await eventsIn(again)).toEqual(before);
    const { events, arrival } = await again.append([note('hjo', 'Efter')], at(9));
    expect([events[0]?.prev, events[0]?.line.n, arrival.counter]).toEqual([before.at(-1)?.hash, 7, 4]);
    again.close();
  });

  it('lies in a database of its own for example data', async () => {
    const { journal, storage } = await grown(1);
    const example = await openWell('exempel', storage);
    expect(await eventsIn(example)).toEqual([]);
    expect(example.device()).not.toBe(journal.device());
    expect((await storage.indexedDB.databases()).map(({ name }) => name ?? '').toSorted()).toEqual([
      'fyrfas',
      'fyrfas-exempel',
      'fyrfas-exempel-utkast',
      'fyrfas-utkast',
    ]);
    example.close();
    journal.close();
  });

  it('is all of a command or nothing, when storing dies in the middle', async () => {
    const { journal, storage } = await grown(1);
    const before = await eventsIn(journal);
    const db = (journal as unknown as { db: JournalDatabase }).db;
    let rows = 0;
    const die = () => {
      rows += 1;
      if (rows === 2) throw new Error('the browser was killed here');
    };
    db.tail.hook('creating', die);
    await expect(journal.append([note('hjo', 'a'), note('hjo', 'b'), note('hjo', 'c')], at(1))).rejects.toThrow(
      StorageError,
    );
    db.tail.hook('creating').unsubscribe(die);
    expect(await eventsIn(journal)).toEqual(before);
    expect((await journal.append([note('hjo', 'd')], at(2))).arrival.counter).toBe(2);
    journal.close();
    expect(await eventsIn(await openWell(null, storage))).toHaveLength(3);
  });

  it('is refused with its reason when the disk is full, and nothing is stored', async () => {
    const { journal } = await grown(1);
    const db = (journal as unknown as { db: JournalDatabase }).db;
    db.tail.hook('creating', quota);
    await expect(journal.append([note('hjo', 'a')], at(1))).rejects.toMatchObject({ trouble: 'full' });
    db.tail.hook('creating').unsubscribe(quota);
    db.runs.hook('creating', quota);
    const other = await memoryJournal();
    await other.append([note('hjo', 'b')], at(1));
    await expect(journal.takeIn(await bundlesOf(other), at(2))).rejects.toMatchObject({ trouble: 'full' });
    expect(await idsIn(journal)).toHaveLength(2);
    journal.close();
  });
});
