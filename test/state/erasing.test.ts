import { expect, test } from 'vitest';
import { decidePassage } from '../../src/domain/decidePassage.ts';
import { Passage } from '../../src/domain/passage.ts';
import { memoryDrafts } from '../../src/journal/drafts.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { StorageError } from '../../src/journal/journal.ts';
import { memoryJournal } from '../../src/journal/memoryJournal.ts';
import { readCopy } from '../../src/journal/readCopy.ts';
import { maskInDrafts } from '../../src/state/draftWords.ts';
import { openEverything } from '../../src/state/opening.ts';
import { save } from '../../src/state/saving.ts';
import { createStore } from '../../src/state/store.ts';
import { takeIn } from '../../src/state/takingIn.ts';
import { createWorkroom } from '../../src/state/workroom.ts';
import { at, bundlesOf, note, textOf } from '../support/events.ts';

const SAID = 'Kim på Nygatan ramlade';

/** A program opened over a journal that may have been written in before. */
async function opened(journal: Journal) {
  const workroom = createWorkroom(journal, memoryDrafts(), () => new Date(at(30)), {
    save: async () => ({ kind: 'cancelled' }),
    open: async () => ({ ok: false, refusal: { what: 'unreadable', line: null } }),
  });
  const store = createStore(workroom);
  await store.dispatch(openEverything(Promise.resolve(null), false));
  const redact = () =>
    store.dispatch(
      save({
        decide: (_context, ledger) => decidePassage(ledger, { passage: SAID, reason: 'Skrevs av misstag' }),
        first: (drafts) => maskInDrafts(drafts, new Passage(SAID)),
        said: 'Sparat.',
        saidUnerased: 'Sparat, men inte raderat.',
        withoutWriter: true,
      }),
    );
  return { workroom, store, redact };
}

/** Everything that the program and its journal hold of words. */
const everything = async ({ workroom, store }: Awaited<ReturnType<typeof opened>>) =>
  JSON.stringify([
    await textOf(workroom.journal),
    [...workroom.ledger.held()],
    workroom.arrivals,
    store.getState().casebook,
    await workroom.journal.snapshot(),
  ]);

test('redacted words leave the journal, the memory and the drafts in the same step, and nothing can be undone', async () => {
  const journal = await memoryJournal();
  await journal.append([note('hjo', `Möte. ${SAID}. Rutinen saknas.`), note('tibro', SAID)], at(0));
  const program = await opened(journal);
  await journal.saveSnapshot(SAID, 1, journal.foldedMark());
  const draft = JSON.stringify({
    at: at(1),
    value: { text: `Om ${SAID} igen`, org: 'hjo', marks: [{ from: 3, to: 25 }] },
  });
  await program.workroom.drafts.save('note/hjo', draft);
  const result = await program.redact();
  expect(result.kind).toBe('saved');
  expect(await everything(program)).not.toContain('Nygatan');
  expect(await everything(program)).toContain('Möte. [borttaget avsnitt]. Rutinen saknas.');
  const kept = (await program.workroom.drafts.load('note/hjo')) ?? '';
  expect(JSON.parse(kept).value).toEqual({
    text: 'Om ••• •• ••••••• ••••••• igen',
    org: 'hjo',
    marks: [{ from: 3, to: 25 }],
  });
  const { undoable, status } = program.store.getState().session;
  expect([undoable, status?.text, status?.undoes]).toEqual([[], 'Sparat.', undefined]);
});

test('a storage that says no is told of, and asked again at the next opening', async () => {
  const journal = await memoryJournal();
  await journal.append([note('hjo', SAID)], at(0));
  const full: Journal = Object.assign(Object.create(journal) as Journal, {
    erase: () => Promise.reject(new StorageError('full')),
  });
  const program = await opened(full);
  await program.redact();
  expect(program.store.getState().session.status?.text).toBe('Sparat, men inte raderat.');
  // Hidden, though the bytes are there.
  expect(JSON.stringify(program.store.getState().casebook)).not.toContain('Nygatan');
  expect(await textOf(journal)).toContain('Nygatan');
  const again = await opened(journal);
  expect(await everything(again)).not.toContain('Nygatan');
});

test('an old copy that is opened does not bring the words back, also where the redaction came first', async () => {
  const journal = await memoryJournal();
  await journal.append([note('hjo', SAID)], at(0));
  const old = await bundlesOf(journal);
  const program = await opened(journal);
  await program.redact();
  const blanked = await readCopy(new Blob([await textOf(journal)]));
  await program.store.dispatch(takeIn(old, () => 'Inläst'));
  expect(await everything(program)).not.toContain('Nygatan');

  const other = await opened(await memoryJournal());
  if (blanked.ok) await other.store.dispatch(takeIn(blanked.bundles, () => 'Inläst'));
  await other.store.dispatch(takeIn(old, () => 'Inläst'));
  expect(await everything(other)).not.toContain('Nygatan');
  expect(other.workroom.ledger.size).toBe(program.workroom.ledger.size);
});
