import { beforeEach, expect, test } from 'vitest';
import type { Round } from '../../src/exchange/folder/road.ts';
import { makeRound } from '../../src/exchange/folder/round.ts';
import { recall } from '../../src/exchange/folder/seen.ts';
import { readCopy } from '../../src/journal/readCopy.ts';
import { idsIn, note, textOf } from '../support/events.ts';
import { Cloud, type ComputerFolder, Killed } from '../support/folderCloud.ts';
import { idsInFolder, Person } from '../support/folderPeople.ts';

const START = Date.UTC(2026, 10, 23, 8);
const DAY = 24 * 60 * 60_000;
const later = (ms: number) => new Date(START + ms);

let folder: ComputerFolder;
let anna: Person;
let bengt: Person;

beforeEach(async () => {
  folder = new Cloud().computer('Implementering');
  anna = await Person.at(folder);
  bengt = await Person.at(folder);
});

const bundles = () => [...folder.files.keys()].filter((name) => name.endsWith('.fyrfas'));

/** All words that lie in the folder, unpacked. */
async function wordsThere(): Promise<string> {
  const reads = await Promise.all(bundles().map((name) => readCopy(folder.files.get(name)?.bytes ?? new Blob())));
  return JSON.stringify(reads.map((read) => read.ok && read.bundles.map(({ lines }) => lines.map(({ text }) => text))));
}

/** One round of somebody whose program erases what it knows to be redacted, as the app does. */
async function lookAndErase({ journal }: Person, ids: readonly string[], now: Date): Promise<Round> {
  const memory = await recall(journal, 'erasing', '1');
  return makeRound(folder, journal, memory, now, () => journal.erase(ids));
}

async function writeThree() {
  for (const [minute, text] of ['Kim är sjuk', 'Annat', 'Kim igen'].entries()) {
    await anna.write(text, later(minute));
    if (minute > 0) await anna.look(later(minute + 10));
  }
  return idsIn(anna.journal);
}

test('own files with erased words are written anew without them, and the old ones taken away', async () => {
  const [first = '', second, third = ''] = (await writeThree()).toSorted((a, b) => (a < b ? -1 : 1));
  expect(bundles()).toHaveLength(2);
  const before = await idsInFolder(folder);
  await anna.journal.erase([first]);
  const round = await anna.look(later(DAY));
  expect(await wordsThere()).not.toContain('Kim är sjuk');
  expect(await wordsThere()).toContain('Kim igen');
  expect(bundles().filter((name) => /-b[\w-]{8}\.fyrfas$/.test(name))).toHaveLength(1);
  expect([await idsInFolder(folder), bundles().length]).toEqual([before, 2]);
  expect(round?.safe).not.toBeNull();
  // Nothing more to do; and a second erasing reaches the file that has been written anew once.
  const written = folder.written.length;
  await anna.look(later(DAY + 1000));
  expect(folder.written.length).toBe(written);
  await anna.journal.erase([second ?? '', third]);
  await anna.look(later(DAY + 2000));
  expect(await wordsThere()).not.toMatch(/Kim|Annat/);
  expect(await idsInFolder(folder)).toEqual(before);
  // Who comes new finds everything, without the words.
  await bengt.look(later(DAY + 3000));
  expect(await idsIn(bengt.journal)).toEqual(await idsIn(anna.journal));
});

test('what a killed browser left undone is done by the next round', async () => {
  const [first = ''] = (await writeThree()).toSorted((a, b) => (a < b ? -1 : 1));
  await anna.journal.erase([first]);
  folder.killIn = 0;
  expect(await anna.look(later(DAY)).catch((error: unknown) => error instanceof Killed)).toBeNull();
  await anna.look(later(DAY + 1000));
  expect(await wordsThere()).not.toContain('Kim är sjuk');
});

test('words that come in again are erased before anything is written, and others’ files are left to them', async () => {
  await writeThree();
  await bengt.look(later(DAY));
  await bengt.write('Bengt om Kim', later(DAY));
  await bengt.look(later(DAY + 1));
  await anna.look(later(DAY + 2));
  const ids = await idsIn(anna.journal);
  await anna.journal.erase(ids);
  await lookAndErase(anna, ids, later(DAY + 3));
  const own = `${anna.journal.device()}-`;
  // A copy that the synchronisation kept, or somebody put there: it has all the words.
  const [theirs = ''] = bundles().filter((name) => !name.startsWith(own));
  folder.place('gammal-kopia.fyrfas', new Blob([await textOf(bengt.journal)]));
  await lookAndErase(anna, ids, later(DAY + 4));
  expect(await textOf(anna.journal)).not.toContain('Kim');
  for (const name of bundles().filter((each) => each.startsWith(own))) {
    const read = await readCopy(folder.files.get(name)?.bytes ?? new Blob());
    expect(JSON.stringify(read)).not.toContain('Kim');
  }
  expect(bundles()).toContain(theirs);
});

test('a bundle is not passed on with words that are erased here', async () => {
  const cecilia = await Person.at(new Cloud().computer('Annan'));
  await cecilia.journal.append([note('hjo', 'Kim hos Cecilia')], later(0).toISOString());
  await anna.takeInFrom(cecilia, later(1), false);
  await anna.journal.erase(await idsIn(cecilia.journal));
  await anna.look(later(2));
  expect(await idsInFolder(folder)).toEqual(new Set(await idsIn(cecilia.journal)));
  expect(await wordsThere()).not.toContain('Kim');
});
