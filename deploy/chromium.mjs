// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const names =
  process.platform === 'win32'
    ? ['chrome.exe', 'chromium.exe', 'msedge.exe']
    : ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const usualPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder
      ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]
      : [],
  ),
];

/**
 * The Chromium the tests use: the one CHROMIUM_PATH names, else one of the system, else the one
 * Playwright has downloaded.
 *
 * @returns {string | undefined}
 */
function chromiumOnThisComputer() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...usualPlaces,
    chromium.executablePath(),
  ];
  return candidates.find((path) => path && existsSync(path));
}

const howToGetOne =
  'No Chromium was found. Install Chromium or Chrome, or run "npx playwright-core install chromium", ' +
  'or set CHROMIUM_PATH to the one you have.';

/**
 * @returns {string} where Chromium is
 * @throws with one line that says how to get one
 */
export function findChromium() {
  const found = chromiumOnThisComputer();
  if (!found) throw new Error(howToGetOne);
  return found;
}

/**
 * Finds a Chromium or installs one: by apt-get as root on Debian and its kin, else by Playwright.
 *
 * @returns {boolean} whether there is one now; if not, a line has said what to do
 */
export function installChromium() {
  if (chromiumOnThisComputer()) return true;
  if (process.env.CHROMIUM_PATH) {
    console.error(`CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, where there is nothing.`);
    return false;
  }
  if (process.getuid?.() === 0 && succeeds('apt-get', ['--version'], 'ignore')) {
    console.log('Installing Chromium (apt-get) …');
    succeeds('apt-get', ['update', '-qq']);
    succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
    if (chromiumOnThisComputer()) return true;
  }
  console.log('Downloading Chromium (Playwright) …');
  succeeds(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  if (chromiumOnThisComputer()) return true;
  console.error(howToGetOne);
  return false;
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {'inherit' | 'ignore'} [stdio]
 */
function succeeds(command, args, stdio = 'inherit') {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio, env }).status === 0;
}

/**
 * How it is started: without a sandbox only where none can be had (as root, in a container), with nothing
 * of its own going out, and with every name but this computer's leading nowhere.
 */
export const launchArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];
