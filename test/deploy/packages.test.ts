import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { needsInstalling, nodeTooOld } from '../../deploy/packages.mjs';

test.each(['20.19.0', '20.20.2', '22.0.0', '24.21.0'])('Node %s is new enough', (version) => {
  expect(nodeTooOld(version)).toBeUndefined();
});

test.each(['18.20.4', '20.18.3'])('Node %s is refused in one line that says which is needed', (version) => {
  expect(nodeTooOld(version)).toBe(`Fyrfas needs Node 20.19 or newer; this is ${version}. See https://nodejs.org.`);
});

const asked = {
  '': {},
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b': { version: '2.0.0', optional: true },
};

test.each([
  ['nothing is installed', undefined, true],
  ['all of it is there', { 'node_modules/a': { version: '1.0.0' } }, false],
  ['a package has another version', { 'node_modules/a': { version: '1.0.1' } }, true],
  ['a package is missing', {}, true],
])('whether to install when %s', (_name, installed, expected) => {
  const folder = mkdtempSync(join(tmpdir(), 'fyrfas-packages-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: asked }));
  if (installed) {
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }));
  }
  expect(needsInstalling(folder)).toBe(expected);
});
