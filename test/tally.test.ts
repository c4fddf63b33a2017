import { expect, test } from 'vitest';
import { tallyCheck, tallyTests } from './support/tally.mjs';

test('a check counts as one', () => {
  expect([tallyCheck(0), tallyCheck(2)]).toMatchObject([
    { passed: 1, failed: 0 },
    { passed: 0, failed: 1 },
  ]);
});

test('a skipped test is a failure that is named', () => {
  const tally = tallyTests(0, { passed: 4, failed: 0, skipped: ['a.test.ts > later'] });
  expect(tally).toEqual({ passed: 4, failed: 1, notes: ['skipped, which counts as failed: a.test.ts > later'] });
});

test('a run that ends badly is a failure though no test failed', () => {
  expect(tallyTests(1, { passed: 4, failed: 0, skipped: [] })).toMatchObject({ passed: 4, failed: 1 });
});

test('a failing test is not counted twice because the run ended badly', () => {
  expect(tallyTests(1, { passed: 4, failed: 2, skipped: [] })).toMatchObject({ passed: 4, failed: 2, notes: [] });
});

test('a run without tests, or without counts, is a failure', () => {
  expect(tallyTests(0, { passed: 0, failed: 0, skipped: [] })).toMatchObject({ passed: 0, failed: 1 });
  expect(tallyTests(0, undefined)).toMatchObject({ passed: 0, failed: 1 });
});
