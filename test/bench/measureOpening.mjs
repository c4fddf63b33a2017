// @ts-check
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../../deploy/build.mjs';
import { serve } from '../../deploy/serve.mjs';
import { inBrowser, newFolder, onCopyOf } from './browser.mjs';
import { measureFiles } from './measureFiles.mjs';
import { measureSearch } from './measureSearch.mjs';
import { measureSlider } from './measureSlider.mjs';
import { watchOpening } from './watchOpening.mjs';

/**
 * Opening the built app, installed and with its server stopped: everything comes from the service worker
 * and from IndexedDB.
 *
 * @typedef {{ pages: string, runs: number, say: (text: string) => void, wants: (part: string) => boolean }} Plan
 */

const sizes = { '10k': 10_000, '100k': 100_000 };
const TABS = 3;
/** In which of them it is also measured how long Sök and the pack of files take, and the steps in time. */
const SEARCHED = '10k';
const STEPPED = '100k';

/**
 * @param {Plan} plan
 * @param {import('./figures.mjs').Gathered} gathered
 */
export async function measureOpening({ pages, runs, say, wants }, gathered) {
  const folder = newFolder();
  cpSync(dist, folder, { recursive: true });
  // On the app's own address, so that what they store is the app's own storage.
  cpSync(pages, join(folder, 'bench'), { recursive: true });
  const server = await serve({ folder });
  /** @type {[string, Awaited<ReturnType<typeof prepare>>][]} */
  const prepared = [];
  try {
    for (const [id, size] of Object.entries(sizes)) {
      const alone = id === STEPPED ? wants('slider') : wants('search') || wants('files');
      if (!alone && !wants('opening')) continue;
      say(`preparing the app with ${size} events`);
      prepared.push([id, await prepare(server.url, size)]);
    }
  } finally {
    await server.stop();
  }
  for (let run = 1; run <= runs; run += 1) {
    for (const [id, { profile, refolded }] of prepared) {
      say(`run ${run} of ${runs}: the app with ${id} events`);
      await onCopyOf(profile, async (context) => {
        await context.addInitScript(watchOpening);
        if (wants('opening')) await openings(context, server.url, id, gathered);
        if (id === STEPPED && wants('slider')) await measureSlider(context, server.url, refolded, gathered);
        if (id === SEARCHED && wants('search')) await measureSearch(context, server.url, gathered);
        if (id === SEARCHED && wants('files')) await measureFiles(context, server.url, gathered);
      });
    }
  }
}

/**
 * @param {string} url
 * @param {number} size
 * @returns a profile with the app installed and the events in its storage, and what its map must show on fifty days
 */
async function prepare(url, size) {
  const profile = newFolder();
  const refolded = await inBrowser(profile, async (context) => {
    // First the events: once the app is installed it answers for every page of its address.
    const page = await context.newPage();
    await page.goto(`${url}bench/`);
    await page.evaluate((count) => window.bench.prepare('fyrfas', count), size);
    const drawn = await page.evaluate(() => window.bench.drawn());
    await page.goto(url);
    await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      while (active?.state !== 'activated' || navigator.serviceWorker.controller === null) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    });
    return drawn;
  });
  return { profile, refolded };
}

/**
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} url
 * @param {string} id
 * @param {import('./figures.mjs').Gathered} gathered
 */
async function openings(context, url, id, gathered) {
  for (let visit = 0; visit <= TABS; visit += 1) {
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForFunction(() => window.opening?.whole !== undefined && window.opening.usable !== undefined);
    const { asked = 0, ready = 0, usable = 0, whole = 0 } = await page.evaluate(() => window.opening ?? {});
    gathered.add(`open-${id}-${visit === 0 ? 'cold' : 'tab'}`, 'fyrfas', usable);
    gathered.add(`open-${id}-ready`, 'fyrfas', ready - asked);
    gathered.add(`open-${id}-whole`, 'fyrfas', whole);
    await page.close();
  }
}
