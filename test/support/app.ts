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
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}

/** Waits until the app is stored on this device and in charge of the page: from now on it needs no network. */
export async function waitUntilOffline(page: Page): Promise<void> {
  const state = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return { active: registration?.active?.state, inCharge: navigator.serviceWorker.controller !== null };
    });
  await expect.poll(state, { timeout: 30_000 }).toEqual({ active: 'activated', inCharge: true });
}

interface Finding {
  id: string;
  impact?: string | null;
  help: string;
  nodes: { target: unknown[]; html: string; failureSummary?: string }[];
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

type Axe = { run: (options: object) => Promise<{ violations: Finding[] }> };

/**
 * What axe finds wrong with the page as it stands.
 *
 * @param rules only these, where nothing else can have changed since all were asked about
 */
export async function axeFindings(page: Page, rules: readonly string[] = []) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const runOnly = rules.length > 0 ? { type: 'rule', values: rules } : tags;
  return page.evaluate(async (only) => {
    const runner = (globalThis as unknown as { axe: Axe }).axe;
    const { violations } = await runner.run({ runOnly: only, resultTypes: ['violations'] });
    return violations.map(({ id, impact, help, nodes }) => ({
      id,
      impact,
      help,
      nodes: nodes.map(({ target, html, failureSummary }) => ({ target: target.join(' '), html, failureSummary })),
    }));
  }, runOnly);
}

/** Expects that axe finds nothing wrong with the page as it stands; `name` says which state it is in. */
export async function expectNoAxeViolations(page: Page, name: string): Promise<void> {
  expect(await axeFindings(page), `axe on ${name}`).toEqual([]);
}
