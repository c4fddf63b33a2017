import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { openApp } from '../support/app.ts';
import { countyPicture, openCopyFrom, saveCopyTo, slotsThatDiffer, takeInFrom } from '../support/browserCopies.ts';
import { newProfile, startBrowser } from '../support/chromium.ts';
import {
  fillInContacts,
  fillInDecision,
  fillInNote,
  fillInPhase,
  goTo,
  heardSaved,
  sayWhoWrites,
} from '../support/recording.ts';

async function newPerson(profile?: string): Promise<Page> {
  const { page } = await startBrowser(profile);
  await openApp(page);
  return page;
}

async function correctNote(page: Page, before: string, after: string) {
  await goTo(page, paths.organisation('hjo'));
  await page.getByRole('button', { name: `Rätta anteckningen ${before}` }).press('Enter');
  const field = page.getByRole('textbox', { name: 'Anteckning', exact: true }).first();
  await field.fill(after);
  await field.press('Enter');
  await heardSaved(page);
}

/** Two people who began from the same copy and then each wrote what they knew, unaware of each other. */
let folder: string;
let annasProfile: string;
let bengtsProfile: string;
const file = (name: string) => join(folder, `${name}.fyrfas`);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fyrfas-exchange-'));
  annasProfile = newProfile();
  bengtsProfile = newProfile();
  const annas = await startBrowser(annasProfile);
  const bengts = await startBrowser(bengtsProfile);
  await Promise.all([openApp(annas.page), openApp(bengts.page)]);
  await begin(annas.page);
  await Promise.all([annaWrites(annas.page), bengtWrites(bengts.page)]);
  await Promise.all([annas.close(), bengts.close()]);
});

afterAll(() => {
  for (const each of [folder, annasProfile, bengtsProfile]) rmSync(each, { recursive: true, force: true });
});

async function begin(anna: Page) {
  await fillInNote(anna, { org: 'hjo', text: 'Gemensam början' });
  await sayWhoWrites(anna, 'samordnare, Skaraborg');
  await heardSaved(anna);
  await saveCopyTo(anna, file('beginning'));
}

async function annaWrites(anna: Page) {
  await fillInPhase(anna, { org: 'hjo', phase: '2', ground: 'Arbetsgrupp finns.' });
  await heardSaved(anna);
  await fillInDecision(anna, { org: 'hjo', outcome: '1' });
  await heardSaved(anna);
  await fillInContacts(anna, { org: 'hjo', contact: 'MAS, Hjo' });
  await heardSaved(anna);
  await correctNote(anna, 'Gemensam början', 'Så skrev samordnaren');
  await fillInPhase(anna, { org: 'skovde', phase: '1', ground: 'Sagt i dialog' });
  await heardSaved(anna);
  await saveCopyTo(anna, file('anna'));
}

async function bengtWrites(bengt: Page) {
  await takeInFrom(bengt, file('beginning'));
  await fillInPhase(bengt, { org: 'hjo', phase: '1', ground: 'Behoven gås igenom.' });
  await sayWhoWrites(bengt, 'processledare, VästKom');
  await heardSaved(bengt);
  await fillInDecision(bengt, { org: 'hjo', outcome: '5' });
  await heardSaved(bengt);
  await fillInContacts(bengt, { org: 'hjo', contact: 'SAS, Hjo' });
  await heardSaved(bengt);
  await correctNote(bengt, 'Gemensam början', 'Så skrev processledaren');
  await fillInDecision(bengt, { org: 'tibro', outcome: '1' });
  await heardSaved(bengt);
  await saveCopyTo(bengt, file('bengt'));
}

const DIFFER = ['Hjo, anteckning, ändrad text', 'Hjo, beslut', 'Hjo, fas', 'Hjo, kontaktfunktion'];

