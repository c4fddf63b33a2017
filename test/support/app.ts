import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';

/**
 * Opens the built app at one of the addresses of `paths.ts` and waits until its heading is there.
 *
 * @param address for example `paths.organisation('hjo')`
 * @param url where the app is served, when it is not the server all browser tests share
 */
export async function openApp(page: Page, address = '/', url: string = inject('appUrl')): Promise<void> {
  const before = page.url();
  await page.goto(`${url}#${address}`);
  // Only the part after # changed: the browser would not load anything, and a visit should.
  if (before.startsWith(url)) await page.reload();
  await shown(page, 'h1');
}

/**
 * Waits in the page itself until the first such element is seen. Playwright's own waiting asks only twice a
 * second once something has taken a while, and so much of what is waited for has.
 *
 * @param words what it says, or begins with
 */
export async function shown(page: Page, selector: string, words = ''): Promise<void> {
  await page.waitForFunction(
    ([which, begins]) =>
      [...document.querySelectorAll(which)]
        .find((each) => each.textContent.trim().startsWith(begins))
        ?.checkVisibility(),
    [selector, words] as const,
    { polling: POLLING },
  );
}

/** Milliseconds. Not each time the page is drawn: a tab that is not in front is not. */
export const POLLING = 30;

/** Waits until the app is stored on this device and in charge of the page: from now on it needs no network. */
export async function waitUntilOffline(page: Page): Promise<void> {
  const state = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return { active: registration?.active?.state, inCharge: navigator.serviceWorker.controller !== null };
    });
  await expect.poll(state, { timeout: 30_000 }).toEqual({ active: 'activated', inCharge: true });
}

export interface Finding {
  id: string;
  impact?: string | null | undefined;
  help: string;
  nodes: { target: unknown[]; html: string; failureSummary?: string | undefined; element?: Element }[];
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

type Axe = { run: (options: object) => Promise<{ violations: Finding[] }> };

/** Puts axe into the page, where it stays until the page is read anew. */
export async function giveAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
}

/** What axe finds wrong with the page as it stands. */
export async function axeFindings(page: Page): Promise<Finding[]> {
  await giveAxe(page);
  return page.evaluate(async (only) => {
    const runner = (globalThis as unknown as { axe: Axe }).axe;
    const { violations } = await runner.run({ runOnly: only, resultTypes: ['violations'] });
    return violations.map(({ id, impact, help, nodes }) => ({
      id,
      impact,
      help,
      nodes: nodes.map(({ target, html, failureSummary }) => ({ target, html, failureSummary })),
    }));
  }, tags);
}

/** Expects that axe finds nothing wrong with the page as it stands; `name` says which state it is in. */
export async function expectNoAxeViolations(page: Page, name: string): Promise<void> {
  expect(await axeFindings(page), `axe on ${name}`).toEqual([]);
}
