import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openApp } from '../support/app.ts';
import { countyPicture, folderForFiles, saveCopyTo } from '../support/browserCopies.ts';
import { newProfile, startBrowser } from '../support/chromium.ts';
import { Hands } from '../support/hands.ts';
import { fillInDecision, fillInNote, fillInPhase, heardSaved, sayWhoWrites } from '../support/recording.ts';

const CLICKS = 4;

/** Yesterday: something is written, and a copy lies in the folder. Overnight a policy empties the browser. */
async function wipedOvernight(kinds: string) {
  const profile = newProfile();
  const yesterday = await startBrowser(profile);
  await openApp(yesterday.page);
  await fillInPhase(yesterday.page, { org: 'hjo', phase: '2', ground: 'Enligt protokoll' });
  await sayWhoWrites(yesterday.page);
  await heardSaved(yesterday.page);
  await fillInDecision(yesterday.page, { org: 'tibro', outcome: '1' });
  await heardSaved(yesterday.page);
  await fillInNote(yesterday.page, { org: 'hjo', text: 'Oklart vem som svarar på helgen.' });
  await heardSaved(yesterday.page);
  const copy = await saveCopyTo(yesterday.page, join(folderForFiles(), 'copy.fyrfas'));
  const before = await countyPicture(yesterday.page);
  await yesterday.close();

  const { page, context } = await startBrowser(profile);
  const session = await context.newCDPSession(page);
  const { origin } = new URL(inject('appUrl'));
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: kinds });
  await openApp(page);
  return { page, copy, before };
}

async function takeBack(page: Page, hands: Hands, link: string, copy: string) {
  await hands.click(page.getByRole('link', { name: link, exact: true }));
  await hands.chooseFile(page.getByRole('button', { name: 'Öppna kopia' }), copy);
  await hands.click(page.getByRole('button', { name: 'Läs in' }));
  await page
    .getByRole('status')
    .filter({ hasText: /^Kopian är inläst/ })
    .waitFor();
}

test('J6, the bad day: a browser that was emptied says so, and everything is back in four clicks', async () => {
  const { page, copy, before } = await wipedOvernight('indexeddb');
  await page
    .getByText(
      'Det är tomt här. Har du använt Fyrfas förut på den här datorn? Då kan webbläsaren ha rensats. Öppna en kopia.',
    )
    .waitFor();
  const hands = new Hands(page);
  await takeBack(page, hands, 'Öppna en kopia', copy);
  expect(await countyPicture(page)).toEqual(before);
  await page.getByText('Det är tomt här.').waitFor({ state: 'hidden' });
  await page.reload();
  expect(await countyPicture(page)).toEqual(before);
  console.log(`J6: ${hands.clicks} clicks, ${hands.keys} keys`);
  expect(hands.clicks).toBeLessThanOrEqual(CLICKS);
  expect(hands.keys).toBe(0);
});

test('J6, where every trace is gone: the first screen leads to the copy in as many clicks', async () => {
  const { page, copy, before } = await wipedOvernight('all');
  await page.getByRole('heading', { name: 'Börja med ditt område' }).waitFor();
  const hands = new Hands(page);
  await takeBack(page, hands, 'Öppna en kopia du har fått', copy);
  expect(await countyPicture(page)).toEqual(before);
  console.log(`J6, without a trace: ${hands.clicks} clicks, ${hands.keys} keys`);
  expect(hands.clicks).toBeLessThanOrEqual(CLICKS);
});
