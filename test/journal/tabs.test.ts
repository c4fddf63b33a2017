import { describe, expect, it, vi } from 'vitest';
import type { JournalEvent } from '../../src/domain/events.ts';
import type { Journal, JournalChange } from '../../src/journal/journal.ts';
import { memoryJournal } from '../../src/journal/memoryJournal.ts';
import { browserStorage, openWell } from '../support/browserStorage.ts';
import { at, bundlesOf, eventsIn, idsIn, note } from '../support/events.ts';

// Storage is simulated, and machines that test are busy.
vi.setConfig({ testTimeout: 60_000 });

async function twoTabs() {
  const storage = browserStorage();
  const [left, right] = [await openWell(null, storage), await openWell(null, storage)];
  return { left, right, storage };
}

function heardBy(tab: Journal) {
  const changes: JournalChange[] = [];
  tab.onChange((change) => changes.push(change));
  const events = (): JournalEvent[] =>
    changes.flatMap((change) => (change.kind === 'arrived' ? change.batch.events : []));
  return { changes, events };
}

describe('two tabs of one browser', () => {
  it('never continue the chain from the same place, and each hears the other once', async () => {
    const { left, right } = await twoTabs();
    const heard = { left: heardBy(left), right: heardBy(right) };
    const write = async (tab: Journal, name: string) => {
      for (let minute = 0; minute < 40; minute += 1) await tab.append([note('hjo', `${name} ${minute}`)], at(minute));
    };
    await Promise.all([write(left, 'vänster'), write(right, 'höger')]);
    const all = await eventsIn(left);
    expect(all.map(({ line }) => line.n)).toEqual(Array.from({ length: 80 }, (_, place) => place + 1));
    const from = (name: string) => all.filter(({ line }) => line.words?.['text']?.startsWith(name));
    await vi.waitFor(() => expect(heard.left.events()).toHaveLength(40));
    await vi.waitFor(() => expect(heard.right.events()).toHaveLength(40));
    expect(heard.left.events()).toEqual(from('höger'));
    expect(heard.right.events()).toEqual(from('vänster'));
    left.close();
    right.close();
  });

  it('follow a take-in, its undoing, and what comes after a roll', async () => {
    const { left, right } = await twoTabs();
    const heard = heardBy(right);
    const other = await memoryJournal();
    await other.append([note('hjo', 'Från Skövde'), note('tibro', 'Också')], at(0));
    const taken = await left.takeIn(await bundlesOf(other), at(1));
    await vi.waitFor(() => expect(heard.events()).toEqual(taken.added));
    await left.undoTakeIn(taken.id);
    await vi.waitFor(() =>
      expect(heard.changes.at(-1)).toEqual({ kind: 'set-aside', ids: taken.added.map(({ id }) => id) }),
    );
    expect(await idsIn(right)).toEqual([]);
    const many = Array.from({ length: 50 }, () => note('hjo', 'x'));
    for (let minute = 0; minute < 11; minute += 1) await left.append(many, at(minute));
    await right.roll();
    await vi.waitFor(() => expect(heard.events()).toHaveLength(552));
    left.close();
    right.close();
  });

  it('become the new device together', async () => {
    const { left, right } = await twoTabs();
    await left.append([note('hjo', 'Ett')], at(0));
    const before = left.device();
    await vi.waitFor(async () => expect(await idsIn(right)).toHaveLength(1));
    const { events } = await right.append([note('hjo', 'Två')], at(1));
    expect(events[0]).toMatchObject({ device: before, line: { n: 2 } });
    left.close();
    right.close();
  });

  it('keep no snapshot that lacks what the other wrote', async () => {
    const { left, right } = await twoTabs();
    await left.append([note('hjo', 'Ett')], at(0));
    await right.append([note('hjo', 'Två')], at(1));
    // The left tab has not folded the other's event, whatever counter it names.
    await left.saveSnapshot('fold of one', 1, left.foldedMark());
    expect(await left.snapshot()).toBeNull();
    left.close();
    right.close();
  });
});
