import { describe, expect, test } from 'vitest';
import { filesOnDisk } from './support/filesOnDisk.ts';
import { parseImports } from './support/imports.ts';
import { roomFaults } from './support/roomFaults.ts';
import { machineMade, mostLines } from './support/rooms.ts';

const modules = filesOnDisk('src', ['.ts', '.tsx'])
  .filter(({ path }) => !path.endsWith('.d.ts'))
  .map(parseImports);
const tests = filesOnDisk('test', ['.ts', '.tsx', '.mjs']);

/** What the check says about one file with this source, as if it lay in the project. */
const faultsIn = (path: string, source: string) => roomFaults([parseImports({ path, source })]);

describe('the rooms', () => {
  test('every import goes where the table lets it', () => {
    expect(roomFaults(modules)).toEqual([]);
  });

  test('no file is so long that it holds two ideas', () => {
    const all = [...modules, ...filesOnDisk('src', ['.css']), ...tests, ...filesOnDisk('deploy', ['.mjs'])];
    const long = all.map(({ path, source }) => ({ path, lines: source.split('\n').length - 1 }));
    expect(long.filter(({ path, lines }) => lines > mostLines && !machineMade.includes(path))).toEqual([]);
  });

  test('main.tsx is not imported by any test either', () => {
    const importing = tests.filter((file) => parseImports(file).imports.some((i) => i.specifier.endsWith('/main.tsx')));
    expect(importing.map(({ path }) => path)).toEqual([]);
  });

  test('nothing reads a folder that a fresh clone does not have', () => {
    const elsewhere = new RegExp(`(?:^|[./'"\`])${'shared'}[/'"\`]`, 'm');
    const reading = [...modules, ...tests.filter(({ path }) => path !== 'test/rooms.test.ts')];
    expect(reading.filter(({ source }) => elsewhere.test(source)).map(({ path }) => path)).toEqual([]);
  });
});

describe('the check of the rooms has looked', () => {
  test('at as many modules as there are', () => {
    // Found by the bundler's own walk over the folder, which shares nothing with ours.
    const found = Object.keys(import.meta.glob('../src/**/*.{ts,tsx}')).filter((path) => !path.endsWith('.d.ts'));
    expect(modules.map(({ path }) => `../${path}`)).toEqual(found.sort());
    expect(modules.length).toBeGreaterThan(10);
  });

  test('at as many imports as there are', () => {
    // The formatter puts the end of each import on a line of its own that begins like this.
    const ending = /^(?:import|export|\}).* from '[^']+';$|^import '[^']+';$/gm;
    const counted = modules.map(({ path, source }) => [path, source.match(ending)?.length ?? 0]);
    const parsed = modules.map(({ path, imports, source }) => {
      // A type of a module has a name with a capital; `.then` belongs to what is loaded late.
      const inTypes = source.match(/\bimport\('[^']+'\)\.[A-Z]/g)?.length ?? 0;
      return [path, imports.filter(({ kind }) => kind !== 'lazy').length - inTypes];
    });
    expect(parsed).toEqual(counted);
  });
});

describe('a planted wrong import is found', () => {
  const wrong: [string, string, string, string][] = [
    ['a rule that reads the journal', 'src/domain/a.ts', "import { x } from '../journal/b.ts';", 'not open to domain'],
    ['even its types', 'src/domain/a.ts', "import type { x } from '../journal/b.ts';", 'not open to domain'],
    ['a type written inline', 'src/domain/a.ts', "type X = import('../journal/b.ts').X;", 'not open to domain'],
    ['what is passed on', 'src/domain/a.ts', "export { x } from '../state/b.ts';\nexport const y = 1;", 'not open'],
    ['what is loaded late', 'src/domain/a.ts', "const x = () => import('../state/b.ts');", 'not open to domain'],
    ['a worker', 'src/ui/a.ts', "new Worker(new URL('../state/b.ts', import.meta.url));", 'not open to ui'],
    ['a package', 'src/domain/a.ts', "import { useState } from 'react';", 'not among the packages of domain'],
    [
      'a part of a package',
      'src/text/a.ts',
      "import x from '@noble/hashes/sha2.js';",
      'not among the packages of text',
    ],
    ['a package for its effect', 'src/ui/a.ts', "import 'dexie';", 'not among the packages of ui'],
    ['Node itself', 'src/journal/a.ts', "import { x } from 'node:fs';", 'not among the packages of journal'],
    ['values where types are open', 'src/register/a.ts', "import { x } from '../domain/b.ts';", 'not open to register'],
    [
      'values marked one by one',
      'src/register/a.ts',
      "import { type X } from '../domain/b.ts';",
      'not open to register',
    ],
    ['the journal in the state', 'src/state/a.ts', "import { x } from '../journal/b.ts';", 'not open to state'],
    ['one screen in another', 'src/features/a/a.tsx', "import { x } from '../b/b.tsx';", 'never import each other'],
    ['even its type', 'src/features/a/a.tsx', "import type { x } from '../b/b.tsx';", 'never import each other'],
    ['a report at once', 'src/features/a/a.tsx', "import { x } from '../../reports/b.ts';", 'not open to features/a'],
    ['a chart at once', 'src/features/a/a.tsx', "import { Bar } from 'recharts';", 'not among the packages'],
    ['a word in a part', 'src/ui/a.tsx', "import { x } from '../text/sv.ts';", 'not open to ui'],
    ['the journal in the shell', 'src/app/a.tsx', "import { x } from '../journal/b.ts';", 'not open to app'],
    ['the start', 'src/app/a.tsx', "import { x } from '../main.tsx';", 'imported by nobody'],
    ['a test', 'src/app/a.tsx', "import { x } from '../../test/support/b.ts';", 'outside src'],
    ['a computed import', 'src/app/a.ts', 'const x = (name: string) => import(name);', 'nobody can tell'],
    ['an import by pattern', 'src/app/a.ts', "const x = import.meta.glob('../**/*.ts');", 'nobody can tell'],
    ['an import the old way', 'src/app/a.ts', "const x = require('../text/b.ts');", 'nobody can tell'],
    ['a barrel by its name', 'src/ui/index.ts', 'export const x = 1;', 'a barrel'],
    ['a barrel by its content', 'src/ui/parts.ts', "export { x } from './x.ts';", 'a barrel'],
    ['everything passed on', 'src/ui/a.ts', "export * from './x.ts';\nexport const y = 1;", 'passes on everything'],
    ['a room of leftovers', 'src/domain/utils/a.ts', 'export const x = 1;', 'names nothing'],
    ['a room nobody knows', 'src/services/a.ts', 'export const x = 1;', 'no such room'],
    ['a screen without a folder', 'src/features/a.tsx', 'export const x = 1;', 'the folder of a screen'],
  ];

  test.each(wrong)('%s', (_name, path, source, fault) => {
    expect(faultsIn(path, source)).toEqual(expect.arrayContaining([expect.stringContaining(fault)]));
  });

  test.each([
    ['src/domain/a.ts', "import { addDays } from 'date-fns';\nimport { x } from './rules/b.ts';"],
    ['src/register/a.ts', "import type { X } from '../domain/b.ts';"],
    ['src/features/a/a.tsx', "const x = () => import('../../reports/b.ts');\nconst y = () => import('recharts');"],
    ['src/app/a.tsx', "const x = () => import('../features/map/MapPage.tsx');"],
    ['src/main.tsx', "import { x } from './journal/b.ts';\nimport './styles/index.css';"],
  ])('a right one is not: %s', (path, source) => {
    expect(faultsIn(path, source)).toEqual([]);
  });
});
