import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { openApp } from '../support/app.ts';
import { startBrowser } from '../support/chromium.ts';
import { chooseFolderIn, FOLDER, lookAgain } from '../support/folderInBrowser.ts';
import { fillInNote, goTo, heardSaved, sayWhoWrites } from '../support/recording.ts';

/** The browser's own handles, all of them real, over its private file system. */
const PICKER = `globalThis.showDirectoryPicker = async () =>
  (await navigator.storage.getDirectory()).getDirectoryHandle('${FOLDER}', { create: true });`;

const filesIn = (page: Page): Promise<string[]> =>
  page.evaluate(async (name) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
    const names: string[] = [];
    for await (const key of folder.keys()) names.push(key);
    return names.filter((each) => each.endsWith('.fyrfas')).sort();
  }, FOLDER);

test('a folder chosen once is used by every tab, one at a time, and again after the page is read anew', async () => {
  const { context, page } = await startBrowser();
  await context.addInitScript(PICKER);
  await openApp(page);
  await chooseFolderIn(page);
  await fillInNote(page, { org: 'hjo', text: 'I första fliken' });
  await sayWhoWrites(page);
  await heardSaved(page);
  await expect.poll(() => filesIn(page).then(({ length }) => length)).toBe(1);

  const second = await context.newPage();
  await openApp(second);
  await fillInNote(second, { org: 'tibro', text: 'I andra fliken' });
  await heardSaved(second);
  // Both tabs look at once: each line is still written by one of them.
  await Promise.all([lookAgain(page), lookAgain(second), lookAgain(page)]);
  const ranges = async () => (await filesIn(page)).map((name) => name.split('-').slice(1, 3).join('-')).sort();
  await expect.poll(ranges).toEqual(['1-2', '3-3']);

  await second.close();
  await page.reload();
  await fillInNote(page, { org: 'hjo', text: 'Efter omläsningen' });
  await heardSaved(page);
  await expect.poll(ranges).toEqual(['1-2', '3-3', '4-4']);
  await goTo(page, paths.copies);
  await page.getByText('Ansluten', { exact: true }).waitFor();

  await page.getByRole('button', { name: 'Sluta använda mappen' }).click();
  await fillInNote(page, { org: 'hjo', text: 'Utan mapp' });
  await heardSaved(page);
  await lookAgain(page);
  await page.waitForTimeout(1500);
  expect(await ranges()).toEqual(['1-2', '3-3', '4-4']);
});
