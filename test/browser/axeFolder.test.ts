import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { openApp } from '../support/app.ts';
import { startBrowser } from '../support/chromium.ts';
import { Looking } from '../support/everyWay.ts';
import { fillInNote, goTo, heardSaved, sayWhoWrites } from '../support/recording.ts';
import { chooseFolder, pickerGives } from '../support/sharedFolder.ts';

const MINUTES = 60_000;
const NAME = 'Implementering';

/** From now on writing in the folder fails as a browser lets it fail; '' never answers, null is well again. */
const writingFails = (page: Page, how: string | null) =>
  page.evaluate((error) => Object.assign(globalThis, { folderError: error }), how);

/** Written in, with a picker for the folder and a hand on what writing in it comes to. */
async function written() {
  const { page, context } = await startBrowser();
  await pickerGives(context);
  await context.addInitScript(() => {
    const file = FileSystemFileHandle.prototype;
    const whole: unknown = Object.getOwnPropertyDescriptor(file, 'createWritable')?.value;
    if (typeof whole !== 'function') throw new Error('this browser can not write in folders');
    const fault = globalThis as { folderError?: string | null };
    file.createWritable = async function createWritable(this: FileSystemFileHandle, options) {
      if (fault.folderError === '') return new Promise(() => {});
      if (typeof fault.folderError === 'string') throw new DOMException('as the test asks', fault.folderError);
      return whole.call(this, options);
    };
  });
  await openApp(page, paths.organisation('hjo'));
  await fillInNote(page, { org: 'hjo', text: 'Skrivet först.' });
  await sayWhoWrites(page);
  await heardSaved(page);
  return { page, looking: new Looking(page) };
}

test(
  'axe finds nothing on Kopior, whatever the folder is like: not chosen, chosen, full, to read only, silent, at work',
  async () => {
    const { page, looking } = await written();
    await page.getByText('Det du har skrivit finns bara i den här webbläsaren.').first().waitFor();
    await looking.inEveryWay('the only copy is here');
    await goTo(page, paths.copies);
    await page.getByRole('button', { name: 'Välj mapp' }).first().waitFor();
    await looking.inEveryWay('Kopior, no folder chosen');
    await chooseFolder(page, NAME);
    await page.getByText('Ingen annan har varit här än.').waitFor();
    await looking.inEveryWay('Kopior, a folder chosen');
    const troubles: [string, string | RegExp][] = [
      ['QuotaExceededError', `Det finns ingen plats kvar där mappen ${NAME} ligger.`],
      ['NoModificationAllowedError', `Mappen ${NAME} går att läsa men inte att ändra i.`],
      ['UnknownError', `Mappen ${NAME} svarar inte.`],
    ];
    for (const [error, words] of troubles) {
      await writingFails(page, error);
      await fillInNote(page, { org: 'hjo', text: `Skrivet när det inte gick: ${error}.` });
      await heardSaved(page);
      await goTo(page, paths.copies);
      await page.locator('main').getByText(words).first().waitFor();
      await looking.inEveryWay(`Kopior, ${words}`);
    }
    await writingFails(page, null);
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await page.locator('main').getByText('Ansluten', { exact: true }).waitFor();
    await writingFails(page, '');
    await fillInNote(page, { org: 'hjo', text: 'Skrivet medan mappen arbetar.' });
    await heardSaved(page);
    await goTo(page, paths.copies);
    await page
      .locator('main')
      .getByText(/på väg dit$/)
      .waitFor();
    await looking.inEveryWay('Kopior, the folder at work');
    expect(looking.faults).toEqual([]);
  },
  5 * MINUTES,
);

test('axe finds nothing on Kopior where the browser has no folders', async () => {
  const { page, context } = await startBrowser();
  await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'showDirectoryPicker'));
  await openApp(page, paths.copies);
  await page.getByText(/^Den här webbläsaren kan inte använda en mapp/).waitFor();
  const looking = new Looking(page);
  await looking.inEveryWay('Kopior without folders');
  expect(looking.faults).toEqual([]);
});
