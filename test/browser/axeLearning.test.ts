import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { full, press } from '../support/looking.ts';
import { goTo } from '../support/recording.ts';

const MINUTES = 60_000;

/** From the list that is open to the page of one note. */
async function openNote(page: Page, start: string) {
  await page
    .getByRole('link', { name: new RegExp(`^Öppna anteckningen: ${start}`) })
    .first()
    .press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Vad vi vet' }).waitFor();
}

test(
  'axe finds nothing on the lists of notes and on notes that have grown',
  async () => {
    const { page, looking } = await full();
    await goTo(page, paths.learningNotes('behov-och-hinder'));
    await page.getByText('Fler urval').press('Enter');
    await page.getByRole('textbox', { name: 'Från' }).waitFor();
    await looking.inEveryWay('needs and obstacles, all filters');
    await page.getByRole('combobox', { name: 'Ordning' }).selectOption('plats');
    await page.getByRole('combobox', { name: 'Läge' }).selectOption('hanteras');
    await looking.inEveryWay('needs and obstacles, by place');
    await goTo(page, paths.learningNotes('exempel'));
    await looking.inEveryWay('examples');

    await goTo(page, paths.learningNotes('behov-och-hinder'));
    await openNote(page, 'Elevhälsan');
    await looking.inEveryWay('an obstacle, two different statements');
    await press(page, 'Vad görs åt det');
    await looking.inEveryWay('an obstacle, tags');
    await page.keyboard.press('Escape');
    await press(page, 'Lyft som fråga');
    await looking.inEveryWay('an obstacle, being lifted');
    await page.keyboard.press('Escape');

    await goTo(page, paths.learningNotes('exempel'));
    await openNote(page, 'Ett kort');
    await press(page, 'Ändra: Läge');
    await page
      .locator('main form')
      .filter({ has: page.locator('input:focus') })
      .waitFor();
    await page.keyboard.press('4');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Spara ändå' }).waitFor();
    await looking.inEveryWay('an example, asked before it is shared');
    await page.keyboard.press('Escape');
    await press(page, 'Får visas för andra');
    await looking.inEveryWay('an example, consent');
    await page.keyboard.press('Escape');
    await page.getByText('Historik', { exact: true }).press('Enter');
    await looking.inEveryWay('an example, its history');
    expect(looking.faults).toEqual([]);
    expect(looking.states).toBe(9);
  },
  5 * MINUTES,
);
