import type { Page } from 'playwright-core';
import { paths } from '../../src/paths.ts';
import { openApp, shown } from './app.ts';
import { startBrowser } from './chromium.ts';
import { Looking } from './everyWay.ts';
import { excel } from './pastedLists.ts';
import { goTo } from './recording.ts';

/** A browser that has never seen the app. */
export async function empty() {
  const { page } = await startBrowser();
  await openApp(page);
  return { page, looking: new Looking(page) };
}

/** The example county: every kind of thing is in it, and its writer is named. */
export async function full(profile?: string) {
  const { page } = await startBrowser(profile);
  await openApp(page);
  await page.getByRole('button', { name: 'Utforska med exempeldata' }).click();
  await shown(page, 'h2', 'Läget i korthet');
  return { page, looking: new Looking(page) };
}

export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().press('Enter');
export const save = (page: Page) => page.getByRole('button', { name: 'Spara', exact: true }).first().press('Enter');

/** Unfolds everything that is folded, also what comes to light. What is not seen takes no key: it would go elsewhere. */
export async function unfold(page: Page, where: string) {
  const folded = page.locator(`${where} details:not([open]) > summary`).filter({ visible: true });
  while ((await folded.count()) > 0) await folded.first().press('Enter');
}

/** Dialogues of the example, whatever state they are in. */
export async function dialogueAddresses(page: Page): Promise<string[]> {
  await goTo(page, paths.dialogues);
  const links = await page.locator('main a[href*="/dialoger/"]').all();
  const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')));
  const ids = hrefs.map((href) => decodeURIComponent(/dialoger\/([^/?]+)/.exec(href ?? '')?.[1] ?? ''));
  return [...new Set(ids)].flatMap((id) => [paths.dialogue(id), paths.holdDialogue(id), paths.dialogueSummary(id)]);
}

/** Three rows of an area chosen with Space. */
export async function chooseThree(page: Page) {
  await goTo(page, paths.map);
  await goTo(page, paths.area('vs-skaraborg'));
  await page.locator('tbody tr[tabindex="0"]').focus();
  for (const key of ['Space', 'ArrowDown', 'Space', 'ArrowDown', 'Space']) await page.keyboard.press(key);
  await page.getByRole('region', { name: 'Valda rader' }).getByRole('button', { name: 'Sätt för valda (3)' }).waitFor();
}

/** "Granska" of the phase form for many, and what it leads to. */
export async function lookAtPhaseForMany(page: Page) {
  await page.getByRole('radio', { name: /Behovsinventering/ }).press('1');
  await press(page, /^Egen bedömning/);
  await press(page, 'Granska');
  await page.getByRole('heading', { name: /^Granska: Behovsinventering/ }).waitFor();
}

/** A list with one row of each kind of trouble, among those that are understood. */
export const TROUBLED = excel(
  ['Kommun', 'Beslut', 'Datum', 'Fas', 'Anteckning'],
  ['Skövde', 'ja', '2026-03-23', '2', 'Rutiner återstår.'],
  ['HJO', 'nej', '26/3-26', '', ''],
  ['Tibro/Karlsborg', 'ja', '2026-03-30', '', ''],
  ['Storstan', 'ja', '2026-03-30', '', ''],
  ['Vara', 'kanske', 'i våras', 'klar', ''],
  ['Skara', 'ja', '2026-03-30', '', 'Ring 19121212-1212.'],
  ['Götene', 'ja', '2027-03-30', '', ''],
);

/** What a pasted list was found to say, in one sentence. */
export const listSays = (page: Page) => page.locator('.paste-desk .lead').innerText();

/** Puts a list into the field of the area that is open, as one who writes it does. */
export async function writeList(page: Page, list: string) {
  await page.getByRole('textbox', { name: /^Klistra in din lista från Excel här/ }).fill(list);
  await press(page, 'Läs listan');
  await page.locator('.paste-desk .lead').waitFor();
}
