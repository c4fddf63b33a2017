// @ts-check
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { buildIfNeeded } from '../../deploy/build.mjs';
import { root } from '../../deploy/root.mjs';
import { serve } from '../../deploy/serve.mjs';
import { inBrowser, newFolder, tidyUp } from './browser.mjs';
import { Gathered } from './figures.mjs';
import { measureEngines } from './measureEngines.mjs';
import { measureOpening } from './measureOpening.mjs';
import { measureTyping } from './measureTyping.mjs';
import { inWords, rowsOf, thisMachine, versions } from './report.mjs';

/**
 * `npm run bench`: the figures to reach, ours beside the other engines' on the same work in the same run.
 *
 * `--only=PART` (engines, opening, search, files, slider, typing; several with commas) measures only that;
 * `--quick` makes fewer runs; `--json` prints everything for machines instead, `--json=FILE` writes it
 * to a file beside the words.
 */

const quick = process.argv.includes('--quick');
const json = process.argv.find((argument) => argument === '--json' || argument.startsWith('--json='));
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
const PARTS = ['engines', 'opening', 'search', 'files', 'slider', 'typing'];
/** @param {string} part */
const wants = (part) => only === undefined || only.split(',').includes(part);
const runs = quick ? 2 : 5;
/** A persister that writes everything each time is asked less often, so that the bench ends. */
const edits = quick
  ? { fyrfas: 50, yjs: 50, automerge: 50, loro: 50, tinybase: 10 }
  : { fyrfas: 200, yjs: 200, automerge: 200, loro: 200, tinybase: 30 };
const LONGEST_MS = 15 * 60_000;

/** What goes on is told apart from what came of it. @param {string} text */
const say = (text) => console.error(`bench: ${text}`);

/** @param {string} reason */
function giveUp(reason) {
  console.error(reason);
  tidyUp();
  process.exit(1);
}

setTimeout(() => giveUp('The bench took too long and was ended.'), LONGEST_MS).unref();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => giveUp('The bench was ended.'));

async function buildPages() {
  const outDir = newFolder();
  const configFile = join(root, 'test/bench/vite.config.ts');
  await build({ configFile, logLevel: 'warn', build: { outDir } });
  return outDir;
}

async function measure() {
  if (!PARTS.some(wants)) throw new Error(`There are these parts: ${PARTS.join(', ')}`);
  if (!(await buildIfNeeded())) throw new Error('The app could not be built; the reason is above.');
  say('building the pages');
  const pages = await buildPages();
  const chromium = await inBrowser(newFolder(), async (context) => context.browser()?.version() ?? 'unknown');
  const machine = thisMachine(chromium);
  const gathered = new Gathered();
  const server = await serve({ folder: pages });
  /** @type {Record<string, string>} */
  let persistence = {};
  try {
    if (wants('engines')) persistence = await measureEngines({ url: server.url, runs, edits, say }, gathered);
  } finally {
    await server.stop();
  }
  if (['opening', 'search', 'files', 'slider'].some(wants)) await measureOpening({ pages, runs, say, wants }, gathered);
  if (wants('typing')) await measureTyping({ runs, say }, gathered);
  const measured = rowsOf(gathered).filter(({ figures }) => only === undefined || figures.fyrfas !== undefined);
  return { machine, runs, quick, versions: versions(), persistence, rows: measured };
}

try {
  const report = await measure();
  const text = JSON.stringify(report, null, 2);
  const file = json?.slice('--json='.length);
  if (file) writeFileSync(file, `${text}\n`);
  console.log(json === '--json' ? text : inWords(report));
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  tidyUp();
}
