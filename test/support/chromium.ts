import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { onTestFinished, TestRunner } from 'vitest';
import { findChromium, launchArguments } from '../../deploy/chromium.mjs';

export interface RunningBrowser {
  context: BrowserContext;
  page: Page;
  close: () => Promise<void>;
}

/** A Chromium of its own, which can be killed without anybody else noticing. */
export interface OwnBrowser extends RunningBrowser {
  /** The process id of the browser itself, not of one of its pages. */
  pid: number;
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

const AS_AT_WORK: BrowserContextOptions = {
  serviceWorkers: 'block',
  locale: 'sv-SE',
  timezoneId: 'Europe/Stockholm',
  // Nothing moves, so that what is looked at stands still.
  reducedMotion: 'reduce',
  viewport: { width: 1280, height: 900 },
};

const launched = () => ({ executablePath: findChromium(), args: launchArguments });

let sharedBrowser: Promise<Browser> | undefined;

/** The Chromium of those who need no profile on disk: started once for all tests of this process, and ends with it. */
async function shared(): Promise<Browser> {
  if (!(await sharedBrowser)?.isConnected()) sharedBrowser = chromium.launch(launched());
  return sharedBrowser as Promise<Browser>;
}

/**
 * A browser as somebody at work in Sweden has it. Closed when the test is over.
 *
 * On a profile it is a Chromium of its own that can be closed or killed, and started again: what was stored
 * in the profile is still there. Without one it is a visitor who has never been here: nothing is shared with
 * any other, and nothing is left when it is closed. A visitor costs a tenth of a Chromium.
 */
export async function startBrowser(profile: string, options?: BrowserContextOptions): Promise<OwnBrowser>;
export async function startBrowser(profile?: string, options?: BrowserContextOptions): Promise<RunningBrowser>;
export async function startBrowser(profile?: string, options: BrowserContextOptions = {}): Promise<RunningBrowser> {
  return profile === undefined ? newVisitor(options) : startOnProfile(profile, options);
}

async function newVisitor(options: BrowserContextOptions): Promise<RunningBrowser> {
  const context = await (await shared()).newContext({ ...AS_AT_WORK, ...options });
  return { page: await context.newPage(), ...closing(context) };
}

async function startOnProfile(profile: string, options: BrowserContextOptions): Promise<OwnBrowser> {
  const context = await chromium.launchPersistentContext(profile, { ...launched(), ...AS_AT_WORK, ...options });
  const page = context.pages()[0] ?? (await context.newPage());
  return { page, pid: await processId(context), ...closing(context) };
}

function closing(context: BrowserContext) {
  const close = () => context.close().catch(() => {});
  whenTestEnds(close);
  return { context, close };
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
