import { describe, expect, it, vi } from 'vitest';
import { StorageError } from '../../src/journal/journal.ts';
import { memoryJournal } from '../../src/journal/memoryJournal.ts';
import { openJournal } from '../../src/journal/openJournal.ts';
import { rollTail } from '../../src/journal/roll.ts';
import { JournalDatabase } from '../../src/journal/schema.ts';
import { browserStorage, openWell } from '../support/browserStorage.ts';
import { at, bundlesOf, eventsIn, idsIn, note } from '../support/events.ts';

// Storage is simulated, and machines that test are busy.
vi.setConfig({ testTimeout: 60_000 });

const quota = () => {
  throw new DOMException('The quota is full', 'QuotaExceededError');
};

/** A journal with this many commands of this many events each. */
async function grown(commands: number, each = 2, storage = browserStorage()) {
  const journal = await openWell(null, storage);
  for (let minute = 0; minute < commands; minute += 1) await journal.append(command(minute, each), at(minute));
  return { journal, storage };
}

function command(minute: number, events: number) {
  return Array.from({ length: events }, (_, place) => note('hjo', `Anteckning ${minute}.${place}`));
}

/** Enough to be rolled. */
const longTail = () => grown(51, 10);

async function counts(db: JournalDatabase) {
  return { tail: await db.tail.count(), runs: await db.runs.count(), packed: await db.packed.count() };
}

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

describe('rolling', () => {
  it('changes where events lie and nothing else', async () => {
    const { journal, storage } = await longTail();
    const db = new JournalDatabase('fyrfas', storage);
    const batches = [];
    for await (const batch of journal.read()) batches.push(batch);
    const inventory = await journal.inventory();
    await journal.saveSnapshot('fold', 51);
    await journal.roll();
    expect(await counts(db)).toEqual({ tail: 0, runs: 1, packed: 1 });
    const rolled = [];
    for await (const batch of journal.read()) rolled.push(batch);
    expect(rolled).toEqual(batches);
    expect(await journal.inventory()).toEqual(inventory);
    expect(await journal.snapshot()).toBe('fold');
    expect((await bundlesOf(journal)).flatMap(({ events }) => events)).toEqual(batches.flatMap(({ events }) => events));
    expect(await eventsIn(journal, 50)).toEqual(batches.at(-1)?.events);
    db.close();
    journal.close();
  });

  it('leaves a short tail alone, and joins small runs', async () => {
    const { journal, storage } = await grown(50, 10);
    const db = new JournalDatabase('fyrfas', storage);
    await journal.roll();
    expect(await counts(db)).toEqual({ tail: 500, runs: 0, packed: 0 });
    for (let more = 0; more < 3; more += 1) {
      for (let minute = 0; minute < 26; minute += 1) await journal.append(command(minute, 20), at(minute));
      await journal.roll();
    }
    const runs = await db.runs.toArray();
    // Joined until the older one is more than twice as long: no line is packed again and again.
    expect(runs.map(({ from, to }) => [from, to])).toEqual([
      [1, 1540],
      [1541, 2060],
    ]);
    expect(await idsIn(journal)).toHaveLength(2060);
    expect(await bundlesOf(journal)).toHaveLength(2);
    expect(await journal.inventory()).toHaveLength(1);
    db.close();
    journal.close();
  });

  it('leaves the rows or the run when the browser dies, never both and never half', async () => {
    const { journal, storage } = await longTail();
    const before = await eventsIn(journal);
    for (const [table, moment] of [
      ['runs', 'creating'],
      ['packed', 'creating'],
      ['tail', 'deleting'],
      ['chain', 'updating'],
    ] as const) {
      const db = new JournalDatabase('fyrfas', storage);
      const die = () => {
        throw new Error('the browser was killed here');
      };
      if (moment === 'creating') db[table as 'runs'].hook('creating', die);
      else if (moment === 'deleting') db.tail.hook('deleting', die);
      else db.chain.hook('updating', die);
      await expect(rollTail(db)).rejects.toThrow('killed');
      expect(await counts(db)).toEqual({ tail: 510, runs: 0, packed: 0 });
      db.close();
    }
    expect(await eventsIn(journal)).toEqual(before);
    await journal.roll();
    expect(await eventsIn(journal)).toEqual(before);
    journal.close();
  });

  it('steps back when another tab was there first', async () => {
    const { journal, storage } = await longTail();
    const before = await eventsIn(journal);
    const tabs = [new JournalDatabase('fyrfas', storage), new JournalDatabase('fyrfas', storage)];
    await Promise.all(tabs.map(rollTail));
    expect(await counts(tabs[0] as JournalDatabase)).toEqual({ tail: 0, runs: 1, packed: 1 });
    expect(await eventsIn(journal)).toEqual(before);
    for (const db of tabs) db.close();
    journal.close();
  });
});

