import { expect, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { copyWords, dropFile } from '../support/arriving.ts';
import { empty, listSays, press, TROUBLED, unfold } from '../support/looking.ts';
import { excel } from '../support/pastedLists.ts';
import { goTo, heardSaved, sayWhoWrites } from '../support/recording.ts';

const MINUTES = 60_000;

test(
  'axe finds nothing while a list is pasted: the field, its verdicts and questions, the map, saved, known, refused, waiting',
  async () => {
    const { page, looking } = await empty();
    await goTo(page, paths.area('vs-skaraborg'));
    const field = page.getByRole('textbox', { name: /^Klistra in din lista från Excel här/ });
    await field.waitFor();
    await looking.inEveryWay('an empty area');
    await field.pressSequentially('Hjo ja');
    await page.getByRole('button', { name: 'Läs listan' }).waitFor();
    await looking.axe('a list that is written');
    await field.fill('');

    await copyWords(page, TROUBLED);
    await field.press('Control+v');
    await expect.poll(() => listSays(page)).toMatch(/^7 rader: .*förstår vi inte/);
    await unfold(page, '.paste-desk');
    await page.getByText('Så läste vi kolumnerna').waitFor();
    await looking.inEveryWay('a list with everything that can be asked about a row');
    await press(page, 'Tibro');
    await expect.poll(() => listSays(page)).not.toMatch(/Tibro/);
    await looking.axe('a row settled');
    await page.getByRole('radio', { name: 'Karta' }).press('Space');
    await page.getByRole('img', { name: /^Kartan visar hur det blir/ }).waitFor();
    await looking.inEveryWay('the list as a map');
    await press(page, /^Spara \d+ uppgift/);
    await sayWhoWrites(page);
    await heardSaved(page);
    await expect.poll(() => listSays(page)).toMatch(/kvar att reda ut/);
    await looking.inEveryWay('part of the list is saved');
    await press(page, 'Stäng listan');

    await press(page, 'Klistra in en lista');
    await field.waitFor();
    await looking.inEveryWay('the field in an area with something in it');
    await copyWords(
      page,
      excel(['Kommun', 'Beslut', 'Datum'], ['Hjo', 'nej', '2026-03-26'], ['Skövde', 'nej', '23 mars']),
    );
    await field.press('Control+v');
    await expect.poll(() => listSays(page)).toMatch(/^2 rader: 1 känd sedan förut, 1 ändrar en uppgift/);
    await looking.inEveryWay('a list with what is known and what changes');
    await press(page, 'Avbryt');

    await dropFile(page, 'gammal.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    await page.getByRole('alert').filter({ hasText: 'Listan är inte läst' }).waitFor();
    await looking.inEveryWay('a list that is refused');
    await goTo(page, paths.map);
    await dropFile(page, 'kommuner.csv', new TextEncoder().encode('Kommun;Beslut\r\nHjo;ja\r\n'));
    await page.getByText('Filen kommuner.csv väntar.').waitFor();
    await looking.inEveryWay('a list that waits for its area');
    expect(looking.faults).toEqual([]);
  },
  6 * MINUTES,
);
