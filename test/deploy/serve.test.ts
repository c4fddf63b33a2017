import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../deploy/serve.mjs';

let folder: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fyrfas-serve-'));
  mkdirSync(join(folder, 'public', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'public', 'index.html'), '<!doctype html><title>Åmål</title>');
  writeFileSync(join(folder, 'public', 'sw.js'), '');
  writeFileSync(join(folder, 'public', 'manifest.webmanifest'), '{}');
  writeFileSync(join(folder, 'public', 'assets', 'index-1a2b3c.js'), 'export {}');
  server = await serve({ folder: join(folder, 'public'), base: '/under/a/path/' });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks for exactly this path: `fetch` would tidy it up first. */
function ask(path: string, method = 'GET') {
  return new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      request({ host: '127.0.0.1', port: server.port, path, method }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          body += part;
        });
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
      })
        .on('error', reject)
        .end();
    },
  );
}

test('the page is served with the policy that keeps everything else out', async () => {
  const { status, headers, body } = await ask('/under/a/path/');
  expect({ status, body }).toEqual({ status: 200, body: '<!doctype html><title>Åmål</title>' });
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'content-security-policy': expect.stringMatching(/^default-src 'none'.*frame-ancestors 'none'$/),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
});

test.each([
  ['sw.js', 'text/javascript; charset=utf-8', 'no-cache'],
  ['manifest.webmanifest', 'application/manifest+json; charset=utf-8', 'no-cache'],
  ['assets/index-1a2b3c.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['sw.js?v=2', 'text/javascript; charset=utf-8', 'no-cache'],
])('%s is served as %s, kept: %s', async (path, type, caching) => {
  const { status, headers } = await ask(`/under/a/path/${path}`);
  expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, type, caching]);
});

test.each([
  '/under/a/path/../secret.txt',
  '/under/a/path/%2e%2e/secret.txt',
  '/under/a/path/..%2fsecret.txt',
  '/under/a/path/..%5csecret.txt',
  '/under/a/path/assets',
  '/under/a/path/assets/',
  '/under/a/path/nothing.js',
  '/under/a/path/%zz',
  '/under/a/path/%00',
  '/sw.js',
])('there is nothing at %s', async (path) => {
  const { status, body } = await ask(path);
  expect([status, body]).toEqual([404, 'Not found\n']);
});

test('the path without its last slash leads to the page', async () => {
  const { status, headers } = await ask('/under/a/path');
  expect([status, headers.location]).toEqual([308, '/under/a/path/']);
});

test('it can only be read', async () => {
  expect(await ask('/under/a/path/', 'POST')).toMatchObject({ status: 405, body: '' });
  expect(await ask('/under/a/path/', 'HEAD')).toMatchObject({ status: 200, body: '' });
});
