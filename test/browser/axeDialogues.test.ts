import { expect, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { full, press, save } from '../support/looking.ts';
import { finishDialogue, goTo, planDialogue } from '../support/recording.ts';

const MINUTES = 60_000;

test(
  'axe finds nothing while a dialogue is planned, held, summed up and locked',
  async () => {
    const { page, looking } = await full();
    await goTo(page, paths.dialogues);
    await press(page, 'Ny dialog');
    await page.getByRole('combobox', { name: 'Vilka möts?' }).fill('s');
    await looking.inEveryWay('planning, with suggestions');
    await page.keyboard.press('Escape');
    await page.getByText('Fler uppgifter').press('Enter');
    await save(page);
    await looking.inEveryWay('planning, everything unfolded, refused');

    await goTo(page, paths.map);
    const id = await planDialogue(page, { who: 'hj', day: 'i dag' });
    await looking.inEveryWay('prepare');
    await press(page, 'Flytta');
    await looking.inEveryWay('moving');
    await page.keyboard.press('Escape');
    await press(page, 'Ändra planen');
    await page.getByRole('checkbox', { name: 'Läkaransvar' }).check();
    await page.getByRole('textbox', { name: 'Egen fråga' }).fill('Hur går det på helgerna?');
    await looking.inEveryWay('changing the plan');
    await save(page);
    await page.getByText('Om: Läkaransvar').waitFor();
    await looking.inEveryWay('prepare, with documents and a question of its own');
    await goTo(page, paths.holdDialogue(id));
    const pad = page.getByRole('textbox', { name: 'Sedan sist' });
    await pad.fill('Planeringen börjar två dagar tidigare.\n\nVikarier behöver en introduktion. Gäller 19121212-1212.');
    await pad.press('Alt+1');
    await press(page, 'Lägg till');
    await looking.inEveryWay('holding, marked, with a number that must go');
    await press(page, 'Visa stort');
    await looking.inEveryWay('shown large');
    await page.keyboard.press('Escape');
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
    await press(page, 'Läst av kommunen');
    await looking.inEveryWay('summary, a side reads it');
    await page.getByRole('textbox', { name: 'Som vilken funktion?' }).fill('MAS');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Ta tillbaka: Läst av kommunen' }).waitFor();
    await press(page, 'Läst av regionen');
    await page.getByRole('textbox', { name: 'Som vilken funktion?' }).press('Enter');
    await page.getByRole('button', { name: 'Ta tillbaka: Läst av regionen' }).waitFor();
    await looking.inEveryWay('summary, read by both');
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

test(
  'axe finds nothing on the guide, in the county and in an area, while it is read and changed',
  async () => {
    const { page, looking } = await full();
    await goTo(page, paths.guide);
    await looking.inEveryWay('the guide of the county');
    await page.getByRole('combobox', { name: 'Vems frågor?' }).selectOption({ label: 'Skaraborg' });
    await press(page, /^Ändra: Hur har avtalet/);
    await page.getByRole('textbox', { name: 'Frågan' }).fill('Hur har avtalet nått er i Skaraborg?');
    await looking.inEveryWay('changing a question');
    await page.getByRole('radio', { name: 'I reserv' }).check();
    await save(page);
    await page.getByText('Egna ord', { exact: true }).waitFor();
    await looking.inEveryWay('the guide of an area, with words of its own');
    expect(looking.faults).toEqual([]);
  },
  3 * MINUTES,
);
