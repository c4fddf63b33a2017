import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { copyWords, decidedIn } from '../support/arriving.ts';
import { startBrowser } from '../support/chromium.ts';
import { Journey } from '../support/journey.ts';
import { excel, FIFTEEN } from '../support/pastedLists.ts';
import { heardSaved } from '../support/recording.ts';
import { pickerGives } from '../support/sharedFolder.ts';
import { tabTo } from '../support/tabbing.ts';

const MONDAY = '2026-11-23T09:00:00+01:00';
/** Underlag and PowerPoint are not there yet: of the 24 clicks three are theirs. */
const WHOLE = { clicks: 24 - 3, keys: 45 };
const NOTE = 'Vikarier behöver en kort introduktion om vem som ringer vem.';
/** The system's own picker can not be driven: the folder is pointed out there, and then allowed. */
const CLICKS_IN_PICKER = 2;

const rows = (page: Page) => page.locator('tr.area-row');
const rowFocused = (page: Page, name: string) => page.locator('tr.area-row:focus').filter({ hasText: name }).waitFor();
async function focused(field: Locator): Promise<void> {
  await expect.poll(() => field.evaluate((each) => each === document.activeElement)).toBe(true);
}

async function chipSays(page: Page, words: RegExp): Promise<void> {
  await expect.poll(async () => (await page.locator('.ff-copy-words').innerText()).trim()).toMatch(words);
}

