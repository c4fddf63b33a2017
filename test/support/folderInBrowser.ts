/** People at the built app in Chromium, each in a profile of their own, with one real directory between them. */
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { paths } from '../../src/paths.ts';
import { openApp } from './app.ts';
import { type OwnBrowser, type RunningBrowser, startBrowser } from './chromium.ts';
import { handleOver } from './folderHandles.ts';
import type { FolderOnDisk } from './folderOnDisk.ts';
import { goTo, heardSaved } from './recording.ts';

export const FOLDER = 'Implementering';

/** The picker answers with handles over the directory: everything else is the program's own. */
async function giveFolder(context: BrowserContext, folder: FolderOnDisk, canMove = true): Promise<void> {
  await context.exposeFunction('askDisk', folder.ask);
  await context.addInitScript(
    `globalThis.showDirectoryPicker = async () => (${handleOver.toString()})('${FOLDER}', globalThis.askDisk, ${canMove});`,
  );
}

/** Somebody who has opened the app and can choose the folder; on a profile, in a Chromium that can be killed. */
export async function newSharer(folder: FolderOnDisk, profile: string, canMove?: boolean): Promise<OwnBrowser>;
export async function newSharer(folder: FolderOnDisk): Promise<RunningBrowser>;
export async function newSharer(folder: FolderOnDisk, profile?: string, canMove = true): Promise<RunningBrowser> {
  const browser = await startBrowser(profile);
  await giveFolder(browser.context, folder, canMove);
  await openApp(browser.page);
  return browser;
}

/** "Välj mapp"; answers with what the status region says when the folder has been looked through. */
export async function chooseFolderIn(page: Page): Promise<string> {
  await goTo(page, paths.copies);
  await page.getByRole('button', { name: 'Välj mapp' }).click();
  const said = page.getByRole('status').filter({ hasText: `Mappen ${FOLDER} är ansluten.` });
  return (await said.first().innerText()).replace(/\s+/g, ' ');
}

/** What coming back to the window does; resolves when nothing of one's own is left to write and nothing comes in. */
export async function lookAgain(page: Page): Promise<void> {
  await page.evaluate(() => globalThis.dispatchEvent(new Event('focus')));
}

/** Waits for "Sparat" and then until it lies on the disk, in a file of its own. */
export async function savedInFolder(page: Page, folder: FolderOnDisk, act: () => Promise<void>): Promise<void> {
  const before = folder.names('.fyrfas').length;
  await act();
  await heardSaved(page);
  await expect.poll(() => folder.names('.fyrfas').length, { timeout: 15_000 }).toBeGreaterThan(before);
}
