import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { serve } from '../../deploy/serve.mjs';
import { addresses } from '../support/addresses.ts';
import { openApp, waitUntilOffline } from '../support/app.ts';
import { startBrowser } from '../support/chromium.ts';

/** What a person who opens this address is met by. */
async function headingAt(page: Page, address: string, url: string): Promise<[string, string]> {
  await openApp(page, address, url);
  return [address, await page.getByRole('heading', { level: 1 }).first().innerText()];
}

async function headings(page: Page, url: string) {
  const found: [string, string][] = [];
  for (const address of addresses) found.push(await headingAt(page, address, url));
  return found;
}

describe.each([
  ['at the top of a host', '/'],
  ['under a path of a host', '/delat/verktyg/fyrfas/'],
])('without network, %s', (_where, base) => {
  test('every screen opens, from the first reload on', async () => {
    const server = await serve({ folder: inject('builtApp'), base });
    const { context, page } = await startBrowser();
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(error.message));
    try {
      await openApp(page, '/', server.url);
      await waitUntilOffline(page);
      await server.stop();
      await context.setOffline(true);
      const without = await headings(page, server.url);

      await context.setOffline(false);
      const again = await serve({ folder: inject('builtApp'), base, port: server.port });
      const withNetwork = await headings(page, server.url);
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
    const { context, page } = await startBrowser();
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

test('the app is stored whole: every built file is on the list that is fetched at the first visit', async () => {
  const { page } = await startBrowser();
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
  const { context, page } = await startBrowser();
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
