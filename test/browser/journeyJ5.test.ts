import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { SENT_COLUMNS, type SentColumn } from '../../src/domain/sentList.ts';
import { paths } from '../../src/paths.ts';
import { typedInto } from '../fixtures/tables/filledFile.ts';
import { openApp } from '../support/app.ts';
import { dropFile } from '../support/arriving.ts';
import { folderForFiles } from '../support/browserCopies.ts';
import { newProfile, startBrowser } from '../support/chromium.ts';
import { heardAtFocus } from '../support/heard.ts';
import { Journey } from '../support/journey.ts';
import { fillInDecision, fillInNote, fillInPhase, goTo, heardSaved, sayWhoWrites } from '../support/recording.ts';
import { tabTo } from '../support/tabbing.ts';

const SENT = '2026-11-16T09:00:00+01:00';
const BACK = '2026-11-23T09:00:00+01:00';
const row = (page: Page, name: string) =>
  page.locator('.area-row').filter({ has: page.getByRole('link', { name, exact: true }) });
const lead = (page: Page) => page.locator('.paste-desk .lead');
/** Whom the list is found to say something new about. */
const shown = (page: Page) => page.locator('.paste-desk .many-list tbody th').allInnerTexts();

/** Her area as it stands before: Hjo is on its way, Skara has decided. */
async function coordinator(profile = newProfile()) {
  const { page, close } = await startBrowser(profile);
  await page.clock.setFixedTime(SENT);
  await openApp(page, paths.area('vs-skaraborg'));
  await page.getByRole('button', { name: 'Det här är mitt område' }).click();
  await fillInPhase(page, { org: 'hjo', phase: '1', ground: 'Samtal med kontaktfunktionen' });
  await sayWhoWrites(page);
  await heardSaved(page);
  await fillInDecision(page, { org: 'skara', outcome: '1', on: '30 mars 2026' });
  await heardSaved(page);
  await page.goto(inject('appUrl'));
  await page.getByRole('heading', { level: 1, name: 'Skaraborg' }).waitFor();
  return { page, profile, close };
}

/** Opens the dialog by `ask` and the list by `fetch`; answers with the file among the downloads. */
async function downloaded(page: Page, fetch: () => Promise<void>) {
  const download = page.waitForEvent('download');
  await fetch();
  const file = await download;
  const path = join(folderForFiles(), file.suggestedFilename());
  await file.saveAs(path);
  await page
    .getByRole('status')
    .filter({ hasText: `Listan är hämtad: ${file.suggestedFilename()}.` })
    .waitFor();
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(path)) };
}

