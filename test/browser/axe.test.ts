import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { addresses } from '../support/addresses.ts';
import { folderForFiles, openCopyFrom, saveCopyTo } from '../support/browserCopies.ts';
import { dialogueAddresses, empty, full, press, save, unfold } from '../support/looking.ts';
import { finishDialogue, goTo, planDialogue } from '../support/recording.ts';

const MINUTES = 60_000;

test(
  'axe finds nothing on any screen of an empty browser, light, dark, narrow or at 320 px',
  async () => {
    const { page, looking } = await empty();
    for (const address of addresses) {
      await goTo(page, address);
      await looking.inEveryWay(`empty ${address}`);
    }
    expect(looking.faults).toEqual([]);
    expect(looking.states).toBe(addresses.length);
  },
  5 * MINUTES,
);

test(
  'axe finds nothing on any screen full of data, in any view, theme or tab, nor at a past date',
  async () => {
    const { page, looking } = await full();
    const views = [
      '/?visa=beslut&vald=hjo',
      '/?visa=fas&vald=vgr&vy=rutor',
      '/?vy=tabell',
      '/?omrade=vs-skaraborg&alder=aldre',
    ];
    const tabs = [
      paths.areaTab('vs-skaraborg', 'beslut'),
      paths.areaTab('vs-skaraborg', 'forankring'),
      paths.area('vs-skaraborg'),
    ];
    const past = [paths.map, paths.organisation('hjo'), paths.area('vs-skaraborg'), paths.dialogues].map(
      (address) => `${address}?datum=2026-10-27`,
    );
    // What no data changes was looked at in the empty browser.
    const filled = addresses.filter((address) => !/\/okand|^\/hjalp/.test(address));
    for (const address of [...filled, ...views, ...tabs, ...(await dialogueAddresses(page)), ...past]) {
      await goTo(page, address);
      await looking.inEveryWay(`full ${address}`);
    }
    expect(looking.faults).toEqual([]);
  },
  8 * MINUTES,
);

test(
  'axe finds nothing with any form of the card open, with refusals, with notices or with its parts unfolded',
  async () => {
    const { page, looking } = await full();
    const card = paths.organisation('hjo');
    const forms: [string, string | RegExp][] = [
      ['Ny fasbedömning', 'Ny fasbedömning'],
      ['Nytt beslutsläge', 'Nytt beslutsläge'],
      ['Anteckna', 'Anteckna'],
      ['Kontaktfunktion', /^Ändra kontaktfunktion|^Lägg till, till exempel MAS/],
      ['Gäller här', /^Ändra: Gäller|^Fyll i om avtalet|^Ja, från/],
      ['+ Datum', '+ Datum'],
      ['Nästa instans', 'Nästa instans'],
      ['Förankring', /^(Ändra|Fyll i): Politik/],
      ['Rätta', /^Rätta/],
    ];
    for (const [name, button] of forms) {
      await goTo(page, paths.map);
      await goTo(page, card);
      await press(page, button);
      await page.locator('main form').first().waitFor();
      await unfold(page, 'main form');
      await looking.inEveryWay(`card, ${name}`);
      const send = page.getByRole('button', { name: /^Spara( rättelsen)?$/ }).first();
      await page.locator('main form').getByRole('textbox').first().fill('Gäller 19121212-1212.');
      await send.press('Enter');
      await page.getByRole('alert').or(page.locator('[aria-invalid="true"]')).first().waitFor({ state: 'attached' });
      await looking.axe(`card, ${name} refused`);
    }
    await goTo(page, paths.organisation('alingsas'));
    await press(page, 'Ny fasbedömning');
    await page.getByRole('radio', { name: 'Vidmakthållande' }).press('4');
    await page.getByRole('textbox', { name: 'Motivering' }).fill('Ring 031-123 45 67.');
    await save(page);
    await page.getByRole('button', { name: 'Spara ändå' }).waitFor();
    await looking.inEveryWay('card, notice');
    await press(page, 'Spara ändå');
    await page
      .getByRole('status')
      .filter({ hasText: /^Sparat/ })
      .waitFor();
    await unfold(page, 'main');
    await looking.inEveryWay('card, saved and unfolded');
    expect(looking.faults).toEqual([]);
  },
  8 * MINUTES,
);

