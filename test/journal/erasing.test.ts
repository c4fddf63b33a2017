import { expect, it, vi } from 'vitest';
import { eraseWords } from '../../src/journal/erasing.ts';
import { gunzip } from '../../src/journal/gzip.ts';
import { JournalDatabase } from '../../src/journal/schema.ts';
import { type browserStorage, openWell } from '../support/browserStorage.ts';
import { at, bundlesOf, eventsIn, note, textOf } from '../support/events.ts';
import { grown } from '../support/growth.ts';

// Storage is simulated, and machines that test are busy.
vi.setConfig({ testTimeout: 60_000 });

/** Everything that lies in the database, unpacked. */
async function bytesIn(storage: ReturnType<typeof browserStorage>): Promise<string> {
  const db = new JournalDatabase('fyrfas', storage);
  const rows = await Promise.all(
    [db.tail, db.runs, db.aside, db.chain, db.snapshot, db.settings].map((t) => t.toArray()),
  );
  let text = JSON.stringify(rows);
  const decoder = new TextDecoder();
  for (const { gz } of await db.packed.toArray()) {
    for await (const chunk of gunzip([gz])) text += decoder.decode(chunk, { stream: true });
  }
  db.close();
  return text;
}

it('takes words out of packed runs, and they stay out when the tail is rolled and joined to them', async () => {
  const { journal, storage } = await grown(51, 10);
  await journal.roll();
  const events = await eventsIn(journal);
  const { events: latest } = await journal.append([note('hjo', 'I svansen')], at(60));
  await journal.saveSnapshot('Anteckning 3.4, I svansen', 52, journal.foldedMark());
  const ids = [events[34], ...latest].map((event) => event?.id ?? '');
  expect([...(await journal.erase(ids))].sort()).toEqual(ids.toSorted());
  const bytes = await bytesIn(storage);
  expect([/Anteckning 3\.4\b/.test(bytes), bytes.includes('I svansen'), bytes.includes('Anteckning 3.5')]).toEqual([
    false,
    false,
    true,
  ]);
  for (let minute = 0; minute < 60; minute += 1) {
    await journal.append(
      Array.from({ length: 10 }, (_, place) => note('hjo', `Sedan ${minute}.${place}`)),
      at(minute),
    );
  }
  await journal.roll();
  expect(await journal.pieces()).toMatchObject([{ from: 1, blanks: [35, 511] }]);
  expect((await bundlesOf(journal)).flatMap((bundle) => bundle.events)).toEqual(await eventsIn(journal));
  journal.close();
});

it('leaves every byte or none when the browser dies, and another tab reads anew', async () => {
  const { journal, storage } = await grown(51, 10);
  await journal.roll();
  const tab = await openWell(null, storage);
  const { events } = await journal.append([note('hjo', 'I svansen')], at(60));
  const ids = [(await eventsIn(journal))[3], ...events].map((event) => event?.id ?? '');
  for (const table of ['tail', 'packed', 'runs', 'chain'] as const) {
    const db = new JournalDatabase('fyrfas', storage);
    db[table as 'runs'].hook('updating', () => {
      throw new Error('the browser was killed here');
    });
    await expect(eraseWords(db, ids)).rejects.toThrow('killed');
    db.close();
    expect(await textOf(journal)).toContain('Anteckning 0.3');
    expect(await textOf(journal)).toContain('I svansen');
  }
  const told = new Promise((resolve) => tab.onChange(resolve));
  await journal.erase(ids);
  expect(await bytesIn(storage)).not.toMatch(/Anteckning 0\.3|I svansen/);
  expect(await told).toEqual({ kind: 'set-aside', ids: [] });
  // A snapshot folded before it does not come to lie there after it.
  await tab.saveSnapshot('I svansen', 52, 0);
  expect(await bytesIn(storage)).not.toContain('I svansen');
  journal.close();
  tab.close();
});
