// @ts-check
import { existsSync, statSync } from 'node:fs';
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

/** Whether what is installed is missing or older than what the lock file asks for. */
function needsInstalling() {
  // npm writes this file last, so a half-finished install is done again.
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return true;
  return statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs;
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
