import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { publicPage } from './deploy/publicPagePlugin.mjs';
import { AXE_FILES, filesOf } from './test/support/projects.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Time zones other than Sweden's are asked for by the tests that need them. */
const env = { TZ: 'Europe/Stockholm' };

/** One process runs file after file: what they import is read once, and they visit one Chromium. */
const inChromium = {
  plugins: [publicPage()],
  test: {
    environment: 'node',
    pool: 'forks' as const,
    isolate: false,
    globalSetup: ['test/support/serveBuiltApp.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What is waited for comes when a busy computer gets to it; a second is not always enough.
    expect: { poll: { timeout: 15_000 } },
    env,
  },
};

export default defineConfig(({ mode }) => ({
  test: {
    // A test that is skipped or marked as the only one is a test that nobody runs: test/run.mjs counts
    // skipped ones as failures, and this refuses the others.
    allowOnly: false,
    // Vitest would leave one core to itself, which on a computer with two is half of it.
    maxWorkers: availableParallelism(),
    projects: [
      {
        plugins: [publicPage()],
        // Generated cases take their time on a busy computer; nothing here is measured by the clock.
        test: {
          name: 'unit',
          include: filesOf('unit'),
          environment: 'node',
          pool: 'threads',
          testTimeout: 30_000,
          env,
        },
      },
      {
        // A project does not inherit it: `--mode long` asks for the long run.
        mode,
        test: {
          name: 'laws',
          include: filesOf('laws'),
          environment: 'node',
          pool: 'threads',
          testTimeout: 600_000,
          env,
        },
      },
      {
        plugins: [react(), publicPage()],
        resolve: { alias: { 'virtual:pwa-register/react': here('./test/support/noServiceWorker.ts') } },
        define: { 'import.meta.env.VITE_APP_VERSION': JSON.stringify('0.0.0-test') },
        test: {
          name: 'journeys',
          include: filesOf('journeys'),
          environment: 'jsdom',
          // Several times quicker than processes for jsdom, and each file still has a page of its own.
          pool: 'vmThreads',
          setupFiles: ['test/support/setupPage.ts'],
          testTimeout: 20_000,
          env,
        },
      },
      {
        ...inChromium,
        test: {
          ...inChromium.test,
          name: 'browser',
          include: filesOf('browser'),
          exclude: [AXE_FILES],
          // Both cores are busy with one: the page, its browser and the one who presses keys.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        ...inChromium,
        // Axe keeps one core busy and asks nothing of the other, so two pages are looked at at a time.
        test: { ...inChromium.test, name: 'axe', include: [AXE_FILES], maxWorkers: 2, sequence: { groupOrder: 2 } },
      },
    ],
  },
}));
