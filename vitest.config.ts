import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { publicPage } from './deploy/publicPagePlugin.mjs';
import { filesOf } from './test/support/projects.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Time zones other than Sweden's are asked for by the tests that need them. */
const env = { TZ: 'Europe/Stockholm' };

export default defineConfig(({ mode }) => ({
  test: {
    // A test that is skipped or marked as the only one is a test that nobody runs: test/run.mjs counts
    // skipped ones as failures, and this refuses the others.
    allowOnly: false,
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
        plugins: [publicPage()],
        test: {
          name: 'browser',
          include: filesOf('browser'),
          environment: 'node',
          pool: 'forks',
          fileParallelism: false,
          globalSetup: ['test/support/serveBuiltApp.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // What is waited for comes when a busy computer gets to it; a second is not always enough.
          expect: { poll: { timeout: 15_000 } },
          env,
        },
      },
    ],
  },
}));
