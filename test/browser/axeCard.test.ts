import { expect, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { full, press, save, unfold } from '../support/looking.ts';
import { goTo } from '../support/recording.ts';

const MINUTES = 60_000;

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
