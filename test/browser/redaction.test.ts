import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { expectNoAxeViolations, openApp } from '../support/app.ts';
import { folderForFiles, openCopyFrom, saveCopyTo, takeInFrom } from '../support/browserCopies.ts';
import { startBrowser } from '../support/chromium.ts';
import { chooseFolderIn, FOLDER, lookAgain, newSharer } from '../support/folderInBrowser.ts';
import { FolderOnDisk } from '../support/folderOnDisk.ts';
import { keptAsDraft } from '../support/keptDraft.ts';
import {
  fillInNote,
  finishDialogue,
  goTo,
  heardSaved,
  holdDialogue,
  planDialogue,
  sayWhoWrites,
} from '../support/recording.ts';

const WORD = 'Nygatan';
const PASSAGE = `Kim på ${WORD} ramlade i går kväll.`;

/** Everything that lies in this browser's databases, unpacked. */
function bytesInBrowser(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('no answer'));
      });
    const said: string[] = [JSON.stringify({ ...localStorage, ...sessionStorage })];
    const gather = async (value: unknown): Promise<void> => {
      if (value instanceof Uint8Array) {
        const unpacked = new Blob([value as Uint8Array<ArrayBuffer>])
          .stream()
          .pipeThrough(new DecompressionStream('gzip'));
        said.push(await new Response(unpacked).text());
      } else if (typeof value === 'string') said.push(value);
      else if (value instanceof Object) for (const part of Object.values(value)) await gather(part);
    };
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        await gather(await answer(database.transaction(store).objectStore(store).getAll()));
      }
      database.close();
    }
    return said.join('\n');
  });
}

function bytesIn(folder: FolderOnDisk): string {
  return folder
    .names('.fyrfas')
    .map((name) => gunzipSync(folder.bytes(name)).toString())
    .join('\n');
}

/** What is read there, on the screen and on paper. */
async function readAt(page: Page, address: string): Promise<string> {
  await goTo(page, address);
  const main = page.locator('main');
  const onScreen = await main.innerText();
  await page.emulateMedia({ media: 'print' });
  const onPaper = await main.innerText();
  await page.emulateMedia({ media: 'screen' });
  return onScreen + onPaper;
}

/** What Sök says when it has looked. */
async function searchSays(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await dialog.locator('input').first().fill(WORD);
  await dialog.getByText(words).first().waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
}

test('a passage of a locked dialogue, marked as a note as well, is removed for good: from every screen, search, paper, copy and byte', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'fyrfas-shared-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  const folder = new FolderOnDisk(join(directory, FOLDER));
  const { page } = await newSharer(folder);
  await fillInNote(page, { org: 'hjo', text: 'Kontaktfunktionen är ny.' });
  await sayWhoWrites(page);
  await heardSaved(page);
  await chooseFolderIn(page);
  const dialogue = await planDialogue(page, { who: 'hj', day: 'i dag' });
  await holdDialogue(page, dialogue);
  await page.locator('textarea:focus').waitFor();
  await page.keyboard.type('Planeringen börjar tidigare.\n\n');
  await page.keyboard.type(PASSAGE);
  await page.keyboard.press('Alt+2');
  await finishDialogue(page);
  for (const side of ['Läst av kommunen', 'Läst av regionen']) {
    await page.getByRole('button', { name: side }).press('Enter');
    await page.getByRole('group', { name: side }).locator('input:focus').press('Enter');
    await heardSaved(page);
  }
  await page.getByRole('button', { name: 'Lås texten' }).click();
  await heardSaved(page);
  await page.getByText('FÄRDIGSTÄLLD').first().waitFor();
  // Half-written in a form, and in a copy that somebody saved before.
  await goTo(page, paths.organisation('tibro'));
  await page.getByRole('textbox', { name: 'Anteckning', exact: true }).fill(`Samma som i Hjo: ${PASSAGE}`);
  await keptAsDraft(page, WORD);
  const old = await saveCopyTo(page, join(folderForFiles(), 'gammal.fyrfas'));
  expect(gunzipSync(readFileSync(old)).toString()).toContain(WORD);
  await lookAgain(page);
  await expect.poll(() => bytesIn(folder)).toContain(WORD);
  expect((await bytesInBrowser(page)).split(WORD).length).toBeGreaterThan(4);
  await searchSays(page, 'ramlade');

  await goTo(page, paths.dialogueSummary(dialogue));
  await page.getByRole('button', { name: 'Ta bort text för gott …' }).first().press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Ta bort text för gott' });
  const read = dialog.getByRole('textbox', { name: 'Markera orden som ska bort' });
  await expect.poll(() => read.inputValue()).toContain(WORD);
  await expectNoAxeViolations(page, 'the words that are to go');
  await read.focus();
  await page.keyboard.press('Control+a');
  await dialog.getByRole('button', { name: 'Skrevs av misstag' }).press('Enter');
  await dialog.getByRole('button', { name: 'Granska' }).press('Enter');
  // The answer, the note that was marked out of it, and the summary.
  await dialog.getByRole('heading', { name: 'Orden står på 3 ställen' }).waitFor();
  await expectNoAxeViolations(page, 'the places they stand in');
  await dialog.getByRole('button', { name: 'Ta bort för gott' }).press('Enter');
  expect(await heardSaved(page)).toBe('Sparat. Orden är borttagna på 3 ställen. Det går inte att ångra.');
  await page.keyboard.press('Control+z');

  const addresses = [
    paths.dialogueSummary(dialogue),
    paths.holdDialogue(dialogue),
    paths.dialogue(dialogue),
    paths.organisation('hjo'),
    paths.organisation('tibro'),
  ];
  const isGone = async (when: string, where: readonly string[]) => {
    for (const address of where) expect(await readAt(page, address), `${when}: ${address}`).not.toContain(WORD);
    await searchSays(page, 'Inget hittades');
    expect(await bytesInBrowser(page), when).not.toContain(WORD);
    await lookAgain(page);
    await expect.poll(() => bytesIn(folder), { timeout: 15_000 }).not.toContain(WORD);
  };
  await isGone('at once', addresses);
  const copy = await saveCopyTo(page, join(folderForFiles(), 'ny.fyrfas'));
  expect(gunzipSync(readFileSync(copy)).toString()).not.toContain(WORD);
  const answers = await readAt(page, paths.holdDialogue(dialogue));
  expect(answers).toContain('Planeringen börjar tidigare.');
  expect(answers).toContain('[borttaget avsnitt]');
  expect(await readAt(page, paths.dialogueSummary(dialogue))).toContain('FÄRDIGSTÄLLD');

  await openApp(page, paths.dialogueSummary(dialogue));
  await isGone('after a reload', addresses.slice(0, 1));
  await openCopyFrom(page, old);
  await page.getByText(/är borttagen för gott här och kommer inte tillbaka/).waitFor();
  await isGone('after an old copy was opened', addresses.slice(0, 1));

  // A colleague who has it all from before, and is reached by the removal.
  const colleague = await startBrowser();
  await openApp(colleague.page);
  await takeInFrom(colleague.page, old);
  expect(await bytesInBrowser(colleague.page)).toContain(WORD);
  await takeInFrom(colleague.page, copy);
  expect(await readAt(colleague.page, paths.dialogueSummary(dialogue))).not.toContain(WORD);
  expect(await bytesInBrowser(colleague.page)).not.toContain(WORD);
});
