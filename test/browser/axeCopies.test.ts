import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { folderForFiles, openCopyFrom, saveCopyTo } from '../support/browserCopies.ts';
import { empty, full, press } from '../support/looking.ts';
import { goTo } from '../support/recording.ts';

const MINUTES = 60_000;

test(
  'axe finds nothing when a copy is saved, looked at or refused',
  async () => {
    const { page, looking } = await full();
    const folder = folderForFiles();
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
    expect(looking.faults).toEqual([]);
  },
  3 * MINUTES,
);

test(
  'axe finds nothing in "Vem skriver?", asked and unanswered',
  async () => {
    const { page, looking } = await empty();
    await goTo(page, paths.organisation('hjo'));
    await page.getByRole('textbox', { name: 'Anteckning', exact: true }).fill('En rad.');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Vem skriver?' }).waitFor();
    await looking.inEveryWay('who writes');
    await press(page, 'Spara och fortsätt');
    await page.getByRole('alert').or(page.locator('[aria-invalid="true"]')).first().waitFor({ state: 'attached' });
    await looking.inEveryWay('who writes, refused');
    expect(looking.faults).toEqual([]);
  },
  3 * MINUTES,
);
