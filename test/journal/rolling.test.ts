import { describe, expect, it, vi } from 'vitest';
import { rollTail } from '../../src/journal/roll.ts';
import { JournalDatabase } from '../../src/journal/schema.ts';
import { at, bundlesOf, eventsIn, idsIn } from '../support/events.ts';
import { command, grown } from '../support/growth.ts';

// Storage is simulated, and machines that test are busy.
vi.setConfig({ testTimeout: 60_000 });

/** Enough to be rolled. */
const longTail = () => grown(51, 10);

async function counts(db: JournalDatabase) {
  return { tail: await db.tail.count(), runs: await db.runs.count(), packed: await db.packed.count() };
}

describe('rolling', () => {
  it('changes where events lie and nothing else', async () => {
    const { journal, storage } = await longTail();
    const db = new JournalDatabase('fyrfas', storage);
    const batches = [];
    for await (const batch of journal.read()) batches.push(batch);
    const inventory = await journal.inventory();
    await journal.saveSnapshot('fold', 51, journal.foldedMark());
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
