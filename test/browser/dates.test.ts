/** Any date on Karta and what changed between two, as keys and screen readers meet them in a real browser. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { full } from '../support/looking.ts';
import { goTo } from '../support/recording.ts';

const range = (page: Page) => page.getByRole('slider', { name: 'Dag' });
const day = (page: Page) => range(page).getAttribute('aria-valuetext');

test('slide, jump, step and compare: banner and frame, the address, nothing to change, and axe', {
  timeout: 90_000,
}, async () => {
  const { page, looking } = await full();
  await range(page).press('ArrowLeft');
  await range(page).press('Shift+ArrowLeft');
  await expect.poll(() => day(page)).not.toMatch(/i dag/);
  const past = page.getByText(/^Du ser läget den \d+ \w+ \d{4}\. Här kan du titta, inte ändra\.$/);
  await past.waitFor();
  await page.waitForURL(/datum=\d{4}-\d\d-\d\d/);
  const frame = page.locator('.ff-past-frame');
  expect(await frame.evaluate((element) => getComputedStyle(element).borderTopWidth)).toBe('6px');
  expect(await page.locator('.ff-past-date').evaluate((element) => getComputedStyle(element).fontSize)).toBe('24px');
  expect(await page.getByRole('link', { name: /^(Anteckna|Nytt beslutsläge|Ny fasbedömning)$/ }).count()).toBe(0);
  await looking.inEveryWay('Karta på en dag som har varit');

  const before = await day(page);
  await page.getByRole('button', { name: 'Föregående händelse' }).press('Enter');
  await expect.poll(() => day(page)).not.toBe(before);
  const event = await day(page);
  // Where nothing may move, a press is a step and nothing goes on by itself.
  await page.getByRole('button', { name: 'En vecka framåt' }).press('Enter');
  await expect.poll(() => day(page)).not.toBe(event);
  const after = await day(page);
  await page.waitForTimeout(500);
  expect(await day(page)).toBe(after);
  await page.getByRole('button', { name: 'Tillbaka till i dag' }).press('Enter');
  await past.waitFor({ state: 'hidden' });
  await expect.poll(() => day(page)).toMatch(/, i dag$/);
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');

  await goTo(page, '/?visa=beslut&datum=2026-11-15&jamfor=2026-10-27');
  await page.getByRole('heading', { name: 'Ändrat mellan 27 oktober och 15 november' }).waitFor();
  const listed = await page.locator('.map-changes-list > li').count();
  expect(listed).toBeGreaterThan(0);
  // The list scrolls by itself; the page ends where its foot does.
  expect(
    await page.evaluate(() => {
      const foot = document.querySelector('footer')?.getBoundingClientRect().bottom ?? 0;
      return document.documentElement.scrollHeight - foot - window.scrollY;
    }),
  ).toBeLessThan(2);
  const places = page.getByRole('list', { name: 'Kommuner' }).getByRole('button');
  expect(await places.count()).toBeLessThanOrEqual(listed);
  await looking.inEveryWay('Ändrat mellan två dagar');
  expect(looking.faults).toEqual([]);
});

test('plays by itself where things may move, and a key stops it', { timeout: 60_000 }, async () => {
  const { page } = await full();
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await range(page).press('Home');
  await page.getByRole('button', { name: 'Spela upp' }).press('Enter');
  const first = await day(page);
  await expect.poll(() => day(page)).not.toBe(first);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Spela upp' }).waitFor();
});
