import { gzipSync } from 'node:zlib';
import type { Page, Request } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import * as text from '../../src/text/text.ts';
import { addresses } from '../support/addresses.ts';
import { openApp, waitUntilOffline } from '../support/app.ts';
import { INSTALLED, startBrowser } from '../support/chromium.ts';

const kilobyte = 1000;

/** The map can be used: its three views can be chosen and a municipality can be pressed. */
async function mapIsUsable(page: Page) {
  await page
    .getByRole('radio', { name: 'Karta' })
    .or(page.getByRole('button', { name: 'Karta' }))
    .first()
    .waitFor();
  await page
    .getByRole('button', { name: /^Hjo\b/ })
    .or(page.getByRole('option', { name: /^Hjo\b/ }))
    .first()
    .waitFor();
}

async function gzippedSize(requests: Request[]): Promise<number> {
  const sizes = await Promise.all(
    requests.map(async (request) => {
      const response = await request.response();
      return response ? gzipSync(await response.body(), { level: 9 }).length : 0;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / kilobyte;
}

test('the first visit needs at most 200 kB of scripts and 35 kB of styles before the map can be used', async () => {
  const { context, page } = await startBrowser(undefined, INSTALLED);
  const asked: Request[] = [];
  // What the worker fetches to store the rest comes afterwards and nobody waits for it.
  context.on('request', (request) => {
    if (!request.serviceWorker()) asked.push(request);
  });
  // The page itself notes when the map stands: what this test hears of it comes later on a busy computer.
  await page.addInitScript(() => {
    const look = new MutationObserver(() => {
      const hjo = [...document.querySelectorAll('button, [role="option"]')].some((each) =>
        (each.getAttribute('aria-label') ?? each.textContent ?? '').startsWith('Hjo'),
      );
      if (!hjo) return;
      performance.mark('map');
      look.disconnect();
    });
    look.observe(document, { childList: true, subtree: true });
  });
  await page.goto(inject('appUrl'));
  await mapIsUsable(page);
  const neededUrls = await page.evaluate(() => {
    const [map] = performance.getEntriesByName('map');
    if (!map) throw new Error('the map was not seen to stand');
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime <= map.startTime)
      .map(({ name }) => name);
  });
  const before = asked.filter((request) => neededUrls.includes(request.url()));
  const of = (kind: string) => before.filter((request) => request.resourceType() === kind);

  const scripts = await gzippedSize(of('script'));
  const styles = await gzippedSize(of('stylesheet'));
  console.log(`before the map can be used: scripts ${scripts.toFixed(1)} kB, styles ${styles.toFixed(1)} kB (gzip)`);
  expect(of('script').length).toBeGreaterThan(0);
  expect(of('stylesheet').length).toBeGreaterThan(0);
  expect(scripts).toBeLessThanOrEqual(200);
  expect(styles).toBeLessThanOrEqual(35);

  // The sentences of another screen come with that screen.
  const bodies = await Promise.all(of('script').map(async (request) => (await request.response())?.text()));
  expect(bodies.join('')).toContain('Läget i korthet');
  expect(bodies.join('')).not.toContain(text.dialogues.list.none);
});

test('nothing is asked of any other host, on any screen, and the content policy is never broken', async () => {
  const { context, page } = await startBrowser(undefined, INSTALLED);
  const { origin } = new URL(inject('appUrl'));
  const asked: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  page.on('websocket', (socket) => asked.push(socket.url()));
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });

  for (const address of addresses) await openApp(page, address);
  await waitUntilOffline(page);

  const elsewhere = asked.filter((url) => !/^(data|blob):/.test(url) && new URL(url).origin !== origin);
  expect(asked.length).toBeGreaterThan(addresses.length);
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
}, 240_000);

test('the content policy holds in the page itself, on a host that sends no headers', async () => {
  const { page } = await startBrowser(undefined, INSTALLED);
  // A host of files and nothing else: the same bytes without our headers.
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const { 'content-type': type = '' } = response.headers();
    await route.fulfill({ body: await response.body(), headers: { 'content-type': type } });
  });
  await openApp(page);
  const tried = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.intruder = true';
    document.head.append(script);
    const answered = await fetch('http://127.0.0.1:9/').then(
      () => true,
      () => false,
    );
    return { intruder: 'intruder' in globalThis, answered };
  });
  expect(tried).toEqual({ intruder: false, answered: false });
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  // The page still fetches for later; nobody waits for that.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});
