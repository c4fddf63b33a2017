import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { openApp } from '../support/app.ts';
import { countyPicture, folderForFiles, saveCopyTo } from '../support/browserCopies.ts';
import { newProfile, startBrowser } from '../support/chromium.ts';
import { Hands } from '../support/hands.ts';
import { fillInDecision, fillInNote, fillInPhase, goTo, heardSaved, sayWhoWrites } from '../support/recording.ts';
import { chooseFolder, pickerGives } from '../support/sharedFolder.ts';
import { tabTo } from '../support/tabbing.ts';

const CLICKS = 4;
const WIPED =
  'Det är tomt här. Har du använt Fyrfas förut på den här datorn? Då kan webbläsaren ha rensats. Öppna en kopia.';
/** The system's own picker can not be driven: the folder is pointed out there, and then allowed. */
const CLICKS_IN_PICKER = 2;
/** What a policy clears: only what is in the way of "it was here yesterday", or every trace of the program. */
const SOME = 'indexeddb';
const ALL = 'cookies,indexeddb,local_storage,service_workers,cache_storage';

/** Yesterday: something is written, and it lies outside the browser. Overnight a policy empties the browser. */
async function wipedOvernight(kinds: string, keep: (page: Page) => Promise<string>) {
  const profile = newProfile();
  const yesterday = await startBrowser(profile);
  await pickerGives(yesterday.context);
  await openApp(yesterday.page);
  await fillInPhase(yesterday.page, { org: 'hjo', phase: '2', ground: 'Enligt protokoll' });
  await sayWhoWrites(yesterday.page);
  await heardSaved(yesterday.page);
  await fillInDecision(yesterday.page, { org: 'tibro', outcome: '1' });
  await heardSaved(yesterday.page);
  await fillInNote(yesterday.page, { org: 'hjo', text: 'Oklart vem som svarar på helgen.' });
  await heardSaved(yesterday.page);
  const copy = await keep(yesterday.page);
  const before = await countyPicture(yesterday.page);
  await yesterday.close();

  const { page, context } = await startBrowser(profile);
  await pickerGives(context);
  const session = await context.newCDPSession(page);
  const { origin } = new URL(inject('appUrl'));
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: kinds });
  await openApp(page);
  return { page, copy, before };
}

const keepAsFile = (page: Page) => saveCopyTo(page, join(folderForFiles(), 'copy.fyrfas'));
const keepInFolder = async (page: Page) => {
  await chooseFolder(page, 'Implementering');
  return 'Implementering';
};

async function takeBackFile(page: Page, hands: Hands, copy: string) {
  await hands.chooseFile(page.getByRole('button', { name: 'Öppna kopia' }), copy);
  await hands.click(page.getByRole('button', { name: 'Läs in' }));
  await page
    .getByRole('status')
    .filter({ hasText: /^Kopian är inläst/ })
    .waitFor();
}

async function takeBackFolder(page: Page, hands: Hands, name: string) {
  await hands.click(page.getByRole('button', { name: 'Välj mapp' }));
  hands.clicks += CLICKS_IN_PICKER;
  await page
    .getByRole('status')
    .filter({
      hasText: new RegExp(`^Mappen ${name} är ansluten\\. \\d+ nya uppgifter om 2 organisationer är inlästa\\.`),
    })
    .waitFor();
}

const roads = [
  ['by file', keepAsFile, takeBackFile],
  ['by folder', keepInFolder, takeBackFolder],
] as const;

test.each(roads)(
  'J6, the bad day, %s: a browser that was emptied says so, and everything is back in four clicks',
  async (road, keep, takeBack) => {
    const { page, copy, before } = await wipedOvernight(SOME, keep);
    await page.getByText(WIPED).waitFor();
    const hands = new Hands(page);
    await hands.click(page.getByRole('link', { name: 'Öppna en kopia', exact: true }));
    await takeBack(page, hands, copy);
    await page.getByText('Det är tomt här.').waitFor({ state: 'hidden' });
    expect(await countyPicture(page)).toEqual(before);
    await page.reload();
    expect(await countyPicture(page)).toEqual(before);
    console.log(`J6 ${road}: ${hands.clicks} clicks, ${hands.keys} keys`);
    expect(hands.clicks).toBeLessThanOrEqual(CLICKS);
    expect(hands.keys).toBe(0);

    // The first save asks who writes, and one click says: the same as yesterday.
    await fillInNote(page, { org: 'tibro', text: 'Tillbaka igen.' });
    const who = page.getByRole('dialog', { name: 'Vem skriver?' });
    const again = new Hands(page);
    await again.click(who.getByRole('button', { name: 'samordnare, Skaraborg' }));
    await heardSaved(page);
    expect(again.clicks).toBe(1);
    await goTo(page, paths.settings);
    await page.getByText('samordnare, Skaraborg').first().waitFor();
  },
);

test.each(roads)(
  'J6 %s, where every trace is gone: the first screen leads to the way back in as many clicks',
  async (road, keep, takeBack) => {
    const { page, copy, before } = await wipedOvernight(ALL, keep);
    await page.getByRole('heading', { name: 'Börja med ditt område' }).waitFor();
    const hands = new Hands(page);
    await hands.click(page.getByRole('link', { name: 'Öppna en kopia du har fått', exact: true }));
    await page.getByText(WIPED).waitFor();
    await takeBack(page, hands, copy);
    await page.getByText('Det är tomt här.').waitFor({ state: 'hidden' });
    expect(await countyPicture(page)).toEqual(before);
    console.log(`J6 ${road}, without a trace: ${hands.clicks} clicks, ${hands.keys} keys`);
    expect(hands.clicks).toBeLessThanOrEqual(CLICKS);
  },
);

test('the bad day by keyboard alone: from the line over the page to everything back, focus never lost', async () => {
  const { page, before } = await wipedOvernight(SOME, keepInFolder);
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  await page.getByText(WIPED).waitFor();
  await tabTo(page, page.getByRole('link', { name: 'Öppna en kopia', exact: true }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Kopior och delning' }).waitFor();
  await tabTo(page, page.getByRole('button', { name: 'Välj mapp' }));
  await page.keyboard.press('Enter');
  await page
    .getByRole('status')
    .filter({ hasText: /^Mappen Implementering är ansluten\./ })
    .waitFor();
  await expect.poll(focused).toBe('Hämta nu');
  expect(await countyPicture(page)).toEqual(before);
});
