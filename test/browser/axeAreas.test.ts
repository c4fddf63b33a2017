import { expect, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { chooseThree, full, lookAtPhaseForMany, press, save, unfold } from '../support/looking.ts';
import { goTo, heardSaved } from '../support/recording.ts';

const MINUTES = 60_000;

test(
  'axe finds nothing in an area with a form open in a row, at a date that has passed, or with the list to send',
  async () => {
    const { page, looking } = await full();
    for (const key of ['b', 'f', 'n']) {
      await goTo(page, paths.map);
      await goTo(page, paths.area('vs-skaraborg'));
      await page.locator('tbody tr[tabindex="0"]').press(key);
      await page.locator('main form').first().waitFor();
      await looking.inEveryWay(`row, ${key}`);
    }
    await goTo(page, paths.map);
    await goTo(page, paths.area('vs-skaraborg'));
    await page.getByRole('heading', { name: 'Datum som har passerat' }).waitFor();
    await press(page, /^Svara/);
    await page.getByRole('radiogroup', { name: 'Utfall' }).waitFor();
    await looking.inEveryWay('a passed date, answered');
    await page.keyboard.press('Escape');

    await press(page, 'Lista att fylla i');
    await page.getByRole('dialog', { name: 'Lista att fylla i' }).waitFor();
    await looking.inEveryWay('the list to send');
    expect(looking.faults).toEqual([]);
  },
  5 * MINUTES,
);

test('axe finds nothing where it is uncertain who belongs to an area', async () => {
  const { page, looking } = await full();
  await goTo(page, paths.area('vs-fyrbodal'));
  await page.getByRole('heading', { name: 'Medlemskap att bekräfta' }).waitFor();
  await page.getByText('att bekräfta', { exact: true }).first().waitFor();
  await press(page, /^Hör till ett annat område/);
  await page.getByRole('combobox', { name: /^Vart hör/ }).waitFor();
  await press(page, 'Flytta hit');
  await page.getByRole('combobox', { name: 'Vem hör hit?' }).waitFor();
  await press(page, 'Flytta hit');
  await page.getByText('Välj vem som hör hit.').waitFor();
  await looking.inEveryWay('memberships');
  expect(looking.faults).toEqual([]);
});

test(
  'axe finds nothing when something is set for many: chosen, each kind, missing, looked at as list and map, saved',
  async () => {
    const { page, looking } = await full();
    await chooseThree(page);
    await looking.inEveryWay('three chosen');
    await press(page, 'Sätt för valda (3)');
    await page.getByRole('heading', { name: 'Sätt för 3 valda' }).waitFor();
    const kinds = page.getByRole('group', { name: 'Vad vill du sätta?' });
    for (const kind of ['Beslut', 'Fas', 'Anteckning', 'Nästa datum']) {
      await kinds.getByRole('button', { name: kind, exact: true }).press('Enter');
      await kinds.getByRole('button', { name: kind, exact: true, pressed: true }).waitFor();
      await page.locator('main form').first().waitFor();
      await unfold(page, '.bulk-panel');
      await looking.inEveryWay(`many, ${kind}`);
      await press(page, 'Granska');
      await page.getByRole('alert').or(page.locator('[aria-invalid="true"]')).first().waitFor({ state: 'attached' });
      await looking.axe(`many, ${kind}, refused`);
    }
    await kinds.getByRole('button', { name: 'Fas', exact: true }).press('Enter');
    await lookAtPhaseForMany(page);
    await looking.inEveryWay('many, looked at as a list');
    await page.getByRole('radio', { name: 'Karta' }).press('Space');
    await page.getByRole('img', { name: /^Kartan visar hur det blir: 3 kommuner/ }).waitFor();
    await looking.inEveryWay('many, looked at as a map');
    await press(page, 'Spara för 3 organisationer');
    await heardSaved(page);
    await looking.inEveryWay('many, saved');
    expect(looking.faults).toEqual([]);
  },
  6 * MINUTES,
);

test(
  'axe finds nothing in any form of Inställningar',
  async () => {
    const { page, looking } = await full();
    await goTo(page, paths.settings);
    for (const button of ['Ändra vem som skriver', 'Lägg till organisation', /^Ändra Hjo/]) {
      await press(page, button);
      await page.locator('main form').first().waitFor();
      await looking.inEveryWay(`Inställningar, ${button}`);
      await page.keyboard.press('Escape');
    }
    await press(page, 'Lägg till organisation');
    await save(page);
    await page.getByRole('alert').or(page.locator('[aria-invalid="true"]')).first().waitFor({ state: 'attached' });
    await looking.axe('Inställningar, refused');
    expect(looking.faults).toEqual([]);
  },
  3 * MINUTES,
);
