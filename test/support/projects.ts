/**
 * Which kinds of tests there are and in which folders of `test` each lives; `.` is `test` itself.
 * `test/projects.test.ts` checks that every test file on disk is in exactly one of them, so that nothing
 * is left out because of where it lies.
 */
export const projects = {
  /** Pure rules and storage, in Node. */
  unit: [
    '.',
    'bench',
    'domain',
    'exchange',
    'imports',
    'journal',
    'register',
    'reports',
    'deploy',
    'state',
    'support',
    'text',
  ],
  /** Generated journals against the laws of the fold. */
  laws: ['laws'],
  /** Parts and whole screens in a simulated page. */
  journeys: ['app', 'features', 'forms', 'journeys', 'ui'],
  /** The built app in a real Chromium. */
  browser: ['browser'],
} as const satisfies Record<string, readonly string[]>;

/** Those in Chromium that look at screens by axe, which are run two at a time. */
export const AXE_FILES = 'test/browser/axe*.test.ts';

/** The file patterns of a kind of test. */
export function filesOf(project: keyof typeof projects): string[] {
  return projects[project].map((folder) => (folder === '.' ? 'test/*.test.ts' : `test/${folder}/**/*.test.{ts,tsx}`));
}
