import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { FolderFile, FolderPort } from '../../src/exchange/folder/port.ts';
import { FolderError, type FolderTrouble } from '../../src/exchange/folder/port.ts';
import { newProfile, type RunningBrowser, startBrowser } from '../support/chromium.ts';
import { folderPortContract } from '../support/folderPort.ts';

/** The program's code for handles and for keeping them, run in Chromium on its own handles. */
let browser: RunningBrowser;
let page: Page;
let folders = 0;

beforeAll(async () => {
  browser = await startBrowser();
  page = browser.page;
  await openProbe(page);
});
afterAll(() => browser.close());

/** A page with nothing but the two modules, within reach of the test. */
const PROBE = `<!doctype html><script type="module">
  import * as ports from './handlePort.js';
  import * as keeper from './keptHandle.js';
  Object.assign(globalThis, ports, keeper);
</script>`;

/** What the page has within reach. */
declare const handlePort: typeof import('../../src/exchange/folder/handlePort.ts').handlePort;
declare const mayUse: typeof import('../../src/exchange/folder/handlePort.ts').mayUse;
declare const browserKeeper: typeof import('../../src/exchange/folder/keptHandle.ts').browserKeeper;

async function openProbe(on: Page): Promise<void> {
  const url = inject('appUrl');
  const [ports, keeper] = await Promise.all([moduleText('handlePort'), moduleText('keptHandle')]);
  await on.route(`${url}probe/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.endsWith('.html')) return route.fulfill({ contentType: 'text/html', body: PROBE });
    const body = pathname.endsWith('handlePort.js') ? ports : keeper;
    return route.fulfill({ contentType: 'text/javascript', body });
  });
  await on.goto(`${url}probe/probe.html`);
  await on.waitForFunction(() => 'browserKeeper' in globalThis);
}

async function moduleText(name: string): Promise<string> {
  const entry = fileURLToPath(new URL(`../../src/exchange/folder/${name}.ts`, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
  });
  const outputs = Array.isArray(built) ? built.flatMap(({ output }) => output) : 'output' in built ? built.output : [];
  const chunk = outputs.find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${name} was not built`);
  return chunk.code;
}

type Answer = { readonly value?: string; readonly trouble?: FolderTrouble };

/** Asks the port in the page; bytes as base64, files as JSON. */
function asked(folder: string, what: keyof FolderPort, name = '', bytes = ''): Promise<Answer> {
  return page.evaluate(
    async ({ inFolder, method, file, base64 }) => {
      const root = await navigator.storage.getDirectory();
      const port = handlePort(await root.getDirectoryHandle(inFolder, { create: true }));
      try {
        const raw = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        if (method === 'write') await port.write(file, new Blob([raw]));
        if (method === 'remove') await port.remove(file);
        if (method === 'list') return { value: JSON.stringify(await port.list()) };
        if (method !== 'read') return {};
        let text = '';
        for (const byte of new Uint8Array(await (await port.read(file)).arrayBuffer()))
          text += String.fromCharCode(byte);
        return { value: btoa(text) };
      } catch (error) {
        return { trouble: (error as { trouble: FolderTrouble }).trouble };
      }
    },
    { inFolder: folder, method: what, file: name, base64: bytes },
  );
}

async function portInPage(): Promise<FolderPort> {
  folders += 1;
  const folder = `folder ${folders}`;
  const ask = async (...question: [keyof FolderPort, string?, string?]): Promise<string> => {
    const { value, trouble } = await asked(folder, ...question);
    if (trouble !== undefined) throw new FolderError(trouble);
    return value ?? '';
  };
  return {
    name: folder,
    list: async () => JSON.parse(await ask('list')) as FolderFile[],
    read: async (name) => new Blob([Buffer.from(await ask('read', name), 'base64')]),
    write: async (name, bytes) => {
      await ask('write', name, Buffer.from(await bytes.arrayBuffer()).toString('base64'));
    },
    remove: async (name) => {
      await ask('remove', name);
    },
  };
}

folderPortContract('Chromium’s own handles, over its private file system,', portInPage);

it('the handle of a chosen folder is kept when the page and the browser are opened again, and let go when asked', async () => {
  const profile = newProfile();
  const first = await startBrowser(profile);
  await openProbe(first.page);
  await first.page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const handle = await root.getDirectoryHandle('Implementering', { create: true });
    await browserKeeper().save({ id: 'a choice', handle });
  });
  await first.close();
  const second = await startBrowser(profile);
  await openProbe(second.page);
  const loaded = () =>
    second.page.evaluate(async () => {
      const kept = await browserKeeper().load();
      if (kept === null) return null;
      const port = handlePort(kept.handle);
      await port.write('a.fyrfas', new Blob(['x']));
      return [kept.id, port.name, await mayUse(kept.handle, false), (await port.list()).length];
    });
  expect(await loaded()).toEqual(['a choice', 'Implementering', true, 1]);
  await second.page.evaluate(async () => {
    await browserKeeper().save(null);
  });
  expect(await loaded()).toBeNull();
});
