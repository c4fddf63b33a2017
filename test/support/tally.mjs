// @ts-check

/**
 * What one step of `npm test` adds to the totals.
 * @typedef {{ passed: number, failed: number, notes: string[] }} Tally
 */

/**
 * A static check or a build counts as one.
 *
 * @param {number} exitCode
 * @returns {Tally}
 */
export const tallyCheck = (exitCode) => ({ passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, notes: [] });

/**
 * Tests count one by one. Nothing is skipped silently: a skipped test is a failure with a line of its own,
 * and so is a run that found no tests, left no counts, or ended badly though no test failed.
 *
 * @param {number} exitCode
 * @param {import('./countingReporter.mjs').Counts | undefined} counts
 * @returns {Tally}
 */
export function tallyTests(exitCode, counts) {
  if (!counts) return { passed: 0, failed: 1, notes: ['ended without saying how many tests there were'] };
  const notes = counts.skipped.map((name) => `skipped, which counts as failed: ${name}`);
  let failed = counts.failed + counts.skipped.length;
  if (counts.passed + failed === 0) {
    failed = 1;
    notes.push('found no tests');
  } else if (exitCode !== 0 && failed === 0) {
    failed = 1;
    notes.push(`ended with code ${exitCode} though no test failed`);
  }
  return { passed: counts.passed, failed, notes };
}
