import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { onTestFinished, TestRunner } from 'vitest';
import { findChromium, launchArguments } from '../../deploy/chromium.mjs';

export interface RunningBrowser {
  context: BrowserContext;
  page: Page;
  /** The process id of the browser itself, not of one of its pages. */
  pid: number;
  close: () => Promise<void>;
}

/** Tidies up when the test is over. Outside a test, in `beforeAll`, the caller closes what it opened. */
function whenTestEnds(tidy: () => void | Promise<void>) {
  if (TestRunner.getCurrentTest()) onTestFinished(tidy);
}

/** A fresh, empty browser profile in a folder of its own, removed when the test is over. */
export function newProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fyrfas-profile-'));
  whenTestEnds(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));
  return folder;
}

/** For tests of what the service worker does: offline, new versions. Elsewhere it would only keep the computer busy. */
export const INSTALLED: BrowserContextOptions = { serviceWorkers: 'allow' };

/**
 * Starts Chromium on a profile, in Swedish and in Sweden's time. A profile can be started again after the
 * browser was closed or killed: what was stored in it is still there. Closed when the test is over.
 */
export async function startBrowser(
  profile: string = newProfile(),
  options: BrowserContextOptions = {},
): Promise<RunningBrowser> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    args: launchArguments,
    serviceWorkers: 'block',
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    // Nothing moves, so that what is looked at stands still.
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  const close = () => context.close().catch(() => {});
  whenTestEnds(close);
  const page = context.pages()[0] ?? (await context.newPage());
  return { context, page, pid: await processId(context), close };
}

async function processId(context: BrowserContext): Promise<number> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser does not say what process it is');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const own = processInfo.find(({ type }) => type === 'browser');
  if (!own) throw new Error('The browser does not say what process it is');
  return own.id;
}

/** Kills the browser process as a crash would: at once, with nothing put in order first. */
export async function killBrowser(pid: number): Promise<void> {
  process.kill(pid, 'SIGKILL');
  while (isRunning(pid)) await new Promise((resolve) => setTimeout(resolve, 10));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