/** The window has been open all the time; she comes back to it. */
async function aWeekLater(page: Page): Promise<void> {
  await page.clock.setFixedTime(BACK);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

const sheetsOf = async (bytes: Uint8Array) => (await openXlsx(bytes)).sheets;

/** What somebody at the municipality fills in on its own row: words out of the drop-downs, and what is written. */
async function filledIn(bytes: Uint8Array, place: string, answers: Partial<Record<SentColumn, string | Date>>) {
  const [list, , choices] = await sheetsOf(bytes);
  const at = (list?.rows ?? []).findIndex(([name]) => name === place) - 3;
  expect(at).toBeGreaterThanOrEqual(0);
  const offered = (choices?.rows ?? []).flat();
  for (const column of ['decision', 'instance', 'next-instance', 'applies', 'phase'] as const) {
    const answer = answers[column];
    if (answer !== undefined) expect(offered).toContain(answer);
  }
  const typed = SENT_COLUMNS.flatMap((column) => {
    const answer = answers[column];
    return answer === undefined ? [] : [[at, column, answer] as const];
  });
  return typedInto(bytes, typed);
}

const HJO = {
  decision: 'Beslutat ja',
  instance: 'Kommunfullmäktige',
  'decision-date': new Date('2026-11-18T00:00:00Z'),
  paragraph: '§ 191',
  applies: 'Ja',
  contact: 'MAS, Hjo',
  note: 'Vikarier behöver en kort introduktion.',
};

test('J5, a municipality without the app: a list is mailed, comes back filled in, and only true differences are saved; 4 clicks, no codes', async () => {
  const { page, profile, close } = await coordinator();
  const out = new Journey('J5', page);
  const list = await downloaded(page, () =>
    out.step('the list to mail', { clicks: 2, keys: 1 }, async (hands) => {
      await hands.click(page.getByRole('button', { name: 'Lista att fylla i' }));
      const whom = page.getByRole('combobox', { name: 'Vem ska fylla i?' });
      await expect.poll(() => heardAtFocus(page)).toMatch(/^combobox Vem ska fylla i\?/);
      await hands.press('h');
      expect(await whom.locator('option:checked').innerText()).toBe('Hjo');
      await hands.click(page.getByRole('button', { name: 'Hämta listan' }));
    }),
  );
  expect(list.name).toBe('fyrfas-lista-hjo-2026-11-16.xlsx');
  const [form, guide, ...hidden] = await sheetsOf(list.bytes);
  // No codes: words that a municipality knows, on the sheets that are seen.
  const seen = JSON.stringify([form?.rows, guide?.rows]);
  expect(seen).not.toMatch(/\b14\d\d\b|vs-|avtalet\/|fullmaktige|ja_tillagg/);
  expect(hidden.map((sheet) => sheet.hidden)).toEqual([true, true]);
  await close();

  // A week later, in a browser that was started again, while she has written of something else herself.
  const answer = await filledIn(list.bytes, 'Hjo', HJO);
  const again = await startBrowser(profile);
  const back = new Journey('J5', again.page);
  await again.page.clock.setFixedTime(BACK);
  await openApp(again.page, paths.organisation('hjo'));
  await fillInNote(again.page, { org: 'hjo', text: 'Ringde om listan.' });
  await heardSaved(again.page);
  await again.page.goto(inject('appUrl'));
  await row(again.page, 'Hjo').waitFor();
  await back.step('it comes back', { clicks: 2, keys: 0 }, async (hands) => {
    hands.clicks += 1;
    await dropFile(again.page, 'Re lista (2).xlsx', answer);
    await expect.poll(() => lead(again.page).innerText()).toMatch(/^1 rad: 1 /);
    expect(await shown(again.page)).toEqual(['Hjo']);
    const said = await again.page.locator('.paste-desk').innerText();
    // The phase was in the list as it was sent; it is no news.
    expect(said).not.toContain('Behovsinventering');
    expect(said).toContain('§ 191');
    await hands.click(again.page.getByRole('button', { name: /^Spara \d+ uppgifter$/ }));
    expect(await heardSaved(again.page)).toMatch(/^Sparat\. 4 uppgifter\./);
  });
  const clicks = out.hands.clicks + back.hands.clicks;
  console.log(`J5: ${clicks} clicks, ${out.hands.keys + back.hands.keys} keys`);
  expect(clicks).toBeLessThanOrEqual(4);
  expect([...out.end({ clicks: 2, keys: 1 }), ...back.end({ clicks: 2, keys: 0 })]).toEqual([]);

  await goTo(again.page, paths.organisation('hjo'));
  const card = await again.page.locator('main').innerText();
  for (const words of [
    'Beslutat ja',
    '18 nov',
    '§ 191',
    'MAS, Hjo',
    HJO.note,
    'Ringde om listan.',
    'Behovsinventering',
  ])
    expect(card).toContain(words);

  // The same file once more: all of it is known, and it goes to her area from wherever she is.
  await dropFile(again.page, 'Re lista (2).xlsx', answer);
  await again.page.getByRole('heading', { level: 1, name: 'Skaraborg' }).waitFor();
  await expect
    .poll(() => lead(again.page).innerText())
    .toMatch(/^1 rad: 1 känd sedan förut\. Allt i listan står redan här\./);
});

test('one list for the whole area comes back from two: the second says nothing of what the first has changed', async () => {
  const { page } = await coordinator();
  const { bytes, name } = await downloaded(page, async () => {
    await page.getByRole('button', { name: 'Lista att fylla i' }).click();
    await page.getByRole('button', { name: 'Hämta listan' }).click();
  });
  expect(name).toBe('fyrfas-lista-skaraborg-2026-11-16.xlsx');
  await aWeekLater(page);

  const fromHjo = await filledIn(bytes, 'Hjo', HJO);
  await dropFile(page, 'Hjo.xlsx', fromHjo);
  await expect.poll(() => lead(page).innerText()).toBe('16 rader: 1 ny, 15 kända sedan förut.');
  expect(await shown(page)).toEqual(['Hjo']);
  await page.getByRole('button', { name: 'Spara 4 uppgifter' }).press('Enter');
  await heardSaved(page);

  // Skara has the list as it was sent: Hjo is still undecided in it, which is not what Skara says.
  const fromSkara = await filledIn(bytes, 'Skara', {
    'next-instance': 'Nämnd',
    'next-date': new Date('2026-12-15T00:00:00Z'),
  });
  await dropFile(page, 'Skara.xlsx', fromSkara);
  await expect.poll(() => shown(page)).toEqual(['Skara']);
  await page.getByRole('button', { name: 'Spara 1 uppgift' }).press('Enter');
  expect(await heardSaved(page)).toMatch(/^Sparat\. 1 uppgift\./);
  await expect.poll(() => row(page, 'Hjo').innerText()).toContain('Beslutat ja');
  await expect.poll(() => row(page, 'Skara').innerText()).toContain('15 dec');
  // Nobody has said two different things.
  await goTo(page, paths.differences);
  expect(await page.getByRole('heading', { level: 2 }).count()).toBe(0);
});

test('J5 by keyboard alone: the list is asked for, and the file that came back chosen, without a pointer; focus goes on', async () => {
  const { page } = await coordinator();
  await tabTo(page, page.getByRole('button', { name: 'Lista att fylla i' }));
  const { bytes } = await downloaded(page, async () => {
    await page.keyboard.press('Enter');
    await expect.poll(() => heardAtFocus(page)).toMatch(/^combobox Vem ska fylla i\?/);
    await page.keyboard.press('h');
    await tabTo(page, page.getByRole('button', { name: 'Hämta listan' }));
    await page.keyboard.press('Enter');
  });
  await expect.poll(() => heardAtFocus(page)).toMatch(/^button Lista att fylla i/);
  await aWeekLater(page);
  const path = join(folderForFiles(), 'lista.xlsx');
  writeFileSync(path, await filledIn(bytes, 'Hjo', HJO));

  await tabTo(page, page.getByRole('button', { name: 'Klistra in en lista' }));
  await page.keyboard.press('Enter');
  await expect.poll(() => heardAtFocus(page)).toMatch(/^textbox Klistra in din lista/);
  // Asked for before the way there: the page hears of it in its own time, and a key may be quicker.
  const chooser = page.waitForEvent('filechooser');
  await tabTo(page, page.getByRole('button', { name: 'Välj fil' }));
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(path);
  await expect.poll(() => heardAtFocus(page)).toBe('button Spara 4 uppgifter');
  await page.keyboard.press('Enter');
  expect(await heardSaved(page)).toMatch(/^Sparat\. 4 uppgifter\./);
  // The list one works in next.
  await expect.poll(() => page.locator('tr.area-row:focus').count()).toBe(1);
});
