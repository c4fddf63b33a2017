import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { municipalities } from '../../src/register/municipalities.ts';
import { addresses } from '../support/addresses.ts';
import { openApp } from '../support/app.ts';
import { startBrowser } from '../support/chromium.ts';
import { showMap } from '../support/mapView.ts';
import { dotsThatDiffer, drawingPage, withStyle } from '../support/pixels.ts';
import { goTo } from '../support/recording.ts';

/** What a finger or a trembling hand needs. */
const LEAST = 24;

async function exampleCounty(viewport = { width: 1280, height: 900 }) {
  const browser = await startBrowser(undefined, { viewport });
  await openApp(browser.page);
  await browser.page.getByRole('button', { name: 'Utforska med exempeldata' }).click();
  await browser.page.getByRole('heading', { name: 'Läget i korthet' }).waitFor();
  return browser;
}

const places = (page: Page) => page.getByRole('list', { name: 'Kommuner' }).getByRole('button');

/** Every place's button: its name, its box, and whether a press in its middle reaches it. */
async function buttonsOn(page: Page) {
  await places(page).first().waitFor();
  return places(page).evaluateAll((buttons) =>
    buttons.map((button) => {
      button.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = button.getBoundingClientRect();
      const there = document.elementFromPoint(x + width / 2, y + height / 2);
      const words = button.ariaLabel ?? button.textContent;
      return { words, width, height, isReached: button.contains(there) };
    }),
  );
}

test('there are 49 buttons, named by their municipality, large enough for a finger, in both pictures at every width', async () => {
  const { page } = await exampleCounty();
  for (const [layout, width] of [
    ['karta', 1280],
    ['karta', 390],
    ['rutor', 1280],
    ['rutor', 390],
    ['karta', 2560],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.reload();
    await showMap(page, { vy: layout });
    const buttons = await buttonsOn(page);
    const where = `${layout}, ${width} px`;
    expect(buttons, where).toHaveLength(49);
    for (const { name } of municipalities)
      expect(
        buttons.filter(({ words }) => words.startsWith(`${name}, `)),
        where,
      ).toHaveLength(1);
    expect(
      buttons.filter((each) => each.width < LEAST || each.height < LEAST),
      where,
    ).toEqual([]);
    expect(
      buttons.filter(({ isReached }) => !isReached),
      where,
    ).toEqual([]);
  }
});

test('the table has the same 49, each a row that begins with the name', async () => {
  const { page } = await exampleCounty();
  await showMap(page, { vy: 'tabell' });
  await page.getByRole('table').waitFor();
  const names = await page.getByRole('table').getByRole('rowheader').allInnerTexts();
  expect(names).toEqual(municipalities.map(({ name }) => name).sort(new Intl.Collator('sv').compare));
});

test.each(['karta', 'rutor'] as const)(
  'in %s the arrow keys reach all 49 from one stop of the Tab key',
  async (layout) => {
    const { page } = await exampleCounty();
    await showMap(page, { vy: layout });
    await places(page).first().waitFor();
    const here = () =>
      page.evaluate(() => {
        const at = document.activeElement;
        return (at?.ariaLabel ?? at?.textContent)?.split(',')[0] ?? '';
      });
    const goBackTo = (name: string) =>
      places(page).evaluateAll((all, wanted) => {
        const place = all.find((each) => (each.ariaLabel ?? each.textContent).startsWith(`${wanted}, `));
        (place as HTMLElement | undefined)?.focus();
      }, name);
    expect(
      await places(page).evaluateAll((all) => all.filter((each) => (each as HTMLElement).tabIndex === 0).length),
    ).toBe(1);
    await places(page).and(page.locator('[tabindex="0"]')).focus();
    const reached = new Set<string>();
    const waiting = [await here()];
    for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
      reached.add(from);
      for (const key of ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft']) {
        if ((await here()) !== from) await goBackTo(from);
        await page.keyboard.press(key);
        const to = await here();
        if (!reached.has(to) && !waiting.includes(to)) waiting.push(to);
      }
    }
    expect(reached.size).toBe(49);
  },
);