test(
  'axe finds nothing in an area with a form open in a row, nor in any form of Inställningar',
  async () => {
    const { page, looking } = await full();
    for (const key of ['b', 'f', 'n']) {
      await goTo(page, paths.map);
      await goTo(page, paths.area('vs-skaraborg'));
      await page.locator('tbody tr[tabindex="0"]').press(key);
      await page.locator('main form').first().waitFor();
      await looking.inEveryWay(`row, ${key}`);
    }
    await goTo(page, paths.settings);
    for (const button of ['Ändra vem som skriver', 'Lägg till organisation', /^Ändra Hjo/, /^Ändra /]) {
      const opener = page.getByRole('button', { name: button }).first();
      if (await opener.isVisible()) await opener.press('Enter');
      await looking.inEveryWay(`Inställningar, ${button}`);
    }
    expect(looking.faults).toEqual([]);
  },
  5 * MINUTES,
);

test(
  'axe finds nothing in search, in what stands in the way, on copies, or where two differ',
  async () => {
    const { page, looking } = await full();
    const folder = folderForFiles();
    for (const query of ['', 'hj', 'xyzzy']) {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: /^Sök/ }).fill(query);
      await looking.inEveryWay(`search "${query}"`);
      await page.keyboard.press('Escape');
    }
    await goTo(page, paths.differences);
    await looking.inEveryWay('differences');
    const copy = await saveCopyTo(page, join(folder, 'copy.fyrfas'));
    await looking.inEveryWay('copy saved');
    await openCopyFrom(page, copy);
    await page.getByRole('heading', { name: 'Det här finns i kopian' }).waitFor();
    await looking.inEveryWay('preview of what is here already');
    const foreign = join(folder, 'protokoll.pdf');
    writeFileSync(foreign, '%PDF-1.7\n');
    await openCopyFrom(page, foreign);
    await page.getByRole('alert').waitFor();
    await looking.inEveryWay('refused copy');

    const other = await empty();
    await goTo(other.page, paths.organisation('hjo'));
    await other.page.getByRole('textbox', { name: 'Anteckning', exact: true }).fill('En rad.');
    await other.page.keyboard.press('Enter');
    await other.page.getByRole('dialog', { name: 'Vem skriver?' }).waitFor();
    await other.looking.inEveryWay('who writes');
    await press(other.page, 'Spara och fortsätt');
    await other.looking.inEveryWay('who writes, refused');
    expect([...looking.faults, ...other.looking.faults]).toEqual([]);
  },
  5 * MINUTES,
);

test(
  'axe finds nothing while a dialogue is planned, held, summed up and locked',
  async () => {
    const { page, looking } = await full();
    await goTo(page, paths.dialogues);
    await press(page, 'Ny dialog');
    await page.getByRole('combobox', { name: 'Vilka möts?' }).fill('s');
    await looking.inEveryWay('planning, with suggestions');
    await page.keyboard.press('Escape');
    await save(page);
    await looking.inEveryWay('planning, refused');

    await goTo(page, paths.map);
    const id = await planDialogue(page, { who: 'hj', day: 'i dag' });
    await looking.inEveryWay('prepare');
    await press(page, 'Flytta');
    await looking.inEveryWay('moving');
    await goTo(page, paths.holdDialogue(id));
    const pad = page.getByRole('textbox', { name: 'Sedan sist' });
    await pad.fill('Planeringen börjar två dagar tidigare.\n\nVikarier behöver en introduktion. Gäller 19121212-1212.');
    await pad.press('Alt+1');
    await press(page, 'Lägg till');
    await looking.inEveryWay('holding, marked, with a number that must go');
    await press(page, 'Avsluta');
    await page.getByRole('alert').first().waitFor();
    await looking.inEveryWay('holding, can not be finished');
    await goTo(page, paths.holdDialogue(id));
    await pad.fill('Planeringen börjar två dagar tidigare.');
    await pad.press('Control+Enter');
    await page.getByRole('combobox', { name: /Hur ser vi på det/ }).selectOption({ index: 2 });
    await looking.inEveryWay('holding, a view chosen');
    await page.getByRole('combobox', { name: /Hur ser vi på det/ }).selectOption('');

    await finishDialogue(page);
    await looking.inEveryWay('summary');
    await press(page, /^(Ändra|Skriv): /);
    await page.locator('main form').waitFor();
    await looking.inEveryWay('summary, writing');
    await page.keyboard.press('Escape');
    await press(page, 'Lås texten');
    await page.getByRole('button', { name: 'Spara ändå' }).waitFor();
    await looking.inEveryWay('summary, read by one side only');
    await page.getByRole('checkbox', { name: 'Läst av kommunen' }).check();
    await page.getByRole('checkbox', { name: 'Läst av regionen' }).check();
    await press(page, 'Lås texten');
    await page
      .getByText(/Texten är låst/)
      .first()
      .waitFor();
    await looking.inEveryWay('summary, locked');
    await goTo(page, paths.holdDialogue(id));
    await looking.inEveryWay('answers, locked');
    expect(looking.faults).toEqual([]);
  },
  5 * MINUTES,
);
