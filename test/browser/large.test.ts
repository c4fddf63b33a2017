import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { addresses } from '../support/addresses.ts';
import { newProfile } from '../support/chromium.ts';
import { dialogueAddresses, full } from '../support/looking.ts';
import { goTo } from '../support/recording.ts';

const MINUTES = 60_000;

test(
  'with everything twice as large nothing has to be scrolled sideways',
  async () => {
    const { page, looking } = await full();
    const pages = [...addresses, ...(await dialogueAddresses(page))];
    // The browser's own zoom of 200 % on a laptop.
    await page.setViewportSize({ width: 640, height: 450 });
    for (const address of pages) {
      await goTo(page, address);
      await looking.sideways(`zoom 200 %, ${address}`);
    }
    expect(looking.faults).toEqual([]);
  },
  3 * MINUTES,
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
    expect(looking.faults).toEqual([]);
  },
  3 * MINUTES,
);

test('with forced colours every screen is there, and axe finds nothing', async () => {
  const { page, looking } = await full();
  await page.emulateMedia({ forcedColors: 'active' });
  for (const address of addresses) {
    await goTo(page, address);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
  }
  await goTo(page, paths.map);
  await looking.axe('forced colours, Karta');
  await goTo(page, paths.organisation('hjo'));
  await looking.axe('forced colours, card');
  expect(looking.faults).toEqual([]);
});
