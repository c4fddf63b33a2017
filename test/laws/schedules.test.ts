import { expect, test } from 'vitest';
import { AT_LEAST, ORDINARY } from '../support/laws.ts';

test('an ordinary test run holds the laws to at least 20 000 schedules', () => {
  // Each law says how many it ran, and fails if that is not its share.
  console.log(`all laws together: ${ORDINARY} schedules`);
  expect(AT_LEAST).toBe(20_000);
  expect(ORDINARY).toBeGreaterThanOrEqual(AT_LEAST);
});