describe('opening', () => {
  it('goes on in memory, and says so, when the browser does not let us store', async () => {
    const refusing = {
      ...browserStorage(),
      indexedDB: {
        open: () => {
          throw new DOMException('no', 'SecurityError');
        },
      },
    };
    const { journal, drafts, trouble } = await openJournal(null, refusing as never);
    expect(trouble).toBe('refused');
    await journal.append([note('hjo', 'Bara i minnet')], at(0));
    await drafts.save('form', 'halvt');
    expect([(await idsIn(journal)).length, await drafts.load('form')]).toEqual([1, 'halvt']);
  });

  it('tells when the browser can not sign: it may look, not write', async () => {
    const generateKey = vi
      .spyOn(crypto.subtle, 'generateKey')
      .mockRejectedValue(new DOMException('', 'NotSupportedError'));
    const storage = browserStorage();
    const { journal, trouble } = await openJournal(null, storage);
    expect([trouble, journal.device()]).toEqual(['no-signing', null]);
    await expect(journal.append([note('hjo', 'Nej')], at(0))).rejects.toMatchObject({ trouble: 'no-signing' });
    generateKey.mockRestore();
    journal.close();
    // After an upgrade of the browser it can.
    const upgraded = await openWell(null, storage);
    await upgraded.append([note('hjo', 'Ja')], at(1));
    upgraded.close();
  });

  it('never passes an emptied database off as a new one', async () => {
    const { journal, storage } = await grown(1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    journal.close();
    await new JournalDatabase('fyrfas', storage).delete();
    const first = await openJournal(null, storage);
    expect(first.trouble).toBe('wiped');
    await first.journal.takeIn(await bundlesOf(await someOther()), at(1));
    first.journal.close();
    expect((await openJournal(null, storage)).trouble).toBeNull();
    expect((await openJournal('exempel', storage)).trouble).toBeNull();
  });

  it('yields to a newer build, and says so', async () => {
    const { journal, storage } = await grown(1);
    const troubles: string[] = [];
    journal.onChange((change) => change.kind === 'trouble' && troubles.push(change.trouble));
    const newer = new JournalDatabase('fyrfas', storage);
    newer.version(2).stores({});
    await newer.open();
    expect(troubles).toEqual(['superseded']);
    await expect(journal.append([note('hjo', 'För sent')], at(1))).rejects.toMatchObject({ trouble: 'superseded' });
    newer.close();
    expect((await openJournal(null, storage)).trouble).toBe('superseded');
  });

  it('does not wait for ever for a tab that does not let go', async () => {
    const storage = browserStorage();
    await new Promise((resolve, reject) => {
      const request = storage.indexedDB.open('fyrfas', 1);
      request.onsuccess = resolve;
      request.onerror = reject;
    });
    expect((await openJournal(null, { ...storage, patienceMs: 50 })).trouble).toBe('blocked');
  });

  it('makes one key when two tabs start together', async () => {
    const storage = browserStorage();
    const tabs = await Promise.all([openWell(null, storage), openWell(null, storage)]);
    expect(tabs[0].device()).toBe(tabs[1].device());
    for (const tab of tabs) tab.close();
  });
});

async function someOther() {
  const other = await memoryJournal();
  await other.append([note('hjo', 'Från en kopia')], at(0));
  return other;
}
