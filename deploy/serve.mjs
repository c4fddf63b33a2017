// @ts-check
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { contentSecurityPolicyHeader } from './csp.mjs';

const types = new Map(
  Object.entries({
    '.css': 'text/css; charset=utf-8',
    '.html': 'text/html; charset=utf-8',
    '.ico': 'image/x-icon',
    '.js': 'text/javascript; charset=utf-8',
    '.json': 'application/json; charset=utf-8',
    '.map': 'application/json; charset=utf-8',
    '.png': 'image/png',
    '.svg': 'image/svg+xml; charset=utf-8',
    '.txt': 'text/plain; charset=utf-8',
    '.webmanifest': 'application/manifest+json; charset=utf-8',
    '.woff2': 'font/woff2',
  }),
);

const headers = {
  'Content-Security-Policy': contentSecurityPolicyHeader,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/**
 * The file a request is about, or nothing. Nothing outside the folder is ever reached: the path is made
 * whole before it is joined, and a path that can not be read is not found.
 *
 * @param {string} folder
 * @param {string} base
 * @param {string} url
 */
function fileFor(folder, base, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  if (!path.startsWith(base) || path.includes('\0')) return undefined;
  const inside = normalize(`${sep}${path.slice(base.length)}`);
  const file = join(folder, inside.endsWith(sep) ? join(inside, 'index.html') : inside);
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? { file, size: found.size } : undefined;
}

/**
 * Files whose name holds a hash of their content never change. All others are asked for again each time,
 * so that a new version is noticed.
 *
 * @param {string} file
 */
const caching = (file) => (file.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache');

/**
 * A small server of static files on this computer only, for `npm start` and for the browser tests.
 *
 * @param {object} options
 * @param {string | (() => string)} options.folder what is served; a function is asked anew for each request
 * @param {string} [options.base] the path it is served under, with a slash at both ends
 * @param {number} [options.port] 0 for any free one
 * @returns {Promise<{ url: string, port: number, stop: () => Promise<void> }>}
 */
export async function serve({ folder, base = '/', port = 0 }) {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end();
      return;
    }
    if (base !== '/' && request.url === base.slice(0, -1)) {
      response.writeHead(308, { ...headers, Location: base }).end();
      return;
    }
    const found = fileFor(typeof folder === 'function' ? folder() : folder, base, request.url ?? '/');
    if (!found) {
      response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
      return;
    }
    response.writeHead(200, {
      ...headers,
      'Content-Type': types.get(extname(found.file)) ?? 'application/octet-stream',
      'Content-Length': found.size,
      'Cache-Control': caching(found.file),
    });
    if (request.method === 'HEAD') response.end();
    else
      createReadStream(found.file)
        .on('error', () => response.destroy())
        .pipe(response);
  });

  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${bound}${base}`,
    port: bound,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
