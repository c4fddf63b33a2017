/**
 * Which kinds of tests there are and where each lives. `test/projects.test.ts` checks that every test
 * file on disk belongs to exactly one of them, so that nothing is skipped because of its name.
 */
export const projects = {
  /** Pure rules and storage, in Node. */
  unit: [
    'test/*.test.ts',
    'test/{domain,register,journal,exchange,state,reports,imports,text,support,bench}/**/*.test.ts',
  ],
  /** Generated journals against the laws of the fold. */
  laws: ['test/laws/**/*.test.ts'],
  /** Parts and whole screens in a simulated page. */
  journeys: ['test/{journeys,ui,features,app}/**/*.test.{ts,tsx}'],
  /** The built app in a real Chromium. */
  browser: ['test/browser/**/*.test.ts'],
} as const;

export type ProjectName = keyof typeof projects;
