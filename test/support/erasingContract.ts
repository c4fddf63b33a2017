import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnyDraft, JournalEvent } from '../../src/domain/events.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { memoryJournal } from '../../src/journal/memoryJournal.ts';
import { at, bundlesFrom, bundlesOf, eventsIn, note, phase, textOf } from './events.ts';

/** What every journal promises about erasing, whatever it keeps events in. */
export function erasingContract(name: string, make: (workspace: null) => Promise<Journal>): void {
  describe(`${name} erases words`, () => {
    let journal: Journal;
    beforeEach(async () => {
      journal = await make(null);
    });
    afterEach(() => journal.close());

    it('and salt, in every line that commits to the same words, and holds the rest', async () => {
      const { events } = await journal.append([note('hjo', 'Kim är sjuk'), note('hjo', 'Annat')], at(0));
      const [first] = events as [JournalEvent, JournalEvent];
      const { w, salt = '' } = first.line;
      const again = { ...phase('hjo', '2026-11-01', ''), type: 'note.edited', data: { as: first.id } } as const;
      const repeats = { ...again, slot: `${first.id}/text`, on: undefined, words: { text: 'Kim är sjuk' }, salt };
      await journal.append([repeats as unknown as AnyDraft], at(1));
      await journal.saveSnapshot('Kim är sjuk', 2, journal.foldedMark());
      const before = await eventsIn(journal);
      const erased = await journal.erase([first.id]);
      const after = await eventsIn(journal);
      expect(new Set(erased)).toEqual(new Set([first.id, before[2]?.id]));
      expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
      expect(after.map(({ line }) => line.words?.['text'])).toEqual([undefined, 'Annat', undefined]);
      expect(after.map(({ line }) => line.w === w)).toEqual([true, false, true]);
      expect(after[0]?.line.salt).toBeUndefined();
      const text = await textOf(journal);
      expect(text.includes('Kim') || text.includes(salt)).toBe(false);
      // Others find it whole, and the snapshot that held the words answers no more.
      expect((await bundlesFrom(text)).flatMap((bundle) => bundle.events.map(({ id }) => id))).toHaveLength(3);
      expect(await journal.snapshot()).toBeNull();
      expect(await journal.pieces()).toMatchObject([{ blank: true, blanks: [1, 3] }]);
      expect([await journal.erase([first.id]), await journal.erase(['nobody'])]).toEqual([[], []]);
      const next = await journal.append([note('hjo', 'Efteråt')], at(2));
      expect(next.events[0]?.prev).toBe(before[2]?.hash);
    });

    it('which an older copy brings back, and erasing again takes out, set aside or not', async () => {
      const other = await memoryJournal();
      const theirs = await other.append([note('hjo', 'Kim är sjuk')], at(0));
      const mine = await journal.append([note('tibro', 'Om Kim')], at(1));
      const ids = [...theirs.events, ...mine.events].map(({ id }) => id);
      const taken = await journal.takeIn(await bundlesOf(other), at(2));
      const old = await bundlesOf(journal);
      for (const aside of [false, true]) {
        expect([...(await journal.erase(ids))].sort()).toEqual([...ids].sort());
        expect(await textOf(journal)).not.toContain('Kim');
        // Full beats blank: whoever knows that it is redacted erases it again.
        const { filled } = await journal.takeIn(old, at(3));
        expect(filled.map(({ id }) => id).sort()).toEqual([...ids].sort());
        expect((await textOf(journal)).match(/Kim/g)).toHaveLength(2);
        expect((await eventsIn(journal)).every(({ line }) => line.words !== undefined)).toBe(true);
        if (aside) await journal.undoTakeIn(taken.id);
      }
      expect([...(await journal.erase(ids))].sort()).toEqual([...ids].sort());
      expect((await eventsIn(journal)).map(({ line }) => line.words)).toEqual([undefined]);
      const lifted = await journal.takeIn(await bundlesOf(other), at(4));
      expect(lifted.added.map(({ line }) => line.words)).toEqual([{ text: 'Kim är sjuk' }]);
    });
  });
}