test('copies exchanged both ways, in either order, twice, give everybody the same picture, and every concurrent statement is asked about', async () => {
  const anna = await newPerson(annasProfile);
  const bengt = await newPerson(bengtsProfile);
  expect(await slotsThatDiffer(anna)).toEqual([]);

  expect(await takeInFrom(anna, file('bengt'))).toContain('4 skiljer sig från dina, båda är kvar.');
  expect(await takeInFrom(bengt, file('anna'))).toContain('Inget av ditt har skrivits över.');
  expect(await slotsThatDiffer(anna)).toEqual(DIFFER);
  expect(await slotsThatDiffer(bengt)).toEqual(DIFFER);
  const picture = await countyPicture(anna);
  expect(await countyPicture(bengt)).toEqual(picture);
  for (const said of ['Så skrev samordnaren', 'Så skrev processledaren', 'MAS, Hjo', 'SAS, Hjo']) {
    expect(picture.differences).toContain(said);
  }

  for (const order of [
    ['anna', 'bengt'],
    ['bengt', 'anna'],
  ]) {
    const third = await newPerson();
    for (const name of order) await takeInFrom(third, file(name));
    expect(await countyPicture(third)).toEqual(picture);
    await third.context().close();
  }

  // A second time, with copies of everything: there is nothing left to bring.
  await openCopyFrom(bengt, await saveCopyTo(anna, file('annas second')));
  await bengt.getByText('Allt i kopian finns redan här.').waitFor();
  await openCopyFrom(anna, await saveCopyTo(bengt, file('bengts second')));
  await anna.getByText('Allt i kopian finns redan här.').waitFor();
  await anna.reload();
  expect(await countyPicture(anna)).toEqual(picture);
  expect(await countyPicture(bengt)).toEqual(picture);
});

/** Somebody who holds both copies. */
async function holderOfBoth(): Promise<Page> {
  const page = await newPerson();
  await takeInFrom(page, file('anna'));
  await takeInFrom(page, file('bengt'));
  return page;
}

test('"Den här gäller" settles a difference for the one who chose, and after the next exchange for the other', async () => {
  const [one, other] = await Promise.all([holderOfBoth(), holderOfBoth()]);
  await goTo(one, paths.differences);
  await one.getByRole('button', { name: 'Den här gäller: Införande' }).press('Enter');
  await sayWhoWrites(one, 'samordnare, Fyrbodal');
  expect(await heardSaved(one)).toContain('Hjo: Införande');
  await expect.poll(() => slotsThatDiffer(one)).toEqual(DIFFER.filter((slot) => slot !== 'Hjo, fas'));

  // The other one settles something else meanwhile, on the card.
  await goTo(other, paths.organisation('hjo'));
  await other.getByRole('button', { name: 'Den här gäller', description: /SAS, Hjo/ }).press('Enter');
  await sayWhoWrites(other, 'samordnare, SIMBA');
  await heardSaved(other);

  await takeInFrom(other, await saveCopyTo(one, file('one')));
  await takeInFrom(one, await saveCopyTo(other, file('other')));
  const left = DIFFER.filter((slot) => slot !== 'Hjo, fas' && slot !== 'Hjo, kontaktfunktion');
  expect(await slotsThatDiffer(other)).toEqual(left);
  expect(await slotsThatDiffer(one)).toEqual(left);
  const picture = await countyPicture(one);
  expect(await countyPicture(other)).toEqual(picture);
  expect(picture.names).toMatch(/Hjo, [^"]*fas införande/);
  await goTo(one, paths.organisation('hjo'));
  await one.getByText('Kontaktfunktion: SAS, Hjo').waitFor();
});

test('a copy that is dropped on the window, on any screen, is looked at first and taken in when asked', async () => {
  const page = await newPerson();
  await goTo(page, paths.organisation('hjo'));
  const bytes = readFileSync(file('anna')).toString('base64');
  await page.evaluate((base64) => {
    const dataTransfer = new DataTransfer();
    const raw = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    dataTransfer.items.add(new File([raw], 'anna.fyrfas'));
    for (const name of ['dragenter', 'dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true }));
    }
  }, bytes);
  await page.getByRole('heading', { name: 'Det här finns i kopian' }).waitFor();
  await page.getByText(/^\d+ nya uppgifter om 2 organisationer\.$/).waitFor();
  await page.getByRole('button', { name: 'Läs in' }).press('Enter');
  await page
    .getByRole('status')
    .filter({ hasText: /^Kopian är inläst/ })
    .waitFor();
  await goTo(page, paths.organisation('hjo'));
  expect(await page.getByText('Så skrev samordnaren').first().textContent()).toContain('Så skrev samordnaren');
});

test('"Ångra inläsningen" gives back the picture of before, and the copy can be taken in again', async () => {
  const page = await newPerson();
  await takeInFrom(page, file('anna'));
  const before = await countyPicture(page);
  await takeInFrom(page, file('bengt'));
  const after = await countyPicture(page);
  expect(after).not.toEqual(before);

  await page.getByRole('button', { name: 'Ångra inläsningen' }).press('Enter');
  await page.getByRole('status').filter({ hasText: 'Inläsningen är ångrad.' }).waitFor();
  expect(await countyPicture(page)).toEqual(before);
  await page.reload();
  expect(await countyPicture(page)).toEqual(before);

  await takeInFrom(page, file('bengt'));
  expect(await countyPicture(page)).toEqual(after);
});
