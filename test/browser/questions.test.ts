import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { openApp } from '../support/app.ts';
import { startBrowser } from '../support/chromium.ts';
import { press } from '../support/looking.ts';
import { goTo, heardSaved, sayWhoWrites } from '../support/recording.ts';

const QUESTION = 'Räknas en korttidsplats hit?';
const ALIKE = 'Vem har läkaransvaret på korttidsplats?';

/** A note on the card with the mark Fråga, by keyboard alone. */
async function ask(page: Page, org: string, text: string): Promise<void> {
  await goTo(page, paths.organisation(org));
  await page.getByRole('textbox', { name: 'Anteckning', exact: true }).fill(text);
  await page.getByRole('radio', { name: 'Fråga', exact: true }).first().press('4');
  await page.keyboard.press('Enter');
}

const way = (page: Page) => page.locator('.question-where');
const save = (page: Page) => page.getByRole('button', { name: 'Spara', exact: true }).press('Enter');

/** Opens one of the steps, chooses the forum by its first letters, says why, and saves from the line. */
async function lift(page: Page, step: string, forum: string, why: string): Promise<void> {
  await press(page, step);
  const choice = page.getByRole('combobox', { name: 'Forum' });
  await choice.selectOption({ label: forum });
  await page.getByRole('textbox', { name: 'Varför just dit?' }).fill(why);
  await page.keyboard.press('Enter');
}

