import { type ExecFileSyncOptionsWithStringEncoding, execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../deploy/root.mjs';
import { filesOnDisk } from './support/filesOnDisk.ts';

/** What git holds or would hold; for an unpacked archive without git, what lies in the project's folders. */
function committedFiles(): string[] {
  const options = {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  } satisfies ExecFileSyncOptionsWithStringEncoding;
  try {
    const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], options);
    return listed.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
  } catch {
    return ['.ci', 'deploy', 'public', 'src', 'test']
      .filter((folder) => existsSync(join(root, folder)))
      .flatMap((folder) => filesOnDisk(folder, ['']).map(({ path }) => path));
  }
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const isText = (path: string) => !/\.(png|woff2|gz|zip|fyrfas)$/.test(path);

describe('the lock file', () => {
  const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Record<string, unknown>> };
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

  test('holds no download addresses', () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(([, entry]) => 'resolved' in entry).map(([path]) => path)).toEqual([]);
  });

  test('holds a checksum for every package', () => {
    const without = packages.filter(([, entry]) => !('integrity' in entry) && !('inBundle' in entry));
    expect(without.map(([path]) => path)).toEqual([]);
  });

  test('names the versions package.json asks for, exactly', () => {
    const asked = JSON.parse(read('package.json')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    const loose = Object.entries({ ...asked.dependencies, ...asked.devDependencies }).filter(
      ([, version]) => !/^\d/.test(version),
    );
    expect(loose).toEqual([]);
  });
});

describe('the repository', () => {
  const files = committedFiles().filter(isText);

  // Written in halves, or this file would find itself.
  const home = ['wo' + 'rk', 'ro' + 'ot', 'ho' + 'me', 'Us' + 'ers'].join('|');
  const places = new RegExp(`(?<![\\w.}:/-])/(?:${home})/\\w|\\.\\./sh${'ared'}\\b`);

  test('mentions no place on the computer of whoever wrote it', () => {
    const mentions = files.flatMap((path) => {
      const found = places.exec(read(path));
      return found ? [`${path}: ${found[0]}`] : [];
    });
    expect(files.length).toBeGreaterThan(20);
    expect(mentions).toEqual([]);
    expect(['"/ho', 'me/me/fyrfas"'].join('')).toMatch(places);
  });

  test('holds no file that a build or an editor left behind', () => {
    expect(
      files.filter((path) => /(^|\/)(dist|node_modules|coverage|\.DS_Store)(\/|$)|\.(log|orig|rej)$/.test(path)),
    ).toEqual([]);
  });
});