/** Without colours: what lies in an area is white, and what is drawn on it is all there is to go by. */
const NO_FILLS = '[data-mark] > path:not([data-pattern]), .ff-sign > path[fill^="var"] { fill: #fff !important }';
const NO_PATTERNS = `${NO_FILLS} [data-pattern], [data-band], .ff-sign > path[fill^="url"] { display: none !important }`;

/** One picture of each class that is on the page. */
async function pictureOfEach(page: Page, selector: string): Promise<Map<string, Buffer>> {
  const pictures = new Map<string, Buffer>();
  for (const element of await page.locator(selector).all()) {
    const mark = await element.evaluate((each) => {
      const label = each.querySelector('[data-mark]');
      const notes = label?.querySelectorAll('svg').length ?? 0;
      return label ? `${label.getAttribute('data-mark')} with ${notes} signs` : each.textContent;
    });
    if (mark && !pictures.has(mark)) pictures.set(mark, await element.screenshot());
  }
  return pictures;
}

async function pairsAlike(drawing: Page, pictures: Map<string, Buffer>): Promise<string[]> {
  const all = [...pictures];
  const alike: string[] = [];
  for (const [at, [name, picture]] of all.entries()) {
    for (const [other, otherPicture] of all.slice(at + 1)) {
      const differing = await dotsThatDiffer(drawing, picture, otherPicture);
      if (differing < 12) alike.push(`${name} and ${other}: ${differing} dots`);
    }
  }
  return alike;
}

test.each([
  ['fills removed', NO_FILLS, 'none'],
  ['fills and patterns removed', NO_PATTERNS, 'none'],
  ['forced colours', '', 'active'],
] as const)(
  'with %s every class still differs from every other, on the tiles of a phone and in the legend',
  async (_how, style, forcedColors) => {
    const { page, context } = await exampleCounty({ width: 390, height: 844 });
    const drawing = await drawingPage(context);
    await page.bringToFront();
    await page.emulateMedia({ forcedColors });
    await withStyle(page, style);
    for (const [theme, classes] of [
      ['beslut', 7],
      ['fas', 5],
    ] as const) {
      await showMap(page, { visa: theme, vy: 'rutor' });
      await places(page).first().waitFor();
      const tiles = await pictureOfEach(page, 'ul[aria-label="Kommuner"] button');
      expect(tiles.size).toBeGreaterThanOrEqual(classes);
      expect(await pairsAlike(drawing, tiles)).toEqual([]);
      const legend = page.locator('details:not([open]) > summary').filter({ hasText: 'Teckenförklaring' });
      if (await legend.isVisible()) await legend.click();
      const signs = new Map<string, Buffer>();
      for (const line of await page.locator('.map-legend > li').all()) {
        signs.set(await line.innerText(), await line.locator('svg').screenshot());
      }
      expect(signs.size).toBeGreaterThan(classes);
      expect(await pairsAlike(drawing, signs)).toEqual([]);
    }
  },
);

test('there is no % sign anywhere in the app, empty or full, seen or heard', async () => {
  const { page } = await startBrowser();
  await openApp(page);
  const signs = async () => {
    const found: string[] = [];
    for (const address of addresses) {
      await goTo(page, address);
      const said = await page.evaluate(() => {
        const heard = [...document.querySelectorAll('[aria-label], [title], [alt], [placeholder]')];
        const names = heard.flatMap((each) =>
          ['aria-label', 'title', 'alt', 'placeholder'].map((name) => each.getAttribute(name)),
        );
        return [document.title, document.body.textContent, ...names].join('\n');
      });
      if (said.includes('%')) found.push(address);
    }
    return found;
  };
  expect(await signs()).toEqual([]);
  await goTo(page, paths.map);
  await page.getByRole('button', { name: 'Utforska med exempeldata' }).click();
  await page.getByText('Exempeldata. Allt du ser är påhittat.').waitFor();
  expect(await signs()).toEqual([]);
});
