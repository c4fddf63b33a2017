// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { npm } from './run.mjs';

const wanted = [20, 19];

/** One line that says what is wrong with this Node, or nothing. */
export function nodeTooOld(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [least = 0, leastMinor = 0] = wanted;
  if (major > least || (major === least && minor >= leastMinor)) return undefined;
  return `Fyrfas needs Node ${wanted.join('.')} or newer; this is ${version}. See https://nodejs.org.`;
}

/**
 * The packages a lock file names, with their versions.
 *
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/**
 * Whether something the lock file asks for is missing or of another version. What is optional is for other
 * systems. Dates of files say nothing here: git gives every file a new one.
 *
 * @param {string} [folder]
 */
export function needsInstalling(folder = root) {
  // npm writes this file last, so a half-finished install is done again.
  const installed = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return true;
  const there = packagesIn(installed);
  return Object.entries(packagesIn(join(folder, 'package-lock.json'))).some(
    ([path, { version, optional }]) => path !== '' && !optional && there[path]?.version !== version,
  );
}

/**
 * Installs the packages of the lock file unless they are there already.
 *
 * @returns {Promise<boolean>} whether the packages are in place
 */
export async function installPackages() {
  if (!needsInstalling()) return true;
  console.log('Installing packages (npm ci) …');
  return (await npm(['ci', '--no-audit', '--no-fund'])) === 0;
}
