import { describe, expect, it, vi } from 'vitest';
import { memoryJournal } from '../../src/journal/memoryJournal.ts';
import { openJournal } from '../../src/journal/openJournal.ts';
import { JournalDatabase } from '../../src/journal/schema.ts';
import { browserStorage, openWell } from '../support/browserStorage.ts';
import { at, bundlesOf, idsIn, note } from '../support/events.ts';
import { grown } from '../support/growth.ts';

// Storage is simulated, and machines that test are busy.
vi.setConfig({ testTimeout: 60_000 });

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
