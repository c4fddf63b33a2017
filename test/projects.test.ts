import { expect, test } from 'vitest';
import { filesOnDisk } from './support/filesOnDisk.ts';
import { projects } from './support/projects.ts';

const everyName = ['.ts', '.tsx', '.js', '.jsx', '.mts', '.cts', '.mjs', '.cjs'].flatMap((ending) =>
  ['.test', '.spec'].map((kind) => kind + ending),
);
const files = [...filesOnDisk('test', everyName), ...filesOnDisk('src', everyName)].map(({ path }) => path);

/** The kinds of test that would run a file. */
const kindsOf = (path: string) => {
  const [, ...rest] = path.split('/');
  const folder = rest.length > 1 ? rest[0] : '.';
  const named = rest.length > 1 ? /\.test\.tsx?$/.test(path) : path.endsWith('.test.ts');
  return Object.entries(projects)
    .filter(([, folders]) => named && path.startsWith('test/') && folders.some((each) => each === folder))
    .map(([kind]) => kind);
};

test('every test file on disk is run, and run once', () => {
  expect(files.length).toBeGreaterThan(1);
  expect(files.map((path) => [path, kindsOf(path).length])).toEqual(files.map((path) => [path, 1]));
});

test('a test with another name or in another folder would be noticed', () => {
  expect(kindsOf('test/domain/fold.spec.ts')).toEqual([]);
  expect(kindsOf('test/somewhere/fold.test.ts')).toEqual([]);
  expect(kindsOf('test/domain/deeper/fold.test.ts')).toEqual(['unit']);
});
