import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { openApp } from '../support/app.ts';
import { countyPicture } from '../support/browserCopies.ts';
import { killBrowser, newProfile } from '../support/chromium.ts';
import { chooseFolderIn, FOLDER, lookAgain, newSharer, savedInFolder } from '../support/folderInBrowser.ts';
import { FolderOnDisk } from '../support/folderOnDisk.ts';
import { fillInDecision, fillInNote, fillInPhase, goTo, heardSaved, sayWhoWrites } from '../support/recording.ts';

function sharedFolder(): FolderOnDisk {
  const path = mkdtempSync(join(tmpdir(), 'fyrfas-shared-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return new FolderOnDisk(join(path, FOLDER));
}

/** Everybody's picture of the county, when everybody has looked in the folder again. */
async function allAlike(pages: readonly Page[]): Promise<string> {
  let pictures: string[] = [];
  const alike = async () => {
    for (const page of pages) await lookAgain(page);
    pictures = await Promise.all(pages.map(async (page) => JSON.stringify(await countyPicture(page))));
    return new Set(pictures).size;
  };
  await expect.poll(alike, { timeout: 60_000 }).toBe(1);
  return pictures[0] as string;
}

test('two people and one folder: what each saves comes to the other by itself, and stands what both say at once', async () => {
  const folder = sharedFolder();
  const anna = await newSharer(folder);
  await chooseFolderIn(anna.page);
  await savedInFolder(anna.page, folder, async () => {
    await fillInNote(anna.page, { org: 'hjo', text: 'Gemensam början' });
    await sayWhoWrites(anna.page, 'samordnare, Skaraborg');
  });
  const bengt = await newSharer(folder);
  expect(await chooseFolderIn(bengt.page)).toMatch(/2 nya uppgifter om 1 organisation är inlästa/);
  await savedInFolder(bengt.page, folder, async () => {
    await fillInPhase(bengt.page, { org: 'hjo', phase: '1', ground: 'Behoven gås igenom.' });
    await sayWhoWrites(bengt.page, 'processledare, VästKom');
  });
  // Unaware of each other: Anna has not looked yet.
  await savedInFolder(anna.page, folder, () =>
    fillInPhase(anna.page, { org: 'hjo', phase: '2', ground: 'Arbetsgrupp finns.' }),
  );
  const picture = await allAlike([anna.page, bengt.page]);
  expect(picture).toContain('Arbetsgrupp finns.');
  expect(picture).toContain('Behoven gås igenom.');

  // A third, from nothing: the whole of it from the folder alone.
  const cecilia = await newSharer(folder);
  await chooseFolderIn(cecilia.page);
  expect(await allAlike([cecilia.page, anna.page])).toBe(picture);
  await goTo(cecilia.page, paths.copies);
  await cecilia.page.getByText('samordnare, Skaraborg, senast').waitFor();
});

test('a drive that is away, a permission that has lapsed, a full disk: "Sparat" all the same, words for each, and everybody alike in the end', async () => {
  const folder = sharedFolder();
  const [anna, bengt] = [await newSharer(folder), await newSharer(folder)];
  await chooseFolderIn(anna.page);
  await chooseFolderIn(bengt.page);
  await savedInFolder(bengt.page, folder, async () => {
    await fillInDecision(bengt.page, { org: 'tibro', outcome: '1' });
    await sayWhoWrites(bengt.page, 'processledare, VästKom');
  });

  folder.isAway = true;
  await fillInNote(anna.page, { org: 'hjo', text: 'Skrivet utan disken' });
  await sayWhoWrites(anna.page);
  expect(await heardSaved(anna.page)).toContain('Sparat');
  await goTo(anna.page, paths.copies);
  await lookAgain(anna.page);
  await anna.page.getByText(`Mappen ${FOLDER} svarar inte.`).first().waitFor();
  expect(folder.names('.fyrfas')).toHaveLength(1);
  folder.isAway = false;

  folder.isFull = true;
  await lookAgain(anna.page);
  await anna.page.getByText(`Det finns ingen plats kvar där mappen ${FOLDER} ligger.`).first().waitFor();
  folder.isFull = false;

  folder.permission = 'prompt';
  await lookAgain(anna.page);
  await anna.page.getByRole('button', { name: 'Återanslut mappen' }).click();
  await expect.poll(() => folder.names('.fyrfas').length).toBe(2);
  expect(folder.names('.tmp')).toEqual([]);
  expect(await allAlike([anna.page, bengt.page])).toContain('tibro'.slice(1));
});

test('killed in the middle of a write, half files, copies made by the synchronisation, files of others: the rest comes through, and each is told', async () => {
  const folder = sharedFolder();
  const profile = newProfile();
  const anna = await newSharer(folder, profile);
  await chooseFolderIn(anna.page);
  await savedInFolder(anna.page, folder, async () => {
    await fillInNote(anna.page, { org: 'hjo', text: 'Före avbrottet' });
    await sayWhoWrites(anna.page);
  });
  const half = new Promise<void>((resolve) => {
    folder.onHalf = resolve;
  });
  await fillInNote(anna.page, { org: 'hjo', text: 'Sparat när datorn dog' });
  await heardSaved(anna.page);
  await half;
  await killBrowser(anna.pid);
  expect(folder.names('.fyrfas')).toHaveLength(1);
  expect(folder.names('.tmp')).toHaveLength(1);

  const [whole] = folder.names('.fyrfas') as [string];
  folder.put(whole.replace('.fyrfas', ' (MAS-dator).fyrfas'), folder.bytes(whole));
  folder.put(whole.replace('.fyrfas', '-DESKTOP-ABC.fyrfas'), folder.bytes(whole).subarray(0, 200));
  folder.put('Dagordning.docx', 'PK');
  folder.put('nyare.fyrfas', '{"fyrfas":2}\n');

  const bengt = await newSharer(folder);
  expect(await chooseFolderIn(bengt.page)).toContain('2 nya uppgifter');
  await goTo(bengt.page, paths.copies);
  await bengt.page.getByText('3 filer är inte inlästa').waitFor();
  await bengt.page.getByText('En kopia som synkningen har gjort av en annan fil.').waitFor();
  await bengt.page.getByText('Har inte kommit fram hel än.').waitFor();
  await bengt.page.getByText('Kommer från en nyare version av Fyrfas.').waitFor();
  await bengt.page.getByText('1 fil av annat slag ligger i mappen.').waitFor();

  const again = await newSharer(folder, profile);
  await chooseFolderIn(again.page);
  await expect.poll(() => folder.names('.fyrfas').filter((name) => /-3-3-/.test(name)).length).toBe(1);
  await allAlike([again.page, bengt.page]);
  await goTo(bengt.page, paths.organisation('hjo'));
  await bengt.page.getByText('Sparat när datorn dog').first().waitFor();
});

test('where files can not be moved: a file that was half written under its own name is written again', async () => {
  const folder = sharedFolder();
  const profile = newProfile();
  const anna = await newSharer(folder, profile, false);
  await chooseFolderIn(anna.page);
  await fillInNote(anna.page, { org: 'hjo', text: 'Halv först' });
  await sayWhoWrites(anna.page);
  await heardSaved(anna.page);
  // It has its own name from the start, and is empty until all of it is written.
  await expect.poll(() => folder.names('.fyrfas').map((each) => folder.bytes(each).length > 0)).toEqual([true]);
  await anna.close();
  const [name] = folder.names('.fyrfas') as [string];
  const whole = folder.bytes(name);
  folder.put(name, whole.subarray(0, whole.length >> 1));
  const again = await newSharer(folder, profile, false);
  await chooseFolderIn(again.page);
  await expect.poll(() => folder.bytes(name).length).toBe(whole.length);
});

test('a browser that was emptied is whole again when the folder is chosen, and goes on', async () => {
  const folder = sharedFolder();
  const anna = await newSharer(folder);
  await chooseFolderIn(anna.page);
  await savedInFolder(anna.page, folder, async () => {
    await fillInPhase(anna.page, { org: 'hjo', phase: '2', ground: 'Enligt protokoll' });
    await sayWhoWrites(anna.page, 'MAS, Hjo');
  });
  await savedInFolder(anna.page, folder, () => fillInDecision(anna.page, { org: 'tibro', outcome: '1' }));
  const before = await countyPicture(anna.page);

  const session = await anna.context.newCDPSession(anna.page);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(inject('appUrl')).origin, storageTypes: 'all' });
  await openApp(anna.page);
  expect(await chooseFolderIn(anna.page)).toMatch(/\d+ nya uppgifter/);
  expect(await countyPicture(anna.page)).toEqual(before);
  await fillInNote(anna.page, { org: 'hjo', text: 'Efter tömningen' });
  await sayWhoWrites(anna.page, 'MAS, Hjo');
  await heardSaved(anna.page);
  const bengt = await newSharer(folder);
  await chooseFolderIn(bengt.page);
  await allAlike([anna.page, bengt.page]);
});
