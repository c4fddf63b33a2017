// @ts-check
import { dist } from '../../deploy/build.mjs';
import { serve } from '../../deploy/serve.mjs';
import { inBrowser, newFolder } from './browser.mjs';
import { quantile } from './figures.mjs';
import { watchTyping } from './watchTyping.mjs';

/**
 * Writing in the built app while a dialogue is held, after ninety minutes at speed: thirty thousand
 * characters in one field, marks among them, and every letter from the key going down to the next paint.
 *
 * @typedef {{ runs: number, say: (text: string) => void, folder?: string }} Plan
 */

const WRITTEN = 30_000;
const MARKED_EVERY = 10;
/** About two hundred words a minute and more: faster than anybody takes notes. */
const KEY_EVERY_MS = 30;
const LETTERS = 'det vi talar om skrivs ned medan det talas om ';
const KEYS = 600;

/** One paragraph of what is said: 200 characters with its line breaks. */
const PARAGRAPH = `${'Planeringen inför hemgång börjar nu två dagar tidigare än förut. '.repeat(3).trim().padEnd(197, 'å')}.\n\n`;

/**
 * @param {Plan} plan
 * @param {import('./figures.mjs').Gathered} gathered
 */
export async function measureTyping({ runs, say, folder = dist }, gathered) {
  const server = await serve({ folder });
  try {
    for (let run = 1; run <= runs; run += 1) {
      say(`run ${run} of ${runs}: writing in a dialogue of ${WRITTEN} characters`);
      const latencies = await inBrowser(newFolder(), (context) => typed(context, server.url));
      gathered.add('typing-p50', 'fyrfas', quantile(latencies, 0.5));
      gathered.add('typing-p99', 'fyrfas', quantile(latencies, 0.99));
    }
  } finally {
    await server.stop();
  }
}

/**
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} url
 * @returns {Promise<number[]>} milliseconds, one for each letter
 */
async function typed(context, url) {
  const page = await context.newPage();
  // The machine may be busy with something else; nothing here is measured yet.
  page.setDefaultTimeout(120_000);
  // In the example its writer is named already.
  await page.goto(url);
  await page.evaluate(() => sessionStorage.setItem('fyrfas-arbetsyta', 'exempel'));
  await page.goto(`${url}#/dialoger`);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Dialoger' }).waitFor();
  await page.getByRole('button', { name: 'Ny dialog' }).press('Enter');
  await page.getByRole('combobox', { name: 'Vilka möts?' }).fill('tibro');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Datum' }).fill('i dag');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Håll dialog' }).press('Enter');
  const field = page.getByRole('textbox', { name: 'Sedan sist' });
  await field.waitFor();
  await field.focus();
  const paragraphs = Math.ceil(WRITTEN / PARAGRAPH.length);
  for (let number = 1; number <= paragraphs; number += 1) {
    await page.keyboard.insertText(PARAGRAPH);
    if (number % MARKED_EVERY === 0) await page.keyboard.press('Alt+1');
  }
  await page.waitForTimeout(1500);
  await page.evaluate(watchTyping);
  for (let key = 0; key < KEYS; key += 1) {
    // Half of them in the middle of the text, where everything after moves.
    if (key === KEYS / 2) await field.evaluate(toTheMiddle);
    await page.keyboard.press(LETTERS[key % LETTERS.length] ?? ' ');
    await page.waitForTimeout(KEY_EVERY_MS);
  }
  return page.evaluate(() => window.typing ?? []);
}

/** @param {HTMLElement} field */
function toTheMiddle(field) {
  if (!(field instanceof HTMLTextAreaElement)) return;
  const middle = field.value.indexOf('\n\n', field.value.length / 2);
  field.setSelectionRange(middle, middle);
}
