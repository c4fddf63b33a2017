import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openApp } from '../support/app.ts';
import { startBrowser } from '../support/chromium.ts';
import { showMap } from '../support/mapView.ts';

const today = () =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'Europe/Stockholm' }).format(new Date());

async function exampleCounty(viewport: { width: number; height: number }): Promise<Page> {
  const { page } = await startBrowser(undefined, { viewport });
  await openApp(page);
  await page.getByRole('button', { name: 'Utforska med exempeldata' }).click();
  await page.getByRole('heading', { name: 'Läget i korthet' }).waitFor();
  return page;
}

/** Where it is seen, and whether anything of it is hidden by an edge. */
function seen(fact: Locator) {
  return fact.evaluate((element) => {
    const box = element.getBoundingClientRect();
    const around: Element[] = [];
    for (let each: Element | null = element; each; each = each.parentElement) around.push(each);
    const isCut = around.some((each) => {
      const { overflowX, overflowY } = getComputedStyle(each);
      const hides = [overflowX, overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip');
      return hides && (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1);
    });
    return {
      isCut,
      isInside: box.left >= 0 && box.right <= document.documentElement.clientWidth && box.width > 0 && box.height > 0,
      bottom: box.bottom,
      letters: Number.parseFloat(getComputedStyle(element).fontSize),
    };
  });
}

const number = async (fact: Locator) => Number(/\d+/.exec(await fact.innerText())?.[0]);

/** The three facts, by what stands on the page, and by what the 49 buttons say. */
async function factsOf(page: Page) {
  const brief = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Läget i korthet' }) });
  return {
    decided: brief.getByText(/^\d+ av 49 kommuner: beslutat ja/),
    unknown: brief.getByText(/^\d+ uppgift saknas/),
    day: brief.getByText(`läget den ${today()}`),
  };
}

const placesThatSay = async (page: Page, words: RegExp) =>
  (await page.getByRole('list', { name: 'Kommuner' }).getByRole('button', { name: words }).all()).length;

test.each([
  ['on a laptop', { width: 1280, height: 900 }],
  ['on a phone', { width: 390, height: 844 }],
])(
  'J7, the sceptic: Karta %s says how many have decided, where nothing is known and what day it shows, whichever theme it opens in',
  async (where, viewport) => {
    const page = await exampleCounty(viewport);
    for (const view of [{}, { visa: 'beslut' }, { visa: 'fas' }] as const) {
      await showMap(page, view);
      const facts = await factsOf(page);
      for (const [name, fact] of Object.entries(facts)) {
        await expect.poll(() => seen(fact), { message: name }).toMatchObject({ isCut: false, isInside: true });
        // A picture on a wall is not scrolled.
        if (where === 'on a laptop') expect((await seen(fact)).bottom).toBeLessThanOrEqual(viewport.height);
      }
      // At three metres: larger than what one reads at arm's length.
      expect((await seen(facts.decided)).letters).toBeGreaterThanOrEqual(20);
      const decided = await number(facts.decided);
      await expect.poll(() => placesThatSay(page, /, beslutat ja/)).toBe(decided);
      const blank = 'visa' in view && view.visa === 'beslut' ? /beslut: uppgift saknas/ : /fas: uppgift saknas/;
      const unknown = await number(facts.unknown);
      await expect.poll(() => placesThatSay(page, blank)).toBe(unknown);

      const heard = await page.getByRole('main').ariaSnapshot();
      expect(heard).toMatch(/\d+ av 49 kommuner: beslutat ja/);
      expect(heard).toMatch(/\d+ uppgift saknas/);
      expect(heard).toContain(`läget den ${today()}`);
    }
  },
);
