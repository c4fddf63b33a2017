import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { addresses } from '../support/addresses.ts';
import { newProfile } from '../support/chromium.ts';
import type { Looking } from '../support/everyWay.ts';
import {
  chooseThree,
  dialogueAddresses,
  full,
  listSays,
  lookAtPhaseForMany,
  press,
  TROUBLED,
  unfold,
  writeList,
} from '../support/looking.ts';
import { goTo } from '../support/recording.ts';

const MINUTES = 60_000;

/** The browser's own zoom on a laptop of 1280 × 900. */
const ZOOMS = [
  ['200 %', { width: 640, height: 450 }],
  ['400 %', { width: 320, height: 225 }],
] as const;

async function zoomed(page: Page, looking: Looking, name: string) {
  for (const [zoom, size] of ZOOMS) {
    await page.setViewportSize(size);
    await looking.sideways(`zoom ${zoom}, ${name}`);
  }
}

test(
  'zoomed to 200 and to 400 % no screen has to be scrolled sideways',
  async () => {
    const { page, looking } = await full();
    for (const address of [...addresses, ...(await dialogueAddresses(page))]) {
      await goTo(page, address);
      await zoomed(page, looking, address);
    }
    expect(looking.faults).toEqual([]);
  },
  4 * MINUTES,
);

test(
  'zoomed to 200 and to 400 % nothing that is wide has to be scrolled sideways: lists, what is set for many, the wall',
  async () => {
    const { page, looking } = await full();
    await chooseThree(page);
    await zoomed(page, looking, 'three chosen');
    await press(page, 'Sätt för valda (3)');
    await page.getByRole('heading', { name: 'Sätt för 3 valda' }).waitFor();
    await unfold(page, '.bulk-panel');
    await zoomed(page, looking, 'set for many');
    await lookAtPhaseForMany(page);
    await zoomed(page, looking, 'set for many, as a list');
    await page.getByRole('radio', { name: 'Karta' }).press('Space');
    await page.getByRole('img', { name: /^Kartan visar hur det blir/ }).waitFor();
    await zoomed(page, looking, 'set for many, as a map');

    await goTo(page, paths.map);
    await goTo(page, paths.area('vs-skaraborg'));
    await press(page, 'Klistra in en lista');
    await writeList(page, TROUBLED);
    expect(await listSays(page)).toMatch(/^7 rader/);
    await unfold(page, '.paste-desk');
    await zoomed(page, looking, 'a pasted list');

    await press(page, 'Lista att fylla i');
    await page.getByRole('dialog', { name: 'Lista att fylla i' }).waitFor();
    await zoomed(page, looking, 'the list to send');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Tangenter' }).waitFor();
    await zoomed(page, looking, 'the list of keys');
    await page.keyboard.press('Escape');

    for (const view of ['?visa=beslut', '?visa=fas&omrade=vs-skaraborg', '?visa=fas&vald=mark']) {
      await goTo(page, `${paths.projector}${view}`);
      await page.getByRole('dialog').getByRole('heading', { level: 1 }).waitFor();
      await zoomed(page, looking, `Visa stort ${view}`);
    }
    expect(looking.faults).toEqual([]);
  },
  4 * MINUTES,
);

test(
  'with letters twice as large, as set in the browser, nothing has to be scrolled sideways',
  async () => {
    const profile = newProfile();
    mkdirSync(join(profile, 'Default'));
    const settings = { webkit: { webprefs: { default_font_size: 32 } } };
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(settings));
    const { page, looking } = await full(profile);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    for (const address of [...addresses, ...(await dialogueAddresses(page))]) {
      await goTo(page, address);
      await looking.sideways(`letters 200 %, ${address}`);
    }
    await chooseThree(page);
    await looking.sideways('letters 200 %, three chosen');
    await press(page, 'Sätt för valda (3)');
    await lookAtPhaseForMany(page);
    await looking.sideways('letters 200 %, set for many');
    expect(looking.faults).toEqual([]);
  },
  3 * MINUTES,
);
