import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { tool } from '../../deploy/run.mjs';
import { serve } from '../../deploy/serve.mjs';
import { expectNoAxeViolations, openApp, waitUntilOffline } from '../support/app.ts';
import { INSTALLED, startBrowser } from '../support/chromium.ts';

const newer = '99.0.0';
let newerBuild: string;

beforeAll(async () => {
  newerBuild = mkdtempSync(join(tmpdir(), 'fyrfas-newer-'));
  const options = ['build', '--outDir', newerBuild, '--emptyOutDir', '--logLevel', 'warn'];
  const code = await tool('vite/bin/vite.js', options, { VITE_APP_VERSION: newer, NODE_ENV: 'production' });
  if (code !== 0) throw new Error('The newer version could not be built');
});
afterAll(() => rmSync(newerBuild, { recursive: true, force: true }));

const versionOf = (page: Page) => page.locator('meta[name="version"]').getAttribute('content');
const question = (page: Page) => page.getByText('En ny version finns. Det du håller på med är sparat.');

/** Somebody comes back to the open page: that is when the host is asked. */
const lookAgain = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

/** A page of today's version, and a host that has a newer one from now on. */
async function pageBehindTheTimes() {
  let folder = inject('builtApp');
  const server = await serve({ folder: () => folder });
  onTestFinished(() => server.stop());
  const { context, page } = await startBrowser(undefined, INSTALLED);
  await openApp(page, '/', server.url);
  await waitUntilOffline(page);
  // A mark that a page which starts again does not have.
  await page.evaluate(() => Object.assign(globalThis, { sameStart: true }));
  folder = newerBuild;
  const nowServes = (other: string) => {
    folder = other;
  };
  return { context, page, url: server.url, nowServes };
}

const waitsHere = async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  return Boolean(registration?.waiting);
};

const startedAgain = (page: Page) => page.evaluate(() => !('sameStart' in globalThis));

test('a new version is offered in words, and nothing changes by itself', async () => {
  const { page } = await pageBehindTheTimes();
  await lookAgain(page);
  await question(page).waitFor();
  await page.getByRole('button', { name: 'Byt nu' }).waitFor();
  await page.getByRole('button', { name: 'Senare' }).waitFor();
  await expectNoAxeViolations(page, 'a new version offered');

  // Whatever would start the page again by itself has had its chance once the new version is on the device.
  await expect.poll(() => page.evaluate(waitsHere)).toBe(true);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(await startedAgain(page)).toBe(false);
  expect(await versionOf(page)).not.toBe(newer);
});

test('a new version whose download broke off is offered when it has come whole', async () => {
  const broken = mkdtempSync(join(tmpdir(), 'fyrfas-broken-'));
  onTestFinished(() => rmSync(broken, { recursive: true, force: true }));
  cpSync(newerBuild, broken, { recursive: true });
  const [gone = ''] = readdirSync(join(broken, 'assets')).filter((name) => name.endsWith('.js'));
  rmSync(join(broken, 'assets', gone));

  const { page, nowServes } = await pageBehindTheTimes();
  nowServes(broken);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const ended = new Promise<void>((resolve) => {
      registration?.addEventListener('updatefound', () => {
        const coming = registration.installing;
        coming?.addEventListener('statechange', () => coming.state === 'redundant' && resolve());
      });
    });
    document.dispatchEvent(new Event('visibilitychange'));
    await ended;
  });
  expect(await question(page).isVisible()).toBe(false);
  nowServes(newerBuild);
  await lookAgain(page);
  await question(page).waitFor();
});

test('"Senare" lets the user go on, and the question comes back the next time the app is opened', async () => {
  const { page, url } = await pageBehindTheTimes();
  await lookAgain(page);
  await page.getByRole('button', { name: 'Senare' }).click();
  await question(page).waitFor({ state: 'hidden' });
  expect(await startedAgain(page)).toBe(false);

  await openApp(page, '/', url);
  await question(page).waitFor();
  expect(await versionOf(page)).not.toBe(newer);
});

test('"Byt nu" changes to the new version in this tab, and leaves what is written in another tab alone', async () => {
  const { context, page, url } = await pageBehindTheTimes();
  const other = await context.newPage();
  await openApp(other, '/', url);
  await other.evaluate(() => {
    Object.assign(globalThis, { sameStart: true });
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      // Later than everybody who listens for the same.
      setTimeout(() => Object.assign(globalThis, { changedHands: true }));
    });
  });

  await page.bringToFront();
  await lookAgain(page);
  await page.getByRole('button', { name: 'Byt nu' }).click();
  await page.waitForFunction(
    (version) => document.querySelector('meta[name="version"]')?.getAttribute('content') === version,
    newer,
  );

  // The other tab has heard of the change, and goes on as it was.
  await other.waitForFunction(() => 'changedHands' in globalThis);
  expect(await startedAgain(other)).toBe(false);
  await other.getByRole('button', { name: 'Byt nu' }).click();
  await other.waitForFunction(
    (version) => document.querySelector('meta[name="version"]')?.getAttribute('content') === version,
    newer,
  );
});

test('the new version works without network as soon as it is in charge', async () => {
  const { context, page, url } = await pageBehindTheTimes();
  await lookAgain(page);
  await page.getByRole('button', { name: 'Byt nu' }).click();
  await page.waitForFunction(() => !('sameStart' in globalThis));
  await context.setOffline(true);
  await openApp(page, '/', url);
  expect(await versionOf(page)).toBe(newer);
});
