// @ts-check
import { inBrowser, newFolder, onCopyOf } from './browser.mjs';
import { quantile } from './figures.mjs';
import { engines, STATED } from './rows.mjs';

/**
 * The same work in every engine, run by run beside one another, so that whatever disturbs the computer
 * disturbs them all. Each is prepared once, at rest in a profile of its own; every run works on a copy of
 * that profile in a browser just started.
 *
 * @typedef {import('./rows.mjs').Engine} Engine
 * @typedef {{ url: string, runs: number, edits: Record<Engine, number>, say: (text: string) => void }} Plan
 */

const names = /** @type {Engine[]} */ (Object.keys(engines));

/** The other engines compile WebAssembly, which the app's own content policy forbids. */
const options = { bypassCSP: true };

/**
 * @param {Plan} plan
 * @param {import('./figures.mjs').Gathered} gathered
 * @returns {Promise<Record<string, string>>} how each keeps things
 */
export async function measureEngines({ url, runs, edits, say }, gathered) {
  /** @type {Map<Engine, string>} */
  const profiles = new Map();
  /** @type {Record<string, string>} */
  const persistence = {};
  for (const name of names) {
    say(`preparing ${engines[name]}`);
    const profile = newFolder();
    profiles.set(name, profile);
    await inBrowser(
      profile,
      async (context) => {
        const page = await open(context, url);
        persistence[name] = await page.evaluate((engine) => window.bench.persistence(engine), name);
        await page.evaluate((engine) => window.bench.prepare(engine), name);
        await measureOnce(page, name, gathered);
      },
      options,
    );
  }
  /** @type {Set<string>} */
  const pictures = new Set();
  for (let run = 1; run <= runs; run += 1) {
    for (const name of names) {
      say(`run ${run} of ${runs}: ${engines[name]}`);
      const work = async (/** @type {import('playwright-core').BrowserContext} */ context) => {
        pictures.add(await measureRun(context, url, name, edits[name], gathered));
      };
      await onCopyOf(/** @type {string} */ (profiles.get(name)), work, options);
    }
  }
  if (pictures.size !== 1) throw new Error(`The engines do not agree on what stands: ${[...pictures].join(' / ')}`);
  return persistence;
}

/**
 * What is the same however often it is asked.
 *
 * @param {import('playwright-core').Page} page
 * @param {Engine} name
 * @param {import('./figures.mjs').Gathered} gathered
 */
async function measureOnce(page, name, gathered) {
  const { whole, withoutCache } = await page.evaluate((engine) => window.bench.stored(engine), name);
  gathered.add('stored', name, whole / 1000);
  if (name === 'fyrfas') gathered.add('stored-journal', name, withoutCache / 1000);
  const { stated, shown } = await page.evaluate((engine) => window.bench.concurrent(engine), name);
  if (stated !== STATED) throw new Error(`${stated} statements were made, not ${STATED}`);
  gathered.add('concurrent', name, shown);
}

/**
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} url
 * @param {Engine} name
 * @param {number} edits
 * @param {import('./figures.mjs').Gathered} gathered
 * @returns {Promise<string>} what stood, now and on each date: the same for all
 */
async function measureRun(context, url, name, edits, gathered) {
  if (name === 'fyrfas') {
    const page = await open(context, url);
    const snapshot = await page.evaluate(() => window.bench.snapshot());
    gathered.add('load-snapshot', name, snapshot.load);
    await page.close();
  }
  const page = await open(context, url);
  const done = await page.evaluate(
    ([engine, count]) => window.bench.measure(engine, count),
    /** @type {const} */ ([name, edits]),
  );
  gathered.add('load', name, done.load);
  gathered.add('past', name, done.past);
  gathered.add('merge', name, done.merge);
  if (name === 'fyrfas') gathered.add('merge-checked', name, done.afterCheck);
  gathered.add('edit-p50', name, quantile(done.edit, 0.5));
  gathered.add('edit-p99', name, quantile(done.edit, 0.99));
  return `${done.stands} now, ${done.stood.join(' ')}; ${done.came} came`;
}

/**
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} url
 */
async function open(context, url) {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}
