// @ts-check
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium, launchArguments } from '../../deploy/chromium.mjs';

/**
 * Browsers for the bench: each on a profile of its own on the disk, as a person's is, and never left
 * running, whatever happens to the bench.
 */

/** Process ids of the browsers that run now. */
const running = new Set();

/** Folders to remove at the end. */
const folders = new Set();

/** @returns {string} a folder of its own, gone when the bench is over */
export function newFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'fyrfas-bench-'));
  folders.add(folder);
  return folder;
}

/** @param {string} folder */
function removeFolder(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  folders.delete(folder);
}

/** Ends every browser by its process id and removes every folder. */
export function tidyUp() {
  for (const pid of running) kill(pid);
  for (const folder of folders) removeFolder(folder);
}

/** @param {number} pid */
function kill(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
  running.delete(pid);
}

/**
 * Does something in a browser on this profile and closes the browser.
 *
 * @template T
 * @param {string} profile
 * @param {(context: import('playwright-core').BrowserContext) => Promise<T>} act
 * @param {import('playwright-core').BrowserContextOptions} [options]
 * @returns {Promise<T>}
 */
export async function inBrowser(profile, act, options = {}) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    args: launchArguments,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  const pid = await processId(context);
  running.add(pid);
  try {
    return await act(context);
  } finally {
    await Promise.race([context.close().catch(() => {}), new Promise((done) => setTimeout(done, 10_000))]);
    kill(pid);
  }
}

/**
 * As `inBrowser`, on a copy of a prepared profile: every run begins with the same things stored.
 *
 * @template T
 * @param {string} prepared
 * @param {(context: import('playwright-core').BrowserContext) => Promise<T>} act
 * @param {import('playwright-core').BrowserContextOptions} [options]
 * @returns {Promise<T>}
 */
export async function onCopyOf(prepared, act, options) {
  const folder = newFolder();
  try {
    cpSync(prepared, folder, { recursive: true, filter: (path) => !/\/Singleton[^/]*$/.test(path) });
    return await inBrowser(folder, act, options);
  } finally {
    removeFolder(folder);
  }
}

/** @param {import('playwright-core').BrowserContext} context */
async function processId(context) {
  const session = await context.browser()?.newBrowserCDPSession();
  const info = await session?.send('SystemInfo.getProcessInfo');
  await session?.detach();
  const own = info?.processInfo.find(({ type }) => type === 'browser');
  if (!own) throw new Error('The browser does not say what process it is');
  return own.id;
}
