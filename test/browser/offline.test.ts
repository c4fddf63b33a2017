import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { serve } from '../../deploy/serve.mjs';
import { paths } from '../../src/paths.ts';
import { addresses } from '../support/addresses.ts';
import { openApp, waitUntilOffline } from '../support/app.ts';
import { dropFile } from '../support/arriving.ts';
import { INSTALLED, newProfile, startBrowser } from '../support/chromium.ts';
import { listSays, press, writeList } from '../support/looking.ts';
import { excel } from '../support/pastedLists.ts';
import { goTo, heardSaved, sayWhoWrites } from '../support/recording.ts';
import { pickerGives } from '../support/sharedFolder.ts';

/** What a person is met by at each address, when it is opened in this way. */
async function headings(page: Page, open: (address: string) => Promise<void>) {
  const found: [string, string][] = [];
  for (const address of addresses) {
    await open(address);
    found.push([address, await page.getByRole('heading', { level: 1 }).first().innerText()]);
  }
  return found;
}

type Opening = (page: Page, address: string, url: string) => Promise<void>;

const PLACES: readonly (readonly [string, string, Opening])[] = [
  // Opened anew at every address.
  ['at the top of a host', '/', openApp],
  // What a path changes is where files are fetched from, so here the page is opened anew once and goes on from there.
  ['under a path of a host', '/delat/verktyg/fyrfas/', goTo],
];

describe.each(PLACES)('without network, %s', (_where, base, open) => {
  test('every screen opens, from the first reload on', async () => {
    const server = await serve({ folder: inject('builtApp'), base });
    const { context, page } = await startBrowser(undefined, INSTALLED);
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(error.message));
    try {
      await openApp(page, '/', server.url);
      await waitUntilOffline(page);
      await server.stop();
      await context.setOffline(true);
      await page.reload();
      const without = await headings(page, (address) => open(page, address, server.url));

      await context.setOffline(false);
      const again = await serve({ folder: inject('builtApp'), base, port: server.port });
      await page.reload();
      const withNetwork = await headings(page, (address) => goTo(page, address));
      await again.stop();

      expect(without).toEqual(withNetwork);
      expect(without.every(([, heading]) => heading.length > 1)).toBe(true);
      expect(broken).toEqual([]);
    } finally {
      await server.stop();
    }
  });

  test('a screen not visited before opens without a reload too', async () => {
    const server = await serve({ folder: inject('builtApp'), base });
    const { context, page } = await startBrowser(undefined, INSTALLED);
    try {
      await openApp(page, '/', server.url);
      await waitUntilOffline(page);
      await server.stop();
      await context.setOffline(true);
      const first = await page.getByRole('heading', { level: 1 }).first().innerText();
      for (const link of await page.getByRole('navigation').first().getByRole('link').all()) {
        const name = (await link.innerText()).trim();
        await link.click();
        await page.getByRole('heading', { level: 1, name }).waitFor();
      }
      expect(first.length).toBeGreaterThan(1);
    } finally {
      await server.stop();
    }
  });
});

test('what is fetched when asked for is there without network: lists in and out, the folder, the wall, the help', async () => {
  const server = await serve({ folder: inject('builtApp'), base: '/delat/fyrfas/' });
  onTestFinished(() => server.stop());
  const { context, page } = await startBrowser(undefined, INSTALLED);
  await pickerGives(context);
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(error.message));
  await openApp(page, '/', server.url);
  await waitUntilOffline(page);
  await server.stop();
  await context.setOffline(true);

  // A list is read and judged, and saved.
  await goTo(page, paths.area('vs-skaraborg'));
  await writeList(page, excel(['Kommun', 'Beslut', 'Datum'], ['Hjo', 'ja', '2026-03-26'], ['Skara', 'nej', '30/3-26']));
  expect(await listSays(page)).toBe('2 rader: 2 nya.');
  await press(page, 'Spara 2 uppgifter');
  await sayWhoWrites(page);
  await heardSaved(page);

  // An Excel file is written; it comes back with nothing changed.
  await press(page, 'Lista att fylla i');
  const download = page.waitForEvent('download');
  await press(page, 'Hämta listan');
  const file = await download;
  await dropFile(page, file.suggestedFilename(), readFileSync(await file.path()));
  await expect.poll(() => listSays(page)).toContain('Allt i listan står redan här.');
  await press(page, 'Stäng');

  await goTo(page, paths.copies);
  await press(page, 'Välj mapp');
  await page.getByRole('link', { name: /^Kopia \d\d\.\d\d, delas senare$/ }).waitFor();
  await goTo(page, paths.projector);
  await page
    .getByRole('dialog')
    .getByRole('heading', { level: 1, name: /^Hela länet/ })
    .waitFor();
  for (const address of [paths.help, paths.helpWords, paths.helpAccessibility]) await goTo(page, address);
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Tangenter' }).waitFor();
  expect(broken).toEqual([]);
});

test('the app is stored whole: every built file is on the list that is fetched at the first visit', async () => {
  const { page } = await startBrowser(undefined, INSTALLED);
  await openApp(page);
  await waitUntilOffline(page);
  const stored = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname.slice(1));
  });
  expect(new Set(stored)).toEqual(new Set(builtFiles()));
});

test('the app can be installed', async () => {
  // Only a profile has somewhere to install it.
  const { context, page } = await startBrowser(newProfile(), INSTALLED);
  await openApp(page);
  await waitUntilOffline(page);
  const session = await context.newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  const { errors, data } = await session.send('Page.getAppManifest');
  expect({ installabilityErrors, errors }).toEqual({ installabilityErrors: [], errors: [] });
  expect(JSON.parse(data ?? '')).toMatchObject({ name: 'Fyrfas', lang: 'sv', start_url: '.', scope: '.' });
});

/** The worker and its library are kept by the browser itself; a licence is there to be read, not to run. */
function builtFiles(): string[] {
  const folder = inject('builtApp');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !/^(sw|workbox-\w+)\.js$|\.txt$/.test(path));
}
