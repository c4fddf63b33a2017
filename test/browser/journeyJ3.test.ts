import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { openApp } from '../support/app.ts';
import { startBrowser } from '../support/chromium.ts';
import { Hands } from '../support/hands.ts';
import { heardAtFocus, politeRegions } from '../support/heard.ts';
import { Journey } from '../support/journey.ts';
import { showMap } from '../support/mapView.ts';
import { goTo } from '../support/recording.ts';
import { tabTo } from '../support/tabbing.ts';

const dialog = (page: Page) => page.getByRole('dialog');
const title = (page: Page) => dialog(page).getByRole('heading', { level: 1 });
const place = (page: Page, name: string) => dialog(page).getByRole('heading', { level: 2, name });
const isWholeScreen = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);

async function shows(page: Page, picture: string): Promise<void> {
  await expect.poll(() => title(page).innerText()).toBe(picture);
}

async function atTheComputer(): Promise<Page> {
  const { page } = await startBrowser(undefined, { viewport: { width: 1280, height: 720 } });
  await openApp(page);
  await page.getByRole('button', { name: 'Utforska med exempeldata' }).click();
  await page.getByRole('heading', { name: 'Läget i korthet' }).waitFor();
  return page;
}

/** The pictures by arrows alone; the example has phases, so each area is there twice. */
async function throughThePictures(page: Page, hands: Hands): Promise<void> {
  await shows(page, 'Hela länet: beslut');
  for (const picture of ['Hela länet: fas', 'Fyrbodal: beslut', 'Fyrbodal: fas', 'Skaraborg: beslut']) {
    await hands.press('ArrowRight');
    await shows(page, picture);
  }
  await hands.press('ArrowLeft');
  await shows(page, 'Fyrbodal: fas');
  await expect
    .poll(() => politeRegions(page))
    .toContainEqual(expect.stringMatching(/^Fyrbodal: fas\. .*Bild 4 av 14\.$/));
}

/** "And Hjo?": the name is typed over the picture. */
async function aQuestion(page: Page, hands: Hands, letters: string, name: string): Promise<void> {
  await hands.spell(letters);
  await expect.poll(() => heardAtFocus(page)).toMatch(new RegExp(`^combobox Sök kommun eller område; option ${name}`));
  await hands.press('Enter');
  await place(page, name).waitFor();
  await expect.poll(() => politeRegions(page)).toContainEqual(expect.stringMatching(new RegExp(`^${name}, beslut`)));
  await hands.press('Escape');
  await shows(page, 'Fyrbodal: fas');
}

test('J3 in the room, two clicks: Karta, Visa stort, arrows, two questions about a place; what Underlag will have is left out', async () => {
  const page = await atTheComputer();
  await goTo(page, paths.area('vs-skaraborg'));
  const journey = new Journey('J3', page);
  await journey.step('Karta → Visa stort', { clicks: 2, keys: 0 }, async (hands) => {
    await hands.click(page.getByRole('link', { name: 'Karta', exact: true }));
    await hands.click(page.getByRole('link', { name: 'Visa stort' }));
    await title(page).waitFor();
    await expect.poll(() => isWholeScreen(page)).toBe(true);
  });
  // Until the first phase it is decisions that are shown; the example has phases.
  await shows(page, 'Hela länet: fas');
  await journey.step('arrows only', { clicks: 0, keys: 6 }, async (hands) => {
    await hands.press('ArrowLeft');
    await throughThePictures(page, hands);
  });
  await journey.step('a question about one place', { clicks: 0, keys: 5 }, (hands) =>
    aQuestion(page, hands, 'hjo', 'Hjo'),
  );
  await journey.step('and one about another', { clicks: 0, keys: 5 }, (hands) =>
    aQuestion(page, hands, 'tib', 'Tibro'),
  );
  await journey.step('back to Karta', { clicks: 0, keys: 1 }, async (hands) => {
    await hands.press('Escape');
    await page.getByRole('radio', { name: 'Fas', checked: true }).waitFor({ state: 'attached' });
    await expect.poll(() => isWholeScreen(page)).toBe(false);
  });
  expect(journey.end({ clicks: 2, keys: 17 })).toEqual([]);
});

test('J3 by keyboard alone: Tab to Visa stort, Enter, arrows and a question, and back to where one was', async () => {
  const page = await atTheComputer();
  await showMap(page, { visa: 'beslut' });
  const hands = new Hands(page);
  await tabTo(page, page.getByRole('link', { name: 'Visa stort' }));
  await hands.press('Enter');
  await expect.poll(() => isWholeScreen(page)).toBe(true);
  await throughThePictures(page, hands);
  await aQuestion(page, hands, 'hjo', 'Hjo');
  await hands.press('Escape');
  await page.getByRole('heading', { level: 1, name: 'Karta' }).waitFor();
  // The keyboard is in the page again, not lost on nothing.
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  console.log(`J3 by keyboard: ${hands.clicks} clicks, ${hands.keys} keys after Tab`);
  expect([hands.clicks, hands.keys]).toEqual([0, 12]);
});
