import type { Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { serve } from '../../deploy/serve.mjs';
import { paths } from '../../src/paths.ts';
import { openApp } from '../support/app.ts';
import { killBrowser, newProfile, startBrowser } from '../support/chromium.ts';
import { Hands } from '../support/hands.ts';
import { fillInNote, goTo, heardSaved, holdDialogue, sayWhoWrites } from '../support/recording.ts';

const CLICKS = 9;
const KEYS = 12;

/** What was said, one paragraph for each mark, in the order of Alt+1 to Alt+5. */
const SAID = [
  ['Behov', 'Vikarier behöver en kort introduktion om vem som ringer vem.'],
  ['Hinder', 'Det är oklart vem som svarar på helgen.'],
  ['Exempel', 'Planeringen inför hemgång börjar nu två dagar tidigare. Läkare är med.'],
  ['Fråga', 'Räknas en korttidsplats hit?'],
  ['Att göra', 'Ny helgrutin tas fram av vårdcentralschef.'],
] as const;

/** Counts what is sent to the printer, and keeps it from waiting for one. */
async function countPrints(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const counted = globalThis as unknown as { prints: number };
    counted.prints = 0;
    globalThis.print = () => {
      counted.prints += 1;
    };
  });
  return () => page.evaluate(() => (globalThis as unknown as { prints: number }).prints);
}

/** What stands on the paper. */
async function onPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('main').innerText();
  await page.emulateMedia({ media: 'screen' });
  return text;
}

test('J4, a dialogue: planned, printed, held through a kill, finished and printed; no word lost, 9 clicks and 12 keys at most', async () => {
  const server = await serve({ folder: inject('builtApp') });
  onTestFinished(() => server.stop());
  const profile = newProfile();
  const first = await startBrowser(profile);
  const { page } = first;
  const prints = await countPrints(page);
  await openApp(page, '/', server.url);
  await fillInNote(page, { org: 'hjo', text: 'Kontaktfunktionen är ny.' });
  await sayWhoWrites(page);
  await heardSaved(page);
  await goTo(page, paths.dialogues);

  const hands = new Hands(page);
  await hands.click(page.getByRole('button', { name: 'Ny dialog' }));
  await page.locator('input:focus').waitFor();
  await hands.spell('hj');
  await hands.press('Enter');
  await hands.click(page.getByRole('textbox', { name: 'Datum' }));
  await hands.write('i dag');
  await hands.click(page.getByRole('textbox', { name: 'Tid och plats' }));
  await hands.write('10.00–11.30, kommunhuset');
  await hands.press('Enter');
  expect(await heardSaved(page)).toMatch(/^Sparat\. Hjo, kvalitetsdialog .*, är planerad\./);

  // The page to prepare from, on paper.
  await hands.click(page.getByRole('button', { name: 'Skriv ut' }));
  expect(await prints()).toBe(1);
  const prepared = await onPaper(page);
  expect(prepared).toMatch(/Högst tio personer, 60 till 90 minuter, båda huvudmännen med\./);
  expect(prepared).toContain('ARBETSMATERIAL');

  await hands.click(page.getByRole('link', { name: 'Håll dialog' }));
  const pad = page.getByRole('textbox', { name: 'Sedan sist' });
  await pad.waitFor();
  const address = decodeURIComponent(new URL(page.url()).hash.slice(1));
  const dialogue = address.split('/')[2] ?? '';
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  for (const [index, [, paragraph]] of SAID.slice(0, 4).entries()) {
    await hands.write(`${index === 0 ? '' : '\n\n'}${paragraph}`);
    await hands.press(`Alt+${index + 1}`);
  }
  const written = await pad.inputValue();
  // At most a second of typing may be lost by a crash, so a second is waited and nothing may be.
  await page.waitForTimeout(1000);
  await killBrowser(first.pid);

  const again = await startBrowser(profile);
  const reprints = await countPrints(again.page);
  await openApp(again.page, paths.holdDialogue(dialogue), server.url);
  const found = again.page.getByRole('textbox', { name: 'Sedan sist' });
  await expect.poll(() => found.inputValue()).toBe(written);
  await again.page.getByText(/^Texten från \d\d\.\d\d finns kvar\.$/).waitFor();
  // The caret stands at the end: one writes on at once.
  await expect.poll(() => again.page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  const after = new Hands(again.page);
  await after.write(`\n\n${SAID[4][1]}`);
  await after.press('Alt+5');
  await after.click(again.page.getByRole('button', { name: 'Avsluta' }));
  await heardSaved(again.page);
  await again.page.getByRole('heading', { level: 1, name: /^Sammanfattning/ }).waitFor();
  await after.click(again.page.getByRole('button', { name: 'Skriv ut' }));
  expect(await reprints()).toBe(1);

  // No word is lost: in the answers, on the paper, as notes on the card, and as something to do.
  await holdDialogue(again.page, dialogue);
  expect(await found.inputValue()).toBe(SAID.map(([, paragraph]) => paragraph).join('\n\n'));
  await goTo(again.page, paths.dialogueSummary(dialogue));
  const summary = await onPaper(again.page);
  for (const [mark, paragraph] of SAID.filter(([each]) => each !== 'Fråga')) {
    expect(summary, mark).toContain(paragraph.replace(/\.$/, ''));
  }
  await goTo(again.page, paths.organisation('hjo'));
  for (const [mark, paragraph] of SAID.slice(0, 4)) {
    const line = again.page.getByRole('listitem').filter({ hasText: paragraph }).first();
    expect(await line.innerText()).toContain(mark);
  }
  await again.page.getByText('Att göra: Ny helgrutin tas fram av vårdcentralschef').first().waitFor();

  const clicks = hands.clicks + after.clicks;
  const keys = hands.keys + after.keys;
  console.log(`J4: ${clicks} clicks, ${keys} keys`);
  expect(clicks).toBeLessThanOrEqual(CLICKS);
  expect(keys).toBeLessThanOrEqual(KEYS);
});
