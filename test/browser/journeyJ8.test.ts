import { expect, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { openApp } from '../support/app.ts';
import { startBrowser } from '../support/chromium.ts';
import { Hands } from '../support/hands.ts';
import { headingsHeard, heardAtFocus, politeRegions } from '../support/heard.ts';
import { fillInPhase, goTo, heardSaved, notesOnCard, sayWhoWrites } from '../support/recording.ts';

const KEYS = 20;

test('J8, by ear: from the start to Hjo\'s next date, a note, and "Sparat" is heard, in at most 20 keys', async () => {
  const { page } = await startBrowser();
  await openApp(page, paths.organisation('hjo'));
  await page.getByRole('button', { name: 'Nästa instans' }).press('Enter');
  await page.getByRole('combobox', { name: 'Nästa instans' }).selectOption('fullmaktige');
  await page.getByRole('textbox', { name: 'Datum' }).fill('15 december 2026');
  await page.keyboard.press('Enter');
  await sayWhoWrites(page);
  await heardSaved(page);
  await fillInPhase(page, { org: 'hjo', phase: '2', ground: 'Enligt protokoll' });
  await heardSaved(page);

  await openApp(page, '/');
  const hands = new Hands(page);
  await hands.press('Control+k');
  await expect.poll(() => heardAtFocus(page)).toMatch(/^combobox Sök/);
  await hands.spell('hjo');
  await expect.poll(() => heardAtFocus(page)).toMatch(/; option Hjo\b/);
  await hands.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Hjo' }).waitFor();

  // H goes from heading to heading, one key each; then one line down.
  const headings = await headingsHeard(page);
  const way = headings.indexOf('Nästa') - headings.indexOf('Hjo');
  expect(way).toBeGreaterThan(0);
  hands.keys += way + 1;
  const next = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Nästa', exact: true }) });
  expect(await next.getByRole('listitem').first().ariaSnapshot()).toMatch(/15 dec.* KF behandlar ärendet/);

  while (!(await heardAtFocus(page)).startsWith('button Anteckna') && hands.keys < KEYS) await hands.press('Tab');
  await hands.press('Enter');
  await expect.poll(() => heardAtFocus(page)).toBe('textbox Anteckning');
  const regions = await politeRegions(page);
  expect(regions).toContain('');
  await hands.write('Samtal med MAS: oklart vem som svarar på helgen.');
  await hands.press('Enter');
  await expect.poll(async () => (await politeRegions(page)).join(' ')).toMatch(/Sparat\. Hjo: anteckning/);
  expect(await notesOnCard(page)).toEqual(['Samtal med MAS: oklart vem som svarar på helgen.']);
  console.log(`J8: ${hands.keys} keys, ${hands.clicks} clicks`);
  expect(hands.keys).toBeLessThanOrEqual(KEYS);
  expect(hands.clicks).toBe(0);

  await goTo(page, paths.map);
  await page.getByRole('button', { name: /^Hjo, .*KF 15 december 2026/ }).waitFor();
});
