import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { expectNoAxeViolations, openApp } from '../support/app.ts';
import { startBrowser } from '../support/chromium.ts';
import { goTo } from '../support/recording.ts';

const areaButtons = (page: Page) => page.getByRole('navigation', { name: 'Välj område' }).getByRole('link');

test.each([
  [1280, 900],
  [1920, 1080],
  [768, 1024],
  [390, 844],
  [320, 700],
])(
  'the first day at %i × %i: six area buttons, apart, inside and large enough; the words to the letter',
  async (width, height) => {
    const { page } = await startBrowser(undefined, { viewport: { width, height } });
    await openApp(page);
    await page.getByRole('heading', { level: 2, name: 'Börja med ditt område' }).waitFor();
    await expect.poll(() => areaButtons(page).count()).toBe(6);
    expect(
      await areaButtons(page)
        .allInnerTexts()
        .then((all) => all.map((each) => each.replace(/\s+/g, ' '))),
    ).toEqual([
      'Fyrbodal 15 kommuner',
      'Skaraborg 15 kommuner',
      'SIMBA 4 kommuner',
      'SAMLA 2 kommuner',
      'Göteborgsområdet 5 kommuner',
      'Södra Älvsborg 8 kommuner',
    ]);
    const boxes = await areaButtons(page).evaluateAll((all) =>
      all.map((each) => each.getBoundingClientRect().toJSON()),
    );
    for (const [at, box] of boxes.entries()) {
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      for (const other of boxes.slice(at + 1)) {
        const apart =
          box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
        expect(apart).toBe(true);
      }
    }
    for (const words of [
      'Här samlar vi vad kommunerna, regionen och de privata utförarna vet om det nya hälso- och sjukvårdsavtalet. Det du skriver stannar på din dator tills du själv delar det.',
      'Avtalet är tänkt att gälla från 1 januari 2027.',
    ]) {
      await page.getByText(words, { exact: true }).waitFor();
    }
    await page.getByRole('link', { name: 'Öppna en kopia du har fått' }).waitFor();
    await page.getByRole('button', { name: 'Utforska med exempeldata' }).waitFor();
    // No municipality's plate is seen until it is asked for.
    const plates = page.locator('ul[aria-label="Kommuner"] .map-label');
    const seen = await plates.evaluateAll(
      (all) => all.filter((each) => each.checkVisibility({ visibilityProperty: true })).length,
    );
    expect(seen).toBe(0);
  },
);

test.each([
  [1280, 900],
  [390, 844],
])(
  'an area that is chosen with nothing written, at %i × %i: zoomed, its white rows, one step from its list',
  async (width, height) => {
    const { page } = await startBrowser(undefined, { viewport: { width, height } });
    await openApp(page);
    await goTo(page, `${paths.map}?omrade=vs-skaraborg`);
    await page.getByRole('heading', { level: 2, name: 'Skaraborg' }).waitFor();
    const rows = page.getByRole('list', { name: 'Kommuner i Skaraborg' }).getByRole('listitem');
    await expect.poll(() => rows.count()).toBe(15);
    const places = page.getByRole('list', { name: 'Kommuner', exact: true }).getByRole('button');
    await expect.poll(() => places.count()).toBe(15);
    await expect.poll(() => page.getByText('Börja med ditt område').count()).toBe(0);
    await expectNoAxeViolations(page, 'an empty area on Karta');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
    await page.getByRole('link', { name: 'Fyll i listan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Skaraborg' }).waitFor();
  },
);

test('one’s own area is what Karta shows while nothing is written', async () => {
  const { page } = await startBrowser();
  await openApp(page, paths.area('vs-simba'));
  await page.getByRole('button', { name: 'Det här är mitt område' }).click();
  await goTo(page, paths.map);
  await page.getByRole('heading', { level: 2, name: 'SIMBA' }).waitFor();
  expect(await page.getByRole('list', { name: 'Kommuner i SIMBA' }).getByRole('listitem').count()).toBe(4);
});