test('J1, the first hour, from an empty browser to Visa stort; the PowerPoint of Underlag is left out', async () => {
  const { page, context } = await startBrowser();
  await pickerGives(context);
  await page.clock.setFixedTime(MONDAY);
  const journey = new Journey('J1', page);

  await journey.step('1, the link and the area', { clicks: 2, keys: 0 }, async (hands) => {
    await page.goto(inject('appUrl'));
    await page.getByRole('heading', { name: 'Börja med ditt område' }).waitFor();
    await expect.poll(() => page.getByRole('link', { name: /\d kommuner$/ }).count()).toBe(6);
    await hands.click(page.getByRole('link', { name: /^Skaraborg/ }));
    await page.getByRole('heading', { level: 1, name: 'Skaraborg' }).waitFor();
    await hands.click(page.getByRole('button', { name: 'Det här är mitt område' }));
    await expect.poll(() => rows(page).filter({ hasText: 'Uppgift saknas' }).count()).toBe(16);
  });

  await journey.step('2, the list', { clicks: 3, keys: 2 }, async (hands) => {
    await copyWords(page, excel(...FIFTEEN));
    await hands.press('Control+v');
    const said = page.locator('.paste-desk .lead');
    await expect.poll(() => said.innerText()).toBe('15 rader: 14 nya, 1 förstår vi inte (cell A9, ”Tibro/Hjo”).');
    await hands.click(page.getByRole('button', { name: 'Tibro', exact: true }));
    await hands.click(page.getByRole('button', { name: 'Spara 15 uppgifter' }));
  });

  await journey.step('3, who writes', { clicks: 1, keys: 0 }, async (hands) => {
    const who = page.getByRole('dialog', { name: 'Vem skriver?' });
    await focused(who.getByRole('textbox', { name: 'Funktion' }));
    expect(await who.getByRole('combobox', { name: 'Område' }).locator('option:checked').innerText()).toBe(
      'Vårdsamverkan Skaraborg',
    );
    await hands.write('samordnare, Skaraborg');
    await hands.click(who.getByRole('button', { name: 'Spara och fortsätt' }));
    expect(await heardSaved(page)).toMatch(/^Sparat\. 15 uppgifter\.\s*Ångra/);
    expect(await decidedIn(page, ['Essunga', 'Grästorp', 'Tibro'])).toEqual([
      'Beslutat ja',
      'Beslutat nej',
      'Beslutat ja',
    ]);
  });

  await journey.step('4, the shared folder', { clicks: 4, keys: 0 }, async (hands) => {
    await chipSays(page, /^Bara här$/);
    await hands.click(page.locator('.ff-copy'));
    await hands.click(page.getByRole('button', { name: 'Välj mapp' }).last());
    hands.clicks += CLICKS_IN_PICKER;
    await chipSays(page, /^Kopia \d\d\.\d\d, mappen Implementering$/);
  });

  await journey.step('5, Fas 1 for all of them', { clicks: 5, keys: 2 }, async (hands) => {
    // Back to the list by the browser's own button.
    hands.clicks += 1;
    await page.goBack();
    await rows(page).first().waitFor();
    await hands.press('Control+a');
    await hands.click(page.getByRole('button', { name: 'Sätt för valda (16)' }));
    await page.getByRole('radiogroup', { name: 'Fas' }).locator('input:focus').waitFor({ state: 'attached' });
    await hands.press('1');
    await hands.click(page.getByRole('button', { name: /^Egen bedömning/ }));
    await hands.click(page.getByRole('button', { name: 'Granska' }));
    await hands.click(page.getByRole('button', { name: 'Spara för 16 organisationer' }));
    expect(await heardSaved(page)).toMatch(/^Sparat\. 16 organisationer: Behovsinventering/);
    await expect.poll(() => rows(page).filter({ hasText: 'Behovsinventering' }).count()).toBe(16);
  });

  await journey.step('6, three exceptions', { clicks: 0, keys: 18 }, async (hands) => {
    await rowFocused(page, 'Essunga');
    for (const [name, next] of [
      ['Falköping', 'Grästorp'],
      ['Gullspång', 'Götene'],
      ['Hjo', 'Karlsborg'],
    ] as const) {
      await hands.press('ArrowDown');
      await hands.press('f');
      await page.getByRole('radiogroup', { name: 'Fas' }).locator('input:focus').waitFor({ state: 'attached' });
      for (const key of ['2', 'Tab', '1', 'Enter']) await hands.press(key);
      expect(await heardSaved(page)).toMatch(new RegExp(`^Sparat\\. ${name}: Införande`));
      await rowFocused(page, next);
    }
  });

  await journey.step('7, a note and a date', { clicks: 2, keys: 16 }, async (hands) => {
    await hands.press('n');
    await focused(page.getByRole('textbox', { name: 'Anteckning' }));
    await hands.write(NOTE);
    await hands.press('Tab');
    await hands.press('1');
    await hands.press('Enter');
    expect(await heardSaved(page)).toMatch(/^Sparat\. Karlsborg: anteckning/);
    // The next row has the keyboard; the date belongs to the same council.
    await rowFocused(page, 'Lidköping');
    await hands.press('ArrowUp');
    await hands.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Karlsborg' }).waitFor();
    await hands.click(page.getByRole('button', { name: 'Nästa instans' }));
    const instance = page.getByRole('combobox', { name: 'Nästa instans' });
    await focused(instance);
    for (let times = 0; times < 5; times += 1) await hands.press('ArrowDown');
    expect(await instance.inputValue()).toBe('fullmaktige');
    await hands.press('Tab');
    await hands.write('15 december');
    await hands.press('Enter');
    expect(await heardSaved(page)).toMatch(/^Sparat\. Karlsborg: KF 15 december 2026/);
    const note = page.getByRole('listitem').filter({ hasText: NOTE });
    expect(await note.first().innerText()).toContain('Behov');
    const next = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Nästa', exact: true }) });
    expect(await next.getByRole('listitem').first().innerText()).toMatch(/15 dec\s*KF behandlar ärendet/);
  });

  await journey.step('8, Visa stort', { clicks: 2, keys: 1 }, async (hands) => {
    await hands.click(page.getByRole('link', { name: 'Karta', exact: true }));
    await page.getByRole('button', { name: /^Hjo, .*fas införande/ }).waitFor();
    await hands.click(page.getByRole('link', { name: 'Visa stort' }));
    await page.getByRole('dialog').getByRole('heading', { level: 1, name: 'Skaraborg: fas' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await hands.press('Escape');
    await page.getByRole('heading', { level: 1, name: 'Karta' }).waitFor();
  });
  await chipSays(page, /^Kopia \d\d\.\d\d, mappen Implementering$/);
  expect(journey.end(WHOLE)).toEqual([]);
});

test('J1 by keyboard alone: the same hour without a pointer, and the keyboard is never lost', async () => {
  const { page, context } = await startBrowser();
  await pickerGives(context);
  await page.clock.setFixedTime(MONDAY);
  await page.goto(inject('appUrl'));
  const enter = async (target: Locator) => {
    await tabTo(page, target);
    await page.keyboard.press('Enter');
  };
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  await enter(page.getByRole('link', { name: /^Skaraborg/ }));
  await page.getByRole('heading', { level: 1, name: 'Skaraborg' }).waitFor();
  await enter(button('Det här är mitt område'));
  await copyWords(page, excel(...FIFTEEN));
  await page.keyboard.press('Control+v');
  // What is asked has the keyboard, then what saves.
  await focused(page.locator('.paste-settle button').first());
  await enter(button('Tibro'));
  await focused(button('Spara 15 uppgifter'));
  await page.keyboard.press('Enter');
  await focused(page.getByRole('textbox', { name: 'Funktion' }));
  await page.keyboard.type('samordnare, Skaraborg');
  await page.keyboard.press('Enter');
  await heardSaved(page);
  await rowFocused(page, 'Essunga');

  await enter(page.locator('.ff-copy'));
  await enter(button('Välj mapp').last());
  await chipSays(page, /^Kopia \d\d\.\d\d, mappen Implementering$/);
  // Alt and left: the browser's own key, which does not come through without a window.
  await page.goBack();
  await rows(page).first().waitFor();
  await page.keyboard.press('Control+a');
  await enter(button('Sätt för valda (16)'));
  await page.getByRole('radiogroup', { name: 'Fas' }).locator('input:focus').waitFor({ state: 'attached' });
  for (const key of ['1', 'Tab', '4', 'Enter']) await page.keyboard.press(key);
  await page.getByRole('heading', { name: /^Granska/ }).waitFor();
  await enter(button('Spara för 16 organisationer'));
  expect(await heardSaved(page)).toMatch(/^Sparat\. 16 organisationer: Behovsinventering/);
  await rowFocused(page, 'Essunga');
  await enter(page.getByRole('link', { name: 'Karta', exact: true }));
  await enter(page.getByRole('link', { name: 'Visa stort' }));
  await page.getByRole('dialog').getByRole('heading', { level: 1, name: 'Skaraborg: fas' }).waitFor();
});
