import { expect, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { openApp } from '../support/app.ts';
import { startBrowser } from '../support/chromium.ts';
import { fillInNote, fillInPhase, goTo, heardSaved, notesOnCard, sayWhoWrites } from '../support/recording.ts';

async function twoTabs() {
  const { context, page: one } = await startBrowser();
  await openApp(one, paths.organisation('hjo'));
  await fillInNote(one, { org: 'hjo', text: 'Skrivet först.' });
  await sayWhoWrites(one);
  await heardSaved(one);
  const other = await context.newPage();
  await openApp(other, paths.organisation('hjo'));
  return { one, other };
}

test('what is saved in one tab is seen in the other without a reload, also on the map', async () => {
  const { one, other } = await twoTabs();
  expect(await notesOnCard(other)).toEqual(['Skrivet först.']);
  await fillInNote(one, { org: 'hjo', text: 'Skrivet i den ena fliken.' });
  await heardSaved(one);
  await other.getByText('Skrivet i den ena fliken.').waitFor();

  // The writer is known in the other tab too, and it goes on in the same chain.
  await fillInNote(other, { org: 'hjo', text: 'Skrivet i den andra.' });
  await heardSaved(other);
  await one.getByText('Skrivet i den andra.').waitFor();

  await goTo(other, paths.map);
  await fillInPhase(one, { org: 'hjo', phase: '2', ground: 'Enligt protokoll' });
  await heardSaved(one);
  await other.getByRole('button', { name: /^Hjo, .*fas införande/ }).waitFor();
});

test('two tabs that save again and again at the same time lose nothing, and both show all of it', async () => {
  const { one, other } = await twoTabs();
  const write = async (page: typeof one, name: string) => {
    for (let number = 1; number <= 8; number += 1) {
      await fillInNote(page, { org: 'hjo', text: `${name} ${number}` });
      await heardSaved(page);
    }
  };
  await Promise.all([write(one, 'Ena'), write(other, 'Andra')]);
  const all = [
    'Skrivet först.',
    ...['Ena', 'Andra'].flatMap((name) => [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `${name} ${n}`)),
  ].sort();
  await expect.poll(async () => (await notesOnCard(one)).sort()).toEqual(all);
  await expect.poll(async () => (await notesOnCard(other)).sort()).toEqual(all);
});

test("Ctrl+Z undoes the latest own save, one after the other, and the other tab sees it; in a field it is the field's own", async () => {
  const { one, other } = await twoTabs();
  await fillInPhase(one, { org: 'hjo', phase: '2', ground: 'Enligt protokoll' });
  await heardSaved(one);
  await fillInPhase(one, { org: 'hjo', phase: '1', ground: 'Tillbaka för att säkra.' });
  await one.getByRole('button', { name: 'Spara ändå' }).press('Enter');
  await heardSaved(one);
  const phase = (page: typeof one) =>
    page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: 'Fas', exact: true }) });
  await phase(other).getByText('Behovsinventering').waitFor();

  await one.keyboard.press('Control+z');
  await one
    .getByRole('status')
    .filter({ hasText: /^Ångrat/ })
    .waitFor();
  await phase(one).getByText('Införande').waitFor();
  await phase(other).getByText('Införande').waitFor();
  await one.keyboard.press('Control+z');
  await phase(one).getByText('Uppgift saknas').waitFor();
  await phase(other).getByText('Uppgift saknas').waitFor();

  const line = one.getByRole('textbox', { name: 'Anteckning', exact: true });
  await line.pressSequentially('Ord');
  await line.press('Control+z');
  expect(await notesOnCard(one)).toEqual(['Skrivet först.']);
});

test('a form that is open in one tab keeps its words when something is saved in the other', async () => {
  const { one, other } = await twoTabs();
  const line = other.getByRole('textbox', { name: 'Anteckning', exact: true });
  await line.pressSequentially('Halvskrivet');
  await fillInPhase(one, { org: 'hjo', phase: '2', ground: 'Enligt protokoll' });
  await heardSaved(one);
  await other.getByText('Införande').first().waitFor();
  expect(await line.inputValue()).toBe('Halvskrivet');
  await line.pressSequentially(' och klart.');
  await other.keyboard.press('Enter');
  await heardSaved(other);
  await one.getByText('Halvskrivet och klart.').waitFor();
});
