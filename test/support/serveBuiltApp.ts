import type { TestProject } from 'vitest/node';
import { buildIfNeeded, dist } from '../../scripts/build.mjs';
import { serve } from '../../scripts/serve.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served, with a slash at the end. */
    appUrl: string;
  }
}

/** Before the browser tests: one build of what is on disk, served on a free port of this computer. */
export default async function setup(project: TestProject) {
  if (!(await buildIfNeeded())) throw new Error('The app could not be built; the reason is above.');
  const server = await serve({ folder: dist });
  project.provide('appUrl', server.url);
  return () => server.stop();
}
