import 'fake-indexeddb/auto';
import '@testing-library/jest-dom/vitest';
import { webcrypto } from 'node:crypto';
import {
  CompressionStream,
  DecompressionStream,
  ReadableStream,
  TransformStream,
  WritableStream,
} from 'node:stream/web';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { locksInOneThread } from './locks.ts';

/**
 * What every browser we support has and jsdom lacks. Behaviour that matters (layout, focus order, print,
 * the service worker) is tested in real Chromium; here it is enough that the calls exist and are honest.
 */

function give(target: object, name: string, value: unknown) {
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
}

give(globalThis, 'crypto', webcrypto);
for (const [name, value] of Object.entries({
  CompressionStream,
  DecompressionStream,
  ReadableStream,
  TransformStream,
  WritableStream,
})) {
  give(globalThis, name, value);
}

// jsdom's own Blob, so that file fields take it, read the way browsers let it be read.
give(Blob.prototype, 'stream', function stream(this: Blob) {
  return new ReadableStream({
    start: async (controller) => {
      controller.enqueue(new Uint8Array(await this.arrayBuffer()));
      controller.close();
    },
  });
});

give(navigator, 'locks', locksInOneThread());
give(navigator, 'storage', {
  persisted: async () => true,
  persist: async () => true,
  estimate: async () => ({ usage: 0, quota: 10_000_000_000 }),
});

give(globalThis, 'matchMedia', (media: string) =>
  Object.assign(new EventTarget(), { media, matches: false, onchange: null }),
);

class StillObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
give(globalThis, 'ResizeObserver', StillObserver);
give(globalThis, 'IntersectionObserver', StillObserver);

give(Element.prototype, 'scrollIntoView', () => {});
give(globalThis, 'scrollTo', () => {});
give(globalThis, 'print', () => {});

give(HTMLDialogElement.prototype, 'show', function show(this: HTMLDialogElement) {
  this.setAttribute('open', '');
});
give(HTMLDialogElement.prototype, 'showModal', function showModal(this: HTMLDialogElement) {
  this.setAttribute('open', '');
});
give(HTMLDialogElement.prototype, 'close', function close(this: HTMLDialogElement, answer?: string) {
  if (answer !== undefined) this.returnValue = answer;
  this.removeAttribute('open');
  this.dispatchEvent(new Event('close'));
});

// What is waited for comes when a busy computer gets to it, as in Chromium; a second is not always enough.
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => cleanup());
