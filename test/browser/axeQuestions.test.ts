import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { full, press } from '../support/looking.ts';
import { goTo } from '../support/recording.ts';

const MINUTES = 60_000;

/** From the list to the page of one question. */
async function openQuestion(page: Page, start: string) {
  await goTo(page, paths.learningNotes('fragor'));
  await page
    .getByRole('link', { name: new RegExp(`^Öppna frågan: ${start}`) })
    .first()
    .press('Enter');
  await page.locator('.question-where').waitFor();
}

test(
  'axe finds nothing on the list of questions and on a question wherever it is',
  async () => {
    const { page, looking } = await full();
    await goTo(page, paths.learningNotes('fragor'));
    await page.getByText('Fler urval').press('Enter');
    await looking.inEveryWay('questions by forum, all filters');
    const alike = page.getByRole('checkbox', { name: /Räknas korttidsplats hit/ });
    await alike.nth(0).press('Space');
    await alike.nth(1).press('Space');
    await looking.inEveryWay('questions chosen');
    await press(page, 'För samman …');
    await looking.inEveryWay('questions brought together');
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: 'Forum' }).selectOption({ label: 'Styrgrupp Närvård Södra Älvsborg' });
    await page.getByRole('heading', { level: 2, name: /^Frågor till Styrgrupp/ }).waitFor();
    await looking.inEveryWay('the sheet of a forum');

    await openQuestion(page, 'Gäller samma kontaktväg');
    await press(page, 'Lyft till …');
    await page.getByRole('button', { name: 'Spara', exact: true }).press('Enter');
    await looking.inEveryWay('lifting, refused');
    await page.keyboard.press('Escape');
    await press(page, 'Svara');
    await looking.inEveryWay('answering');
    await page.keyboard.press('Escape');
    await press(page, 'Skriv underlag');
    await looking.inEveryWay('writing the background');
    await page.keyboard.press('Escape');

    await openQuestion(page, 'Räknas en korttidsplats som');
    await press(page, 'De har fått svaret …');
    await looking.inEveryWay('telling those who asked');
    await page.keyboard.press('Escape');
    await press(page, 'Avsluta …');
    await page.getByRole('button', { name: 'Avsluta', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Spara ändå' }).waitFor();
    await looking.inEveryWay('closing before they have been told');
    await page.keyboard.press('Escape');
    await openQuestion(page, 'Parterna ser olika');
    await page.getByText('Är det en tvist, eller en avvikelse?').press('Enter');
    await looking.inEveryWay('a dispute');
    expect(looking.faults).toEqual([]);
    expect(looking.states).toBe(10);
  },
  5 * MINUTES,
);
