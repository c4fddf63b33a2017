import { expect, test } from 'vitest';
import { nodeTooOld } from '../../scripts/packages.mjs';

test.each(['20.19.0', '20.20.2', '22.0.0', '24.21.0'])('Node %s is new enough', (version) => {
  expect(nodeTooOld(version)).toBeUndefined();
});

test.each(['18.20.4', '20.18.3'])('Node %s is refused in one line that says which is needed', (version) => {
  expect(nodeTooOld(version)).toBe(`Fyrfas needs Node 20.19 or newer; this is ${version}. See https://nodejs.org.`);
});
