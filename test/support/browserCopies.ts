import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { paths } from '../../src/paths.ts';
import { goTo } from './recording.ts';

/** A folder for files of one test, removed when the test is over. */
export function folderForFiles(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fyrfas-files-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** "Spara kopia", the file put at `path`. */
export async function saveCopyTo(page: Page, path: string): Promise<string> {
  await goTo(page, paths.copies);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara kopia' }).click();
  await (await download).saveAs(path);
  await page
    .getByRole('status')
    .filter({ hasText: /^Sparat\. Kopian/ })
    .waitFor();
  return path;
}

/** "Öppna kopia" and the file in the system's own dialog; nothing is taken in yet. */
export async function openCopyFrom(page: Page, path: string): Promise<void> {
  await goTo(page, paths.copies);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Öppna kopia' }).click();
  await (await chooser).setFiles(path);
}

/** Opens a copy and takes it in; answers with the report. */
export async function takeInFrom(page: Page, path: string): Promise<string> {
  await openCopyFrom(page, path);
  const button = page.getByRole('button', { name: 'Läs in' });
  await button.click();
  // The report of an earlier copy still stands while this one is taken in.
  await button.waitFor({ state: 'detached' });
  const report = page
    .getByRole('status')
    .filter({ hasText: /^Kopian är inläst/ })
    .first();
  return (await report.innerText()).replace(/\s+/g, ' ');
}

export interface CountyPicture {
  /** The table view, with everything it says. */
  table: string;
  /** What each municipality's button on the map is called, in the order they are read. */
  names: string;
  /** Every slot with two different statements, and what each says. */
  differences: string;
}

/** The same three views of the same facts that two people would hold against each other. */
export async function countyPicture(page: Page): Promise<CountyPicture> {
  await goTo(page, `${paths.map}?vy=tabell`);
  const table = await page.getByRole('table').innerText();
  await goTo(page, `${paths.map}?vy=karta`);
  const names = await page.getByRole('list', { name: 'Kommuner' }).ariaSnapshot();
  await goTo(page, paths.differences);
  await page.getByRole('heading', { level: 1, name: 'Två olika uppgifter' }).waitFor();
  const differences = await page.locator('main').innerText();
  return { table, names, differences };
}

/** What each slot with two different statements is called: "Hjo, fas". */
export async function slotsThatDiffer(page: Page): Promise<string[]> {
  await goTo(page, paths.differences);
  await page.getByRole('heading', { level: 1, name: 'Två olika uppgifter' }).waitFor();
  return (await page.getByRole('heading', { level: 2 }).allInnerTexts()).sort();
}