test('a question goes two levels up, is answered back and told, and is then closed; a similar one goes along', async () => {
  const { page } = await startBrowser();
  await openApp(page);
  await ask(page, 'hjo', QUESTION);
  await sayWhoWrites(page);
  await heardSaved(page);
  await ask(page, 'boras', ALIKE);
  await heardSaved(page);

  // Two that ask the same go on as one, with both who asked.
  await goTo(page, paths.learningNotes('fragor'));
  for (const each of [QUESTION, ALIKE])
    await page.getByRole('checkbox', { name: `Välj frågan: ${each}` }).press('Space');
  await press(page, 'För samman …');
  await page.getByRole('radio', { name: QUESTION }).press('Space');
  await page.getByRole('textbox', { name: 'Varför hör de ihop?' }).fill('Samma text i avtalet.');
  await page.keyboard.press('Enter');
  expect(await heardSaved(page)).toMatch(/^Sparat\. 2 frågor går vidare som en\. Frågar: Borås och Hjo\./);
  await page.getByText('Frågad av Borås och Hjo').waitFor();
  expect(await page.getByRole('checkbox').count()).toBe(0);
  await page.getByRole('link', { name: `Öppna frågan: ${QUESTION}` }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Fråga, Hjo' }).waitFor();

  // Up: the area's steering group receives it and lifts it on to the county's.
  await lift(page, 'Lyft till …', 'Delregional styrgrupp', 'Rör alla i området.');
  expect(await heardSaved(page)).toMatch(/^Sparat\. Frågan är lyft till Delregional styrgrupp, Skaraborg\./);
  await press(page, 'Mottagen');
  await save(page);
  await heardSaved(page);
  await expect.poll(() => way(page).innerText()).toMatch(/^Hos Delregional styrgrupp, Skaraborg sedan \d/);
  // The keyboard goes on where the question now is.
  await expect.poll(() => way(page).evaluate((line) => line === document.activeElement)).toBe(true);
  await lift(page, 'Lyft vidare till …', 'VVG, Vårdsamverkan Västra Götaland', 'Svaret ska vara lika i länet.');
  await heardSaved(page);
  await goTo(page, paths.learningNotes('fragor'));
  await page.getByRole('heading', { level: 3, name: 'VVG, Vårdsamverkan Västra Götaland' }).waitFor();
  await page.getByRole('link', { name: `Öppna frågan: ${QUESTION}` }).press('Enter');

  // Back: an interpretation, for everybody.
  await press(page, 'Svara');
  await page.getByRole('radio', { name: 'Tolkning' }).press('1');
  await page.getByRole('textbox', { name: 'Svaret' }).fill('Ja, den räknas hit.');
  await page.keyboard.press('Control+Enter');
  expect(await heardSaved(page)).toMatch(/^Sparat\. Svaret är en tolkning\./);
  await goTo(page, paths.organisation('boras'));
  await page.getByRole('heading', { name: 'Svar på frågor härifrån' }).waitFor();
  await page.getByText('Ja, den räknas hit.').waitFor();

  // Not closed before those who asked have been told: it says who has not.
  await goTo(page, paths.learningNotes('fragor'));
  await page.getByRole('heading', { level: 3, name: 'Tolkningar' }).waitFor();
  await page
    .getByRole('link', { name: `Öppna frågan: ${QUESTION}` })
    .first()
    .press('Enter');
  await press(page, 'Avsluta …');
  await page.getByText('Har inte fått svaret än: Borås och Hjo.').first().waitFor();
  await page.getByRole('button', { name: 'Avsluta', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Spara ändå' }).waitFor();
  await page.getByRole('button', { name: 'Avbryt' }).press('Enter');
  await press(page, 'De har fått svaret …');
  await save(page);
  expect(await heardSaved(page)).toMatch(/^Sparat\. Borås och Hjo har fått svaret\./);
  await page.getByText('De som frågade har fått svaret. Frågan kan avslutas.').waitFor();
  await press(page, 'Avsluta …');
  await page.getByRole('button', { name: 'Avsluta', exact: true }).press('Enter');
  await heardSaved(page);
  await expect.poll(() => way(page).innerText()).toMatch(/^Avslutad den \d/);

  // The way it went stands there, also on paper; the one that went along leads to it.
  await page.emulateMedia({ media: 'print' });
  const paper = await page.locator('main').innerText();
  await page.emulateMedia({ media: 'screen' });
  for (const line of ['Rör alla i området.', 'Mottagen av Delregional styrgrupp', 'Ja, den räknas hit.', ALIKE]) {
    expect(paper).toContain(line);
  }
  await page.getByRole('link', { name: ALIKE }).press('Enter');
  await page.getByText('Den går vidare som:').waitFor();
  await press(page, `Ta isär: ${ALIKE}`);
  expect(await heardSaved(page)).toMatch(/^Sparat\. Frågan står för sig själv igen\./);
  await expect.poll(() => way(page).innerText()).toBe('Inte lyft än.');
});

test('the sheet of a forum is sent to the printer with what it has before it and nothing else', async () => {
  const { page } = await startBrowser();
  await page.addInitScript(() => {
    const counted = globalThis as unknown as { prints: number };
    counted.prints = 0;
    globalThis.print = () => {
      counted.prints += 1;
    };
  });
  await openApp(page);
  await page.getByRole('button', { name: 'Utforska med exempeldata' }).press('Enter');
  await page.getByRole('heading', { name: 'Läget i korthet' }).waitFor();
  await goTo(page, paths.learningNotes('fragor'));
  await page.getByRole('heading', { level: 3, name: 'Styrgrupp Närvård Södra Älvsborg' }).waitFor();
  // Boxes to tick are for the screen.
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('main input').filter({ visible: true }).count()).toBe(0);
  await page.emulateMedia({ media: 'screen' });
  await press(page, 'Skriv ut till forumet: Styrgrupp Närvård Södra Älvsborg');
  await expect.poll(() => page.evaluate(() => (globalThis as unknown as { prints: number }).prints)).toBe(1);
  await page.emulateMedia({ media: 'print' });
  const paper = (await page.locator('main').innerText()).trim();
  expect(paper).toMatch(/^Frågor till er[\s\S]*ARBETSMATERIAL/);
  expect(paper).toContain('Hur fort ska en fast läkarkontakt vara utsedd');
  expect(paper).toContain('Bakgrund');
  expect(paper).not.toContain('Kan vi få en gemensam kort introduktion');
});
