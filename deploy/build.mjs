// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { newest } from './newest.mjs';
import { root } from './root.mjs';
import { tool } from './run.mjs';

export const dist = join(root, 'dist');

const sources = ['index.html', 'package-lock.json', 'public', 'deploy/csp.mjs', 'src', 'vite.config.ts'];

/** Whether the built app is missing or older than anything it is built from. */
function needsBuilding() {
  const page = join(dist, 'sw.js');
  return !existsSync(page) || newest([page]) < newest(sources.map((path) => join(root, path)));
}

/**
 * Builds the app into `dist` unless it is there and newer than its sources.
 *
 * @returns {Promise<boolean>} whether there is a built app
 */
export async function buildIfNeeded() {
  if (!needsBuilding()) return true;
  console.log('Building …');
  // Asked for from a test run, NODE_ENV would say `test`, and React would come in its development form.
  return (await tool('vite/bin/vite.js', ['build', '--logLevel', 'warn'], { NODE_ENV: 'production' })) === 0;
}
