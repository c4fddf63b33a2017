import type { Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { serve } from '../../deploy/serve.mjs';
import { paths } from '../../src/paths.ts';
import { openApp, waitUntilOffline } from '../support/app.ts';
import { INSTALLED, killBrowser, newProfile, startBrowser } from '../support/chromium.ts';
import { keptAsDraft } from '../support/keptDraft.ts';
import {
  fillInDecision,
  fillInNote,
  fillInPhase,
  finishDialogue,
  goTo,
  heardSaved,
  holdDialogue,
  planDialogue,
  sayWhoWrites,
} from '../support/recording.ts';

const box = (page: Page, name: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) });

/** Everything that was recorded before the network went away. */
async function expectFirstPart(page: Page, dialogue: string) {
  await goTo(page, paths.organisation('hjo'));
  await box(page, 'Fas').getByText('Införande').waitFor();
  await box(page, 'Fas').getByText('Arbetsgrupp finns, rutiner återstår.').waitFor();
  await box(page, 'Beslut').getByText('Beslutat ja').waitFor();
  await box(page, 'Anteckningar').getByText('Vikarier behöver en kort introduktion.').waitFor();
  await goTo(page, paths.dialogueSummary(dialogue));
  await page.getByText('Svaren från dialogen').click();
  await page.getByText('Planeringen inför hemgång börjar två dagar tidigare.').last().waitFor();
}

/** And what was recorded without it. */
async function expectSecondPart(page: Page) {
  await goTo(page, paths.organisation('hjo'));
  await box(page, 'Anteckningar').getByText('Skrivet utan nät.').waitFor();
  await goTo(page, paths.organisation('skovde'));
  await box(page, 'Fas').getByText('Behovsinventering').waitFor();
  await box(page, 'Beslut').getByText('Beslutat nej').waitFor();
}

test('what is recorded is there without network, after a reload, and after the browser is killed and started again', async () => {
  const server = await serve({ folder: inject('builtApp') });
  onTestFinished(() => server.stop());
  const profile = newProfile();
  const first = await startBrowser(profile, INSTALLED);
  const { page } = first;
  await openApp(page, '/', server.url);

  await fillInPhase(page, { org: 'hjo', phase: '2', ground: 'Arbetsgrupp finns, rutiner återstår.', on: '3 nov' });
  await sayWhoWrites(page);
  expect(await heardSaved(page)).toBe('Sparat. Hjo: Införande, 3 november 2026. Ångra');
  await fillInDecision(page, { org: 'hjo', outcome: '1' });
  expect(await heardSaved(page)).toMatch(/^Sparat\. Hjo: /);
  await fillInNote(page, { org: 'hjo', text: 'Vikarier behöver en kort introduktion.' });
  expect(await heardSaved(page)).toMatch(/^Sparat\. Hjo: /);
  const dialogue = await planDialogue(page, { who: 'hj', day: 'i dag' });
  await (await holdDialogue(page, dialogue)).fill('Planeringen inför hemgång börjar två dagar tidigare.');
  await finishDialogue(page);

  await waitUntilOffline(page);
  await server.stop();
  await first.context.setOffline(true);
  await page.reload();
  await expectFirstPart(page, dialogue);

  await fillInNote(page, { org: 'hjo', text: 'Skrivet utan nät.' });
  await heardSaved(page);
  await fillInPhase(page, { org: 'skovde', phase: '1', ground: 'Sagt i dialog' });
  await heardSaved(page);
  await fillInDecision(page, { org: 'skovde', outcome: '5' });
  await heardSaved(page);
  await killBrowser(first.pid);

  const second = await startBrowser(profile, INSTALLED);
  await second.context.setOffline(true);
  await openApp(second.page, '/', server.url);
  await expectFirstPart(second.page, dialogue);
  await expectSecondPart(second.page);
});

test('a form that was half written when the browser was killed is found again, with its text', async () => {
  const profile = newProfile();
  const { page, pid } = await startBrowser(profile, INSTALLED);
  await openApp(page, paths.organisation('hjo'));
  await page.getByRole('button', { name: 'Ny fasbedömning' }).press('Enter');
  await page.getByRole('radio', { name: 'Användning' }).press('3');
  await page.getByRole('textbox', { name: 'Motivering' }).pressSequentially('Två enheter arbetar så redan');
  await keptAsDraft(page, 'Två enheter arbetar så redan');
  await killBrowser(pid);

  const again = await startBrowser(profile, INSTALLED);
  await openApp(again.page, paths.organisation('hjo'));
  await again.page.getByRole('button', { name: 'Ny fasbedömning' }).press('Enter');
  await again.page.getByText(/^Texten från \d\d\.\d\d finns kvar\./).waitFor();
  expect(await again.page.getByRole('radio', { name: 'Användning' }).isChecked()).toBe(true);
  expect(await again.page.getByRole('textbox', { name: 'Motivering' }).inputValue()).toBe(
    'Två enheter arbetar så redan',
  );
});

test('what is written while a dialogue is held is there after a kill, with the cursor at the end', async () => {
  const profile = newProfile();
  const { page, pid } = await startBrowser(profile, INSTALLED);
  await openApp(page, paths.dialogues);
  await page.getByRole('button', { name: 'Ny dialog' }).press('Enter');
  await page.getByRole('combobox', { name: 'Vilka möts?' }).fill('hj');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Datum' }).fill('i dag');
  await page.keyboard.press('Enter');
  await sayWhoWrites(page);
  await heardSaved(page);
  await page.getByRole('link', { name: 'Håll dialog' }).click();
  const words = 'Läkare är med redan vid första mötet.';
  await page.getByRole('textbox', { name: 'Sedan sist' }).pressSequentially(words);
  await keptAsDraft(page, words);
  await page.getByText(/^Sparat \d\d\.\d\d$/).waitFor();
  const address = page.url();
  await killBrowser(pid);

  const again = await startBrowser(profile, INSTALLED);
  await openApp(again.page, new URL(address).hash.slice(1));
  const field = again.page.getByRole('textbox', { name: 'Sedan sist' });
  await field.waitFor();
  expect(await field.inputValue()).toBe(words);
  await again.page.getByText(/^Texten från \d\d\.\d\d finns kvar\./).waitFor();
  await expect
    .poll(() =>
      field.evaluate((element) => [
        document.activeElement === element,
        (element as HTMLTextAreaElement).selectionStart,
      ]),
    )
    .toEqual([true, words.length]);
});
