// @ts-check
import { quantile } from './figures.mjs';

/**
 * Sök in the app with everything of the bench in it: how long the texts take to be read after it is opened, how long
 * the page is kept waiting meanwhile, and how long each letter takes until what it finds is drawn.
 */

/** Typed letter by letter: common words, compounds, forms, slips of the finger, several words, names, one letter. */
const TYPED = [
  'och',
  'enhetscheferna',
  'rutinen tre av fyra',
  'skrivning',
  'behovet av hjälpmedel',
  'vardcentralne',
  'ordförandeskiftet skövde',
  'hjo läkarmedverkan',
  'i',
  '1234',
];

/**
 * @param {import('playwright-core').BrowserContext} context its opening is watched, and its events are in its storage
 * @param {string} url
 * @param {import('./figures.mjs').Gathered} gathered
 */
export async function measureSearch(context, url, gathered) {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => window.opening?.whole !== undefined);
  // What the page still does on its own after that is not what is measured.
  await page.waitForTimeout(1000);
  const { read, longest } = await page.evaluate(openAndRead);
  gathered.add('search-read', 'fyrfas', read);
  gathered.add('search-wait', 'fyrfas', longest);
  const letters = await page.evaluate(typeAll, TYPED);
  gathered.add('search-p50', 'fyrfas', quantile(letters, 0.5));
  gathered.add('search-p99', 'fyrfas', quantile(letters, 0.99));
  await page.close();
}

/** Runs in the page. */
async function openAndRead() {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ entryTypes: ['longtask'] });
  const from = performance.now();
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', code: 'KeyK', ctrlKey: true, bubbles: true }));
  const look = async (/** @type {() => unknown} */ seen) => {
    while (!seen()) await new Promise((resolve) => setTimeout(resolve, 2));
  };
  const line = () => /** @type {HTMLInputElement | null} */ (document.querySelector('dialog input[role="combobox"]'));
  await look(line);
  const input = /** @type {HTMLInputElement} */ (line());
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, 'rutin');
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await look(() => {
    const count = document.querySelector('.search-count')?.textContent ?? '';
    return count !== '' && !count.includes('Läser in');
  });
  const read = performance.now() - from;
  // Long tasks are told of a moment after they have ended.
  await new Promise((resolve) => setTimeout(resolve, 200));
  observer.disconnect();
  return { read, longest };
}

/**
 * Runs in the page.
 *
 * @param {readonly string[]} all
 * @returns {Promise<number[]>} milliseconds per letter, to the frame that shows what it finds
 */
async function typeAll(all) {
  const input = /** @type {HTMLInputElement} */ (document.querySelector('dialog input[role="combobox"]'));
  const write = (/** @type {string} */ value) =>
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
  const drawn = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
    });
  const times = [];
  for (const typed of all) {
    for (let length = 1; length <= typed.length; length += 1) {
      const from = performance.now();
      write(typed.slice(0, length));
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await drawn();
      times.push(performance.now() - from);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }
  return times;
}
