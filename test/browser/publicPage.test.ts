import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { addDays } from '../../src/domain/dates.ts';
import { publicPageHtml } from '../../src/reports/publicPage.ts';
import { longDate } from '../../src/text/format.ts';
import { startBrowser } from '../support/chromium.ts';
import { Looking } from '../support/everyWay.ts';
import { aPicture, stoodOn } from '../support/publicPictures.ts';

const picture = aPicture({ isExample: true });

/** The page as somebody has it who was sent it: a file on the disk and nothing else. */
async function onDisk(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'fyrfas-public-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'offentlig-sida.html');
  writeFileSync(file, await publicPageHtml(picture));
  return pathToFileURL(file).href;
}

/** The class of every municipality as it is drawn in the view that is seen. */
const drawn = (page: Page) =>
  page.evaluate(() => {
    const seen = [...document.querySelectorAll<SVGElement>('.ground')].filter((ground) => ground.checkVisibility());
    return Object.fromEntries(seen.map(({ dataset }) => [dataset['place'] ?? '', dataset['mark'] ?? '']));
  });

function expected(day: string, theme: 'decision' | 'phase') {
  const municipalities = picture.organisations.filter(({ kind }) => kind === 'municipality');
  return Object.fromEntries(municipalities.map(({ id }) => [id, stoodOn(picture, id, day)?.[theme] ?? 'blank']));
}

test('opened from the disk: no request, every view clean, the days by key, a name found, print', async () => {
  const url = await onDisk();
  const { page } = await startBrowser();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  const looking = new Looking(page);
  await page.goto(url);
  expect(await drawn(page)).toEqual(expected(picture.date, 'decision'));
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => document.fonts.check('16px "Source Sans 3"'))).toBe(true);
  await looking.inEveryWay('the newest day on the map');

  // The days by key, each held against the picture.
  const slider = page.getByRole('slider', { name: 'Dag' });
  await slider.focus();
  let day = picture.date;
  const go = async (key: string, to: string) => {
    await page.keyboard.press(key);
    day = to;
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toContain(longDate(to));
    expect(await drawn(page), `${key} to ${to}`).toEqual(expected(to, 'decision'));
  };
  await go('ArrowLeft', addDays(day, -1));
  await go('PageDown', addDays(day, -7));
  await go('Shift+ArrowLeft', addDays(day, -7));
  await go('Alt+ArrowLeft', '2026-10-07');
  const turns = [...new Set(picture.turns.map((turn) => turn.day))];
  for (let step = 0; step < 3; step += 1) await go('f', turns.findLast((turn) => turn < day) ?? '');
  await go('n', turns.find((turn) => turn > day) ?? '');
  await go('Home', picture.from);
  await go('PageUp', addDays(day, 7));
  // Less motion is asked for, so a press of what plays goes a week on; asked for motion it plays until a key.
  await page.getByRole('button', { name: 'En vecka framåt' }).press('Enter');
  day = addDays(day, 7);
  expect(await drawn(page)).toEqual(expected(day, 'decision'));
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.getByRole('button', { name: 'Spela upp' }).press('Enter');
  await expect.poll(async () => (await slider.getAttribute('aria-valuetext')) === longDate(day)).toBe(false);
  await page.keyboard.press('Escape');
  const says = await page.locator('[data-says="changed"]').innerText();
  const played = await slider.evaluate((range: HTMLInputElement) => Number(range.value));
  day = addDays(picture.from, played);
  expect(says).toBe(`Stannade vid ${longDate(day)}.`);
  expect(await drawn(page)).toEqual(expected(day, 'decision'));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Nästa ändring' }).press('Enter');
  day = turns.find((turn) => turn > day) ?? '';
  await expect.poll(() => page.locator('[data-says="changed"]').innerText()).toMatch(/^Ändrat den dagen: /);

  // A past day can not be mistaken for the newest.
  expect(await page.title()).toContain(longDate(day));
  expect(await page.locator('.day').innerText()).toContain(
    'Ett tidigare läge. Det nyaste på sidan är från 22 november',
  );
  expect(await page.evaluate(() => getComputedStyle(document.body, '::after').borderTopWidth)).toBe('6px');

  // Other views of the same day; the address keeps them.
  await page.getByRole('radio', { name: 'Fas' }).press('Space');
  await page.getByRole('radio', { name: 'Rutor' }).press('Space');
  expect(await drawn(page)).toEqual(expected(day, 'phase'));
  await expect.poll(() => new URL(page.url()).hash).toBe(`#datum=${day}&visa=fas&vy=rutor`);
  await page.reload();
  expect(await drawn(page)).toEqual(expected(day, 'phase'));

  // A name is found without hits being lost to the ear, and its place is told of.
  const search = page.getByRole('searchbox', { name: 'Sök kommun eller region' });
  await search.fill('xyz');
  expect(await page.locator('.search-found').innerText()).toBe('Ingen heter så.');
  await search.fill('hjo');
  await looking.axe('the hits of a search');
  await search.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Hjo: /);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const told = page.locator('[aria-live="polite"]');
  await expect.poll(() => told.locator('h2').innerText()).toBe('Karlsborg');
  await looking.inEveryWay('a chosen tile on a past day');
  await page.getByRole('radio', { name: 'Tabell' }).press('Space');
  await looking.inEveryWay('the table on a past day');

  // On paper: the chosen day, the table whatever is looked at, nothing to press.
  await page.getByRole('radio', { name: 'Karta' }).press('Space');
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['.controls', '.slider', '.reach', '.chosen'])
    expect(await page.locator(gone).first().isVisible()).toBe(false);
  expect(await page.locator('caption').innerText()).toContain(longDate(day));
  expect(await page.locator('[data-view="karta"] .drawing').isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('button', { name: 'Visa det nyaste' }).press('Enter');
  expect(await drawn(page)).toEqual(expected(picture.date, 'phase'));
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('range');
  expect(looking.faults).toEqual([]);
  expect(complaints).toEqual([]);
  expect(requests.filter((each) => !each.startsWith('data:')).map((each) => each.replace(/#.*/, ''))).toEqual([
    url,
    url,
  ]);
}, 240_000);
