import type { Page } from 'playwright-core';
import { paths } from '../../src/paths.ts';
import { openApp } from './app.ts';
import { startBrowser } from './chromium.ts';
import { Looking } from './everyWay.ts';
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
  await page.getByRole('heading', { name: 'Läget i korthet' }).waitFor();
  return { page, looking: new Looking(page) };
}

export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().press('Enter');
export const save = (page: Page) => page.getByRole('button', { name: 'Spara', exact: true }).first().press('Enter');

/** Unfolds everything that is folded, also what comes to light. */
export async function unfold(page: Page, where: string) {
  const folded = page.locator(`${where} details:not([open]) > summary`);
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
