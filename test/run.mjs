// @ts-check
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages, nodeTooOld } from '../deploy/packages.mjs';
import { npm } from '../deploy/run.mjs';
import { tallyCheck, tallyTests } from './support/tally.mjs';

/**
 * `npm test`: installs what is missing, runs every check and every test, and ends with one line that says
 * how many passed and failed. `npm run check` is the same without installing (`--as-is`). All steps are
 * run even when an early one fails, so that one run tells everything.
 */

/** @type {{ title: string, script: string, tests?: true }[]} */
const steps = [
  { title: 'Format and lint', script: 'check:lint' },
  { title: 'Promises and cycles', script: 'check:promises' },
  { title: 'Dead code', script: 'check:unused' },
  { title: 'Types', script: 'check:types' },
  { title: 'Rules, laws and journeys', script: 'check:tests', tests: true },
  { title: 'Build', script: 'build' },
  { title: 'The built app in Chromium', script: 'check:browser', tests: true },
];

/** @param {string} reason */
function giveUp(reason) {
  console.error(reason);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

async function install() {
  const tooOld = nodeTooOld();
  if (tooOld) giveUp(tooOld);
  if (!(await installPackages())) giveUp('The packages could not be installed. The reason is above.');
  // Only now: what finds Chromium is itself an installed package.
  const { installChromium } = await import('../deploy/chromium.mjs');
  if (!installChromium()) giveUp('Without a Chromium the built app can not be tested.');
}

/**
 * @param {(typeof steps)[number]} step
 * @param {string} folder where the counts are written
 */
async function take({ title, script, tests }, folder) {
  console.log(`\n== ${title} (npm run ${script})`);
  if (!tests) return tallyCheck(await npm(['run', '--silent', script]));
  const file = join(folder, `${script.replace(':', '-')}.json`);
  process.env.FYRFAS_COUNTS = file;
  const reporters = ['--reporter=default', '--reporter=./test/support/countingReporter.mjs'];
  const code = await npm(['run', '--silent', script, '--', ...reporters]);
  return tallyTests(code, existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);
}

if (!process.argv.includes('--as-is')) await install();

const folder = mkdtempSync(join(tmpdir(), 'fyrfas-counts-'));
const summary = [];
let passed = 0;
let failed = 0;
try {
  for (const step of steps) {
    const started = Date.now();
    const tally = await take(step, folder);
    passed += tally.passed;
    failed += tally.failed;
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    summary.push(`${step.title}: ${tally.passed} passed, ${tally.failed} failed (${seconds} s)`);
    summary.push(...tally.notes.map((note) => `  ${note}`));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

console.log(`\n${summary.join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
