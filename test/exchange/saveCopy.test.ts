import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserFiles, type CopyFile, type CopyFiles } from '../../src/exchange/copyFiles.ts';
import { copyFileName, saveCopy } from '../../src/exchange/saveCopy.ts';
import { StorageError } from '../../src/journal/journal.ts';
import { memoryJournal } from '../../src/journal/memoryJournal.ts';
import { readCopy } from '../../src/journal/readCopy.ts';
import { at, bundlesOf, eventsIn, note } from '../support/events.ts';

const now = new Date(2026, 10, 22, 9, 12);

async function someJournal() {
  const journal = await memoryJournal();
  const other = await memoryJournal();
  await other.append([note('tibro', 'Deras')], at(0));
  await journal.append([note('hjo', 'Eget'), note('hjo', 'Mer')], at(1));
  await journal.takeIn(await bundlesOf(other), at(2));
  return journal;
}

/** A place to save in; `spoil` is what the disk makes of it. */
function place(spoil: (blob: Blob) => Blob = (blob) => blob) {
  let held = new Blob();
  const file: CopyFile = {
    name: 'vald.fyrfas',
    write: async (blob) => {
      held = spoil(blob);
    },
    read: async () => held,
  };
  return { file, held: () => held };
}

function files(chosen: CopyFile | 'cancelled' | null) {
  const downloads: { blob: Blob; name: string }[] = [];
  const seen: CopyFiles = {
    choose: async () => chosen,
    download: (blob, name) => downloads.push({ blob, name }),
  };
  return { seen, downloads };
}

describe('saving a copy', () => {
  it('holds everything, packed, and is called saved after it has been read back', async () => {
    const journal = await someJournal();
    const { file, held } = place();
    const saved = await saveCopy(journal, now, files(file).seen);
    expect(saved).toMatchObject({ kind: 'saved', copy: { name: 'vald.fyrfas', place: 'fil', at: now.toISOString() } });
    expect(new Uint8Array(await held().arrayBuffer()).slice(0, 2)).toEqual(new Uint8Array([0x1f, 0x8b]));
    const copy = await readCopy(held());
    const events = copy.ok ? copy.bundles.flatMap((bundle) => bundle.events) : [];
    expect(new Set(events.map(({ id }) => id))).toEqual(new Set((await eventsIn(journal)).map(({ id }) => id)));
    expect(await journal.safeCopy()).toEqual(saved.kind === 'saved' ? saved.copy : null);
    expect((await journal.safeCopy())?.runs).toEqual(await journal.inventory());
  });

  it('is handed to the downloads where the browser does not ask for a place', async () => {
    const journal = await someJournal();
    const { seen, downloads } = files(null);
    expect(await saveCopy(journal, now, seen)).toMatchObject({ kind: 'downloaded' });
    expect(downloads.map(({ name }) => name)).toEqual(['fyrfas-kopia-2026-11-22-0912.fyrfas']);
    expect((await readCopy(downloads[0]?.blob as Blob)).ok).toBe(true);
  });

  it('says nothing is saved when it was cancelled, not written or not readable', async () => {
    const journal = await someJournal();
    expect(await saveCopy(journal, now, files('cancelled').seen)).toEqual({ kind: 'cancelled' });
    const full: CopyFile = { ...place().file, write: () => Promise.reject(new DOMException('', 'QuotaExceededError')) };
    expect(await saveCopy(journal, now, files(full).seen)).toEqual({ kind: 'failed', what: 'unwritable' });
    for (const spoil of [
      (blob: Blob) => blob.slice(0, blob.size - 20),
      () => new Blob(),
      (blob: Blob) => new Blob([blob.slice(0, 60), 'x', blob.slice(61)]),
    ]) {
      expect(await saveCopy(journal, now, files(place(spoil).file).seen)).toEqual({
        kind: 'failed',
        what: 'unverified',
      });
    }
    expect(await journal.safeCopy()).toBeNull();
  });

  it('is not taken in by a whole copy of something older', async () => {
    const journal = await someJournal();
    const first = place();
    await saveCopy(journal, now, files(first.file).seen);
    const old = first.held();
    await journal.append([note('hjo', 'Nytt')], at(3));
    const stale = place(() => old);
    expect(await saveCopy(journal, now, files(stale.file).seen)).toEqual({ kind: 'failed', what: 'unverified' });
  });

  it('tells when what is held can not be read', async () => {
    const journal = await someJournal();
    vi.spyOn(journal, 'inventory').mockRejectedValue(new StorageError('failed'));
    expect(await saveCopy(journal, now, files(null).seen)).toEqual({ kind: 'failed', what: 'storage' });
  });

  it('names the file by the clock on the wall', () => {
    expect(copyFileName(new Date(2027, 0, 2, 3, 4))).toBe('fyrfas-kopia-2027-01-02-0304.fyrfas');
  });
});

describe('the browser’s own places', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('are asked for by a dialog where there is one', async () => {
    const written: unknown[] = [];
    const writable = {
      write: async (part: unknown) => void written.push(part),
      close: async () => void written.push('closed'),
    };
    const handle = { name: 'min.fyrfas', createWritable: async () => writable, getFile: async () => new Blob(['x']) };
    const picker = vi.fn<(options: object) => Promise<typeof handle>>(async () => handle);
    vi.stubGlobal('showSaveFilePicker', picker);
    const chosen = await browserFiles().choose('förslag.fyrfas');
    if (chosen === null || chosen === 'cancelled') throw new Error('not chosen');
    expect(picker).toHaveBeenCalledWith(expect.objectContaining({ suggestedName: 'förslag.fyrfas' }));
    const blob = new Blob(['y']);
    await chosen.write(blob);
    expect([chosen.name, written, await (await chosen.read()).text()]).toEqual(['min.fyrfas', [blob, 'closed'], 'x']);
  });

  it('are the downloads where there is none, or where it is switched off', async () => {
    expect(await browserFiles().choose('x')).toBeNull();
    for (const name of ['AbortError', 'SecurityError']) {
      vi.stubGlobal('showSaveFilePicker', () => Promise.reject(new DOMException('', name)));
      expect(await browserFiles().choose('x')).toBeNull();
    }
    vi.stubGlobal('showSaveFilePicker', async () => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      throw new DOMException('', 'AbortError');
    });
    expect(await browserFiles().choose('x')).toBe('cancelled');
  });
});
