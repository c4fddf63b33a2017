import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { expectNoAxeViolations, openApp } from '../support/app.ts';
import { startBrowser } from '../support/chromium.ts';
import { goTo } from '../support/recording.ts';

/** What must be read from ten metres is at least this share of the picture's height. */
const SHARE = 25;

const sizes = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const;

async function exampleCounty(viewport: { width: number; height: number } = sizes[1]) {
  const browser = await startBrowser(undefined, { viewport });
  await openApp(browser.page);
  await browser.page.getByRole('button', { name: 'Utforska med exempeldata' }).click();
  await browser.page.getByRole('heading', { name: 'Läget i korthet' }).waitFor();
  return browser;
}

const dialog = (page: Page) => page.getByRole('dialog');
const title = (page: Page) => dialog(page).getByRole('heading', { level: 1 });

/** Letters too small to be read, parts cut off or outside, and anything that scrolls. */
function faultsOf(page: Page) {
  return dialog(page).evaluate((element, share) => {
    const faults: string[] = [];
    const must = 'h1, h2, .projector-title p, .projector-lead, .projector-legend li, .projector-facts p, blockquote';
    const bands = '.projector-example, .projector-past, .projector-working';
    for (const each of element.querySelectorAll<HTMLElement>(`${must}, ${bands}`)) {
      const letters = Number.parseFloat(getComputedStyle(each).fontSize);
      const box = each.getBoundingClientRect();
      const name = `${each.className || each.tagName} "${each.innerText.slice(0, 30)}"`;
      if (letters < innerHeight / share) faults.push(`${name}: ${letters} px`);
      if (box.top < -1 || box.left < -1 || box.bottom > innerHeight + 1 || box.right > innerWidth + 1) {
        faults.push(`${name}: outside`);
      }
      if (each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'inline')
        faults.push(`${name}: cut`);
    }
    for (const each of [element, ...element.querySelectorAll('.projector-facts')]) {
      if (each.scrollHeight > each.clientHeight + 1) faults.push(`${each.className}: scrolls`);
      if (each.scrollWidth > each.clientWidth + 1) faults.push(`${each.className}: scrolls sideways`);
    }
    return faults;
  }, SHARE);
}

test.each(sizes)(
  'at $width × $height every picture is read from ten metres: letters of a 25th of the height, nothing scrolls or is cut',
  async (viewport) => {
    const { page } = await exampleCounty(viewport);
    await goTo(page, paths.projector);
    const faults: string[] = [];
    for (let number = 1; number <= 14; number += 1) {
      await dialog(page).getByText(`${number} av 14`, { exact: true }).waitFor();
      faults.push(...(await faultsOf(page)).map((fault) => `${number}: ${fault}`));
      await page.keyboard.press('ArrowRight');
    }
    expect(faults).toEqual([]);
    // The picture has most of the screen's height.
    const stage = await dialog(page).locator('.projector-stage').boundingBox();
    expect(stage?.height).toBeGreaterThan(viewport.height * 0.66);
  },
  120_000,
);

test('what must never be mistaken is always there: made up, arbetsmaterial, a past date', async () => {
  const { page } = await exampleCounty(sizes[0]);
  await goTo(page, `${paths.projector}?visa=fas&omrade=vs-skaraborg&datum=2026-10-27`);
  await page.getByText('Läget den 27 oktober 2026', { exact: true }).waitFor();
  for (const words of [
    'Exempeldata. Allt du ser är påhittat.',
    'ARBETSMATERIAL',
    'Du ser läget den 27 oktober 2026.',
  ]) {
    await expect.poll(() => dialog(page).getByText(words).isVisible()).toBe(true);
  }
  expect(await faultsOf(page)).toEqual([]);
  expect(
    await dialog(page).evaluate((each) => Number.parseFloat(getComputedStyle(each).borderTopWidth)),
  ).toBeGreaterThan(5);
});

test('the address of a picture opens that picture, without the whole screen and with a way to it', async () => {
  const { page } = await exampleCounty();
  await goTo(page, `${paths.projector}?visa=fas&omrade=vs-simba`);
  await page.reload();
  await expect.poll(() => title(page).innerText()).toBe('SIMBA: fas');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => title(page).innerText()).toBe('SIMBA: beslut');
  await page.getByRole('button', { name: 'Hela skärmen' }).click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  // Over everything still, and with the keys in hand.
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => title(page).innerText()).toBe('SIMBA: fas');
  // The browser's own way out of the whole screen leads back to Karta.
  await page.evaluate(() => document.exitFullscreen());
  await page.getByRole('heading', { level: 1, name: 'Karta' }).waitFor();
});

test('buttons hide while nobody moves, come with the mouse and with the Tab key, and keep the focus in the picture', async () => {
  const { page } = await exampleCounty();
  await goTo(page, paths.projector);
  const next = page.getByRole('button', { name: 'Nästa bild' });
  const opacity = () => next.evaluate((each) => getComputedStyle(each).opacity);
  await expect.poll(opacity, { timeout: 8000 }).toBe('0');
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 310);
  await expect.poll(opacity).toBe('1');
  await expect.poll(opacity, { timeout: 8000 }).toBe('0');
  await page.keyboard.press('Tab');
  await expect.poll(opacity).toBe('1');
  for (let times = 0; times < 12; times += 1) {
    await page.keyboard.press('Tab');
    const isOut = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused !== document.body && focused?.closest('dialog') === null;
    });
    expect(isOut).toBe(false);
  }
});

test('a place is asked about by pressing it in the picture, too', async () => {
  const { page } = await exampleCounty();
  await goTo(page, paths.projector);
  await dialog(page).locator('.projector-plate[data-place="boras"]').click();
  await dialog(page).getByRole('heading', { level: 2, name: 'Borås' }).waitFor();
  expect(new URL(page.url()).hash).toContain('vald=boras');
  expect(await faultsOf(page)).toEqual([]);
});

test('axe finds nothing, in light, dark and forced colours, on a picture, in the search and on a place', async () => {
  const { page } = await exampleCounty();
  for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(media);
    for (const address of ['', '?visa=fas&vald=mark', '?visa=beslut&datum=2026-10-27']) {
      await goTo(page, `${paths.projector}${address}`);
      await expectNoAxeViolations(page, `Visa stort ${address}`);
    }
    await goTo(page, paths.projector);
    await page.keyboard.type('s');
    await page.getByRole('combobox').waitFor();
    await expectNoAxeViolations(page, 'Visa stort, search');
    await page.keyboard.press('Escape');
  }
});
