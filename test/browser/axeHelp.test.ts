import { expect, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { full } from '../support/looking.ts';
import { goTo } from '../support/recording.ts';

const MINUTES = 60_000;

test(
  'axe finds nothing in the list of keys, in a word that is explained on the spot, or in search',
  async () => {
    const { page, looking } = await full();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Tangenter' }).waitFor();
    await looking.inEveryWay('the list of keys');
    await page.keyboard.press('Escape');

    await goTo(page, paths.organisation('hjo'));
    const asked = page.getByRole('button', { name: /^Vad betyder/ });
    await asked.first().waitFor();
    for (const each of await asked.all()) await each.press('Enter');
    await page.getByRole('note').first().waitFor();
    expect(await asked.and(page.locator('[aria-expanded="true"]')).count()).toBeGreaterThan(1);
    await looking.inEveryWay('words explained on the card');

    for (const query of ['', 'hj', 'xyzzy']) {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: /^Sök/ }).fill(query);
      await looking.inEveryWay(`search "${query}"`);
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /^Sök/ }).fill('helg');
    await page.getByRole('combobox', { name: 'Slag' }).selectOption({ label: 'Hinder' });
    await page.getByRole('combobox', { name: 'Period' }).selectOption({ label: 'Egen period' });
    await page.getByRole('textbox', { name: 'Från och med' }).fill('1 januari 2026');
    await page.getByRole('group', { name: 'Texter' }).getByRole('option').first().waitFor();
    await looking.inEveryWay('search, narrowed');
    expect(looking.faults).toEqual([]);
  },
  4 * MINUTES,
);

test(
  'axe finds nothing in Visa stort: the county, an area, a place, the search',
  async () => {
    const { page, looking } = await full();
    for (const [view, title] of [
      ['?visa=beslut', 'Hela länet: beslut'],
      ['?visa=fas&omrade=vs-skaraborg', 'Skaraborg: fas'],
    ] as const) {
      await goTo(page, `${paths.projector}${view}`);
      await page.getByRole('dialog').getByRole('heading', { level: 1, name: title }).waitFor();
      await looking.inEveryWay(title);
    }
    await goTo(page, `${paths.projector}?visa=fas&vald=mark`);
    await page.getByRole('dialog').getByRole('heading', { level: 2, name: 'Mark' }).waitFor();
    await looking.inEveryWay('a place on the wall');
    await page.keyboard.type('s');
    await page.getByRole('combobox', { name: 'Sök kommun eller område' }).waitFor();
    await looking.inEveryWay('search on the wall');
    expect(looking.faults).toEqual([]);
  },
  4 * MINUTES,
);
