// @ts-check
import { writeFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: string[] }} Counts */

/**
 * Writes how many tests passed, failed and were skipped to the file FYRFAS_COUNTS names, for the last line
 * of `npm test`. A file that could not even be read counts as one failure: it has no tests to count.
 */
export default class CountingReporter {
  /**
   * @param {ReadonlyArray<import('vitest/node').TestModule>} modules
   * @param {ReadonlyArray<import('vitest/node').SerializedError>} unhandled
   */
  onTestRunEnd(modules, unhandled) {
    /** @type {Counts} */
    const counts = { passed: 0, failed: unhandled.length, skipped: [] };
    for (const module of modules) {
      let failedHere = 0;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') counts.passed++;
        else if (state === 'failed') failedHere++;
        else counts.skipped.push(`${module.relativeModuleId} > ${test.fullName}`);
      }
      counts.failed += failedHere === 0 && !module.ok() ? 1 : failedHere;
    }
    const file = process.env.FYRFAS_COUNTS;
    if (file) writeFileSync(file, JSON.stringify(counts));
  }
}
