import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { openApp } from '../support/app.ts';
import { startBrowser } from '../support/chromium.ts';
import {
  fillInNote,
  fillInPhase,
  finishDialogue,
  goTo,
  heardSaved,
  planDialogue,
  sayWhoWrites,
} from '../support/recording.ts';

/** What stands on the paper. */
async function onPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('main').innerText();
  await page.emulateMedia({ media: 'screen' });
  return text;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();

/** By keyboard: one side has read the page, as a function. */
async function read(page: Page, side: string, by: string): Promise<void> {
  await button(page, side).press('Enter');
  const field = page.getByRole('textbox', { name: 'Som vilken funktion?' });
  await field.fill(by);
  await field.press('Enter');
  expect(await heardSaved(page)).toContain(side);
}

/** The view of the open question, with why. */
async function see(page: Page, question: string, step: string, ground: string): Promise<void> {
  await button(page, new RegExp(`^${question}`)).press('Enter');
  await page.getByRole('combobox', { name: /Hur ser vi på det/ }).selectOption(step);
  await page.getByRole('textbox', { name: 'Motivering' }).fill(ground);
}

test('a dialogue goes all the way round: held, read by both, locked, added to, on paper, and asked of in the next', async () => {
  const { page } = await startBrowser();
  await openApp(page);
  await fillInNote(page, { org: 'hjo', text: 'Kontaktfunktionen är ny.' });
  await sayWhoWrites(page);
  await heardSaved(page);
  await fillInPhase(page, { org: 'hjo', phase: '2', ground: 'Rutiner skrivs.' });
  await heardSaved(page);

  const first = await planDialogue(page, { who: 'hj', day: 'i dag' });
  await button(page, 'Märk som förberedd').press('Enter');
  expect(await heardSaved(page)).toContain('förberedd');
  expect(await onPaper(page)).toMatch(/ARBETSMATERIAL \d+ \w+ \d{4}/);

  await goTo(page, paths.holdDialogue(first));
  await page.getByRole('textbox', { name: 'Sedan sist' }).fill('Vi ses för första gången.\n\nNy helgrutin tas fram.');
  await page.getByRole('textbox', { name: 'Sedan sist' }).press('Alt+5');
  await see(page, 'Känd', 'kand_nagra', 'Kvällspersonalen har inte hört om det.');
  await finishDialogue(page);
  await page.getByRole('heading', { level: 1, name: /^Sammanfattning/ }).waitFor();

  // Both sides read it; one takes it back and reads again.
  await read(page, 'Läst av kommunen', 'MAS');
  await button(page, 'Ta tillbaka: Läst av kommunen').press('Enter');
  await heardSaved(page);
  await button(page, 'Lås texten').press('Enter');
  await page.getByText(/^Båda sidor ska ha läst sammanfattningen/).waitFor();
  await read(page, 'Läst av kommunen', 'MAS');
  await read(page, 'Läst av regionen', 'vårdcentralschef');
  await button(page, 'Lås texten').press('Enter');
  expect(await heardSaved(page)).toContain('återkopplad');
  await page.getByText(/Texten är låst\.$/).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('summary-page');

  // A line after the lock, and where it is filed.
  const addendum = page.getByRole('textbox', { name: 'Tillägg' });
  await addendum.fill('Rutinen prövas i mars.');
  await addendum.press('Enter');
  await heardSaved(page);
  await button(page, 'Anteckna diarienummer').press('Enter');
  await page.getByRole('textbox', { name: 'Diarienummer' }).fill('VON 2026/88');
  await page.keyboard.press('Enter');
  await heardSaved(page);
  const paper = await onPaper(page);
  for (const words of [
    /FÄRDIGSTÄLLD \d+ \w+ \d{4}/,
    /Känd: känd hos några\. Kvällspersonalen har inte hört om det\./,
    /Ny helgrutin tas fram/,
    /Rutinen prövas i mars\./,
    /Läst av kommunen .*, MAS · Läst av regionen .*, vårdcentralschef/,
    /Hjo, dnr VON 2026\/88/,
  ]) {
    expect(paper).toMatch(words);
  }
  expect(paper).not.toMatch(/ARBETSMATERIAL|Lås texten|Uppföljning/);

  // Followed up; the rhythm suggests the next, and a date is enough to plan it.
  await button(page, 'Börja följa upp').press('Enter');
  expect(await heardSaved(page)).toContain('följs upp');
  await page.getByText(/^Förslag\. Hjo: nästa dialog ungefär .*, ett halvår efter den förra\.$/).waitFor();
  await button(page, 'Planera nästa dialog').press('Enter');
  await page.getByRole('textbox', { name: 'Datum' }).last().fill('i dag');
  await page.keyboard.press('Enter');
  await heardSaved(page);
  await page.getByRole('link', { name: /^Nästa: Hjo/ }).press('Enter');

  // The next one asks first for what was agreed, and says how it was seen then.
  await page.getByRole('heading', { name: 'Att göra från förra gången' }).waitFor();
  expect(await page.locator('main').innerText()).toMatch(/Så såg vi på det .*\s+Känd: känd hos några/);
  await page.getByRole('link', { name: 'Håll dialog' }).press('Enter');
  const asked = page.getByRole('radiogroup', { name: 'Hur går det? Ny helgrutin tas fram.' });
  await asked.getByRole('radio', { name: 'överförd' }).check();
  await see(page, 'Känd', 'kand_flesta', 'Alla arbetslag har gått igenom det.');
  await finishDialogue(page);
  const since = page.getByRole('region', { name: 'Så ser vi på känd, förstådd, använd' });
  await since.getByText(/^Känd: stärkt sedan .*, då ”känd hos några”, nu ”känd hos de flesta”\.$/).waitFor();

  // What was handed over is asked for once more the time after, since nobody here does it any longer.
  const third = await planDialogue(page, { who: 'hj', day: 'i dag' });
  await goTo(page, paths.dialogue(third));
  await page
    .getByText(/Ny helgrutin tas fram/)
    .first()
    .waitFor();
  expect(await page.locator('main').innerText()).toMatch(/Ny helgrutin tas fram\.?\s+.*överförd/);

  // An odd order is asked about and never stopped.
  await goTo(page, paths.dialogueSummary(first));
  await button(page, 'Uppföljningen är klar').press('Enter');
  expect(await heardSaved(page)).toContain('avslutad');
  await goTo(page, paths.dialogue(third));
  await button(page, 'Ändra läge').press('Enter');
  await page.getByRole('radio', { name: 'Avslutad' }).check();
  await page.getByRole('button', { name: 'Spara', exact: true }).press('Enter');
  await page.getByText(/^Det här kommer i en annan ordning än vanligt/).waitFor();
  await button(page, 'Spara ändå').press('Enter');
  expect(await heardSaved(page)).toContain('avslutad');
});
