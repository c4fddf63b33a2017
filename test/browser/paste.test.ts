import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { expectNoAxeViolations, openApp } from '../support/app.ts';
import { copyWords, decidedIn, dropFile } from '../support/arriving.ts';
import { startBrowser } from '../support/chromium.ts';
import { Hands } from '../support/hands.ts';
import { keptAsDraft } from '../support/keptDraft.ts';
import { excel, FIFTEEN } from '../support/pastedLists.ts';
import { goTo, heardSaved } from '../support/recording.ts';

const AREA = paths.area('vs-skaraborg');
const FIELD = 'Klistra in din lista från Excel här, eller fyll i rad för rad.';
const lead = (page: Page) => page.locator('.paste-desk .lead');

/** The field stands open where nothing is known, and has the keyboard: a key before that would be too early. */
async function openArea(page: Page): Promise<void> {
  await openApp(page, AREA);
  await page.getByRole('textbox', { name: FIELD }).and(page.locator(':focus')).waitFor();
}

test('J1, steps 2 and 3: Ctrl+V, one row settled, everything saved at once and undone at once', async () => {
  const { page } = await startBrowser();
  await openArea(page);
  const hands = new Hands(page);
  await copyWords(page, excel(...FIFTEEN));
  await hands.press('Control+v');
  await expect.poll(() => lead(page).innerText()).toBe('15 rader: 14 nya, 1 förstår vi inte (cell A9, ”Tibro/Hjo”).');
  await expectNoAxeViolations(page, 'a list with a row to settle');

  // The map is another view of the same rows.
  await page.getByRole('radio', { name: 'Karta' }).press('Space');
  await page.getByRole('img', { name: /^Kartan visar hur det blir: 14 kommuner är ifyllda/ }).waitFor();
  await expectNoAxeViolations(page, 'the list as a map');
  await page.getByRole('radio', { name: 'Lista' }).press('Space');

  await hands.click(page.getByRole('button', { name: 'Tibro', exact: true }));
  const save = page.getByRole('button', { name: 'Spara 15 uppgifter' });
  await expect.poll(() => save.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await decidedIn(page, ['Hjo', 'Tibro'])).toEqual(['Uppgift saknas', 'Uppgift saknas']);
  await hands.press('Enter');
  const step2 = { clicks: hands.clicks, keys: hands.keys };
  console.log(`J1 step 2: ${step2.clicks} clicks, ${step2.keys} keys`);
  expect(step2.clicks).toBeLessThanOrEqual(3);
  expect(step2.keys).toBeLessThanOrEqual(2);

  const who = page.getByRole('dialog', { name: 'Vem skriver?' });
  await who.getByRole('textbox', { name: 'Funktion' }).fill('samordnare, Skaraborg');
  await hands.click(who.getByRole('button', { name: 'Spara och fortsätt' }));
  expect(await heardSaved(page)).toMatch(/^Sparat\. 15 uppgifter\.\s*Ångra/);
  console.log(`J1 step 3: ${hands.clicks - step2.clicks} clicks, ${hands.keys - step2.keys} keys`);
  expect(await decidedIn(page, ['Essunga', 'Grästorp', 'Hjo', 'Tibro', 'Vara'])).toEqual([
    'Beslutat ja',
    'Beslutat nej',
    'Beslutat ja',
    'Beslutat ja',
    'Beslutat ja',
  ]);
  // The keyboard is at the list one works in next.
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('area-row');
  await page.keyboard.press('Control+z');
  await expect.poll(() => decidedIn(page, ['Hjo', 'Tibro'])).toEqual(['Uppgift saknas', 'Uppgift saknas']);
});

test('a list in an old alphabet, dropped where no area is open, waits for one; a second time all of it is known', async () => {
  const { page } = await startBrowser();
  await openApp(page, paths.map);
  const text = 'Kommun;Beslut;Datum\r\nGötene;ja;2026-03-25\r\nSkövde;nej;2026-03-30\r\n';
  // Windows-1252, as Swedish Excel saves .csv.
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  await dropFile(page, 'kommuner.csv', bytes);
  await page.getByText('Filen kommuner.csv väntar. Välj det område som listan gäller, så läser vi den där.').waitFor();
  await expectNoAxeViolations(page, 'a list that waits for its area');
  await page.getByRole('link', { name: 'Skaraborg', exact: true }).first().click();
  await expect.poll(() => lead(page).innerText()).toBe('2 rader: 2 nya.');
  await page.getByRole('heading', { name: 'Din lista: kommuner.csv' }).waitFor();
  await page.getByRole('button', { name: 'Spara 2 uppgifter' }).press('Enter');
  const who = page.getByRole('dialog', { name: 'Vem skriver?' });
  await who.getByRole('textbox', { name: 'Funktion' }).fill('samordnare, Skaraborg');
  await page.keyboard.press('Enter');
  expect(await heardSaved(page)).toMatch(/^Sparat\. 2 uppgifter\./);

  await dropFile(page, 'kommuner.csv', bytes);
  await expect
    .poll(() => lead(page).innerText())
    .toBe('2 rader: 2 kända sedan förut. Allt i listan står redan här. Det finns inget att spara.');
  expect(await page.getByRole('button', { name: /^Spara \d/ }).count()).toBe(0);
});

test('a list is there when the browser is started again, and one that can not be read is refused with words', async () => {
  const { page } = await startBrowser();
  await openArea(page);
  await copyWords(page, excel(...FIFTEEN));
  await page.keyboard.press('Control+v');
  await expect.poll(() => lead(page).innerText()).toMatch(/^15 rader/);
  await page.getByRole('button', { name: 'Tibro', exact: true }).click();
  await expect.poll(() => lead(page).innerText()).toBe('15 rader: 15 nya.');
  await keptAsDraft(page, '"label":"Tibro"');
  await page.reload();
  await expect.poll(() => lead(page).innerText(), { timeout: 15_000 }).toBe('15 rader: 15 nya.');
  await page.getByRole('button', { name: 'Avbryt' }).click();

  await dropFile(
    page,
    'gammal.xls',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)]),
  );
  const refusal = page.getByRole('alert').filter({ hasText: 'Listan är inte läst' });
  await refusal.waitFor();
  expect(await refusal.innerText()).toContain('Inget har ändrats.');
  await expectNoAxeViolations(page, 'a list that is refused');
  await goTo(page, paths.map);
});

test('at 320 pixels nothing is wider than the page', async () => {
  const { page } = await startBrowser(undefined, { viewport: { width: 320, height: 800 } });
  await openArea(page);
  await copyWords(page, excel(...FIFTEEN, ['Storstan', 'kanske', 'i våras']));
  await page.keyboard.press('Control+v');
  await expect.poll(() => lead(page).innerText()).toMatch(/^16 rader/);
  const wider = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await wider()).toBe(0);
  await page.getByRole('radio', { name: 'Karta' }).press('Space');
  await page.getByRole('img', { name: /^Kartan visar/ }).waitFor();
  expect(await wider()).toBe(0);
  await expectNoAxeViolations(page, 'a list on a small screen');
});
