import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildIfNeeded, dist } from '../../deploy/build.mjs';
import { serve } from '../../deploy/serve.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served, with a slash at the end. */
    appUrl: string;
    /** The folder with the built app, for a test that serves it in its own way. */
    builtApp: string;
  }
}

/**
 * Before the browser tests: one build of what is on disk, served on a free port of this computer. It is
 * copied first, so that somebody who builds while the tests run changes nothing for them.
 */
export default async function setup(project: TestProject) {
  if (!(await buildIfNeeded())) throw new Error('The app could not be built; the reason is above.');
  const folder = mkdtempSync(join(tmpdir(), 'fyrfas-built-'));
  cpSync(dist, folder, { recursive: true });
  const server = await serve({ folder });
  project.provide('appUrl', server.url);
  project.provide('builtApp', folder);
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
