import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { openApp } from '../support/app.ts';
import { folderForFiles, saveCopyTo } from '../support/browserCopies.ts';
import { INSTALLED, newProfile, startBrowser } from '../support/chromium.ts';
import { Looking } from '../support/everyWay.ts';
import { Hands } from '../support/hands.ts';
import { fillInNote, goTo, heardSaved, sayWhoWrites } from '../support/recording.ts';
import { chooseFolder, pickerGives } from '../support/sharedFolder.ts';

const NAME = 'Implementering';
const UNSAFE = 'Det du har skrivit finns bara i den här webbläsaren. Spara en kopia innan du loggar ut.';
const IN_FOLDER = new RegExp(`^Kopia \\d\\d\\.\\d\\d, mappen ${NAME}$`);

const chip = (page: Page) => page.locator('.ff-copy');
async function chipSays(page: Page, words: string | RegExp) {
  const said = async () => (await chip(page).locator('.ff-copy-words').innerText()).trim();
  const exactly = typeof words === 'string' ? new RegExp(`^${words}$`) : words;
  await expect.poll(said).toMatch(exactly);
}
const line = (page: Page, words: string) => page.locator('.app-banners .ff-notice').filter({ hasText: words });

async function writeSomething(page: Page, first = false) {
  await fillInNote(page, { org: 'hjo', text: `Skrivet ${Math.random()}.` });
  if (first) await sayWhoWrites(page);
  await heardSaved(page);
}

async function startWritten(profile?: string, prepare: (context: BrowserContext) => Promise<void> = pickerGives) {
  const { page, context } = await startBrowser(profile, INSTALLED);
  await prepare(context);
  await openApp(page, paths.organisation('hjo'));
  await writeSomething(page, true);
  return { page, context };
}

test('J1 step 4: from "Bara här" to a copy in the shared folder in four clicks, and in three from the line over the page', async () => {
  const { page } = await startWritten();
  await chipSays(page, 'Bara här');
  const hands = new Hands(page);
  await hands.click(chip(page));
  await hands.click(page.getByRole('button', { name: 'Välj mapp' }));
  // The folder is pointed out in the system's picker, and then allowed.
  hands.clicks += 2;
  await chipSays(page, IN_FOLDER);
  console.log(`J1 step 4: ${hands.clicks} clicks, ${hands.keys} keys`);
  expect(hands.clicks).toBeLessThanOrEqual(4);

  const other = await startWritten();
  await line(other.page, UNSAFE).waitFor();
  // It is about this browser, and not for whoever reads the paper.
  await other.page.emulateMedia({ media: 'print' });
  expect(await line(other.page, UNSAFE).isVisible()).toBe(false);
  await other.page.emulateMedia({ media: null });
  const fewer = new Hands(other.page);
  await fewer.click(line(other.page, UNSAFE).getByRole('button', { name: 'Välj mapp' }));
  fewer.clicks += 2;
  await chipSays(other.page, IN_FOLDER);
  await line(other.page, UNSAFE).waitFor({ state: 'hidden' });
  // The line has gone, and the keyboard stands in the page.
  await expect.poll(() => other.page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  console.log(`J1 step 4, from the line: ${fewer.clicks} clicks, ${fewer.keys} keys`);
  expect(fewer.clicks).toBe(3);
});

test('the chip follows what is written into the folder, and without network says that it is shared later', async () => {
  const { page, context } = await startWritten();
  await chooseFolder(page, NAME);
  await writeSomething(page);
  await chipSays(page, IN_FOLDER);
  await context.setOffline(true);
  await chipSays(page, /^Kopia \d\d\.\d\d, delas senare$/);
  // On its way for a moment, if what was written has not reached the folder yet.
  const more = () => chip(page).getAttribute('title');
  await expect.poll(more).toContain('Utan nät. Allt fungerar och delas när nätet är tillbaka.');
  await writeSomething(page);
  await chipSays(page, /^Kopia \d\d\.\d\d, delas senare$/);
  await context.setOffline(false);
  await chipSays(page, IN_FOLDER);
});

test('a folder that waits for a click is attached again from the line over the page, in one', async () => {
  const profile = newProfile();
  const first = await startWritten(profile);
  await chooseFolder(first.page, NAME);
  await first.context.close();

  const { page, context } = await startBrowser(profile, INSTALLED);
  await pickerGives(context);
  // As after a restart: the browser asks before the folder may be used again.
  await context.addInitScript(() => {
    let allowed = false;
    Object.assign(FileSystemHandle.prototype, {
      queryPermission: async () => (allowed ? 'granted' : 'prompt'),
      requestPermission: async () => {
        allowed = true;
        return 'granted';
      },
    });
  });
  await openApp(page, paths.area('vs-skaraborg'));
  await chipSays(page, 'Mappen är inte ansluten');
  const asleep = line(page, `Mappen ${NAME} är inte ansluten.`);
  await asleep.waitFor();
  const looking = new Looking(page);
  await looking.inEveryWay('the folder waits for a click');
  await goTo(page, paths.copies);
  await asleep.waitFor({ state: 'hidden' });
  await looking.inEveryWay('the folder waits for a click, on Kopior');
  await goTo(page, paths.map);
  await asleep.getByRole('button', { name: 'Återanslut mappen' }).click();
  await chipSays(page, IN_FOLDER);
  await asleep.waitFor({ state: 'hidden' });
  expect(looking.faults).toEqual([]);
});

test('a folder that is gone is said, nothing is claimed of it, and choosing it again makes all whole', async () => {
  const { page } = await startWritten();
  await chooseFolder(page, NAME);
  await page.evaluate(async (name) => {
    await (await navigator.storage.getDirectory()).removeEntry(name, { recursive: true });
  }, NAME);
  await writeSomething(page);
  await chipSays(page, 'Mappen är inte ansluten');
  await goTo(page, paths.copies);
  await page.getByText(`Mappen ${NAME} finns inte där den låg.`).waitFor();
  const looking = new Looking(page);
  await looking.inEveryWay('the folder is gone');
  expect(looking.faults).toEqual([]);
  await page.getByRole('button', { name: 'Välj mapp igen' }).click();
  await chipSays(page, IN_FOLDER);
});

test('where the browser has no folder the line offers a file, "Senare" is respected, and a file makes the chip quiet', async () => {
  const { page } = await startWritten(newProfile(), async (context) => {
    await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'showDirectoryPicker'));
  });
  await line(page, UNSAFE).waitFor();
  expect(await line(page, UNSAFE).getByRole('button').allInnerTexts()).toEqual(['Spara kopia', 'Senare']);
  const looking = new Looking(page);
  await looking.inEveryWay('the only copy is here');
  await line(page, UNSAFE).getByRole('button', { name: 'Senare' }).click();
  await writeSomething(page);
  await goTo(page, paths.map);
  expect(await line(page, UNSAFE).isVisible()).toBe(false);
  await chipSays(page, 'Bara här');
  await saveCopyTo(page, `${folderForFiles()}/copy.fyrfas`);
  await chipSays(page, /^Kopia \d\d\.\d\d$/);
  await writeSomething(page);
  await chipSays(page, /^1 bara här sedan kopian \d\d\.\d\d$/);
  await looking.inEveryWay('written since the copy');
  expect(looking.faults).toEqual([]);
});

test('a folder in use, with a stranger, a broken file and a colleague, in every way it can be looked at', async () => {
  const profile = newProfile();
  const first = await startWritten(profile);
  await chooseFolder(first.page, NAME);
  const { origin } = new URL(first.page.url());
  await first.context.close();

  // The same folder from a browser that was emptied: to it the first one is a colleague.
  const { page, context } = await startBrowser(profile, INSTALLED);
  await pickerGives(context);
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await openApp(page, paths.copies);
  await page.evaluate(async (name) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
    const put = async (file: string, content: Blob | string) => {
      const writable = await (await folder.getFileHandle(file, { create: true })).createWritable();
      await writable.write(content);
      await writable.close();
    };
    await put('Protokoll.docx', 'Inte en kopia.');
    for await (const entry of folder.values()) {
      if (entry.kind !== 'file' || !/^\w+-\d+-\d+-/.test(entry.name)) continue;
      const whole = await entry.getFile();
      await put(entry.name.replace('.fyrfas', ' (MAS-dator).fyrfas'), whole.slice(0, whole.size - 40));
      break;
    }
  }, NAME);
  const looking = new Looking(page);
  await looking.inEveryWay('emptied, on Kopior');
  await page.getByRole('button', { name: 'Välj mapp' }).click();
  await page.getByText('samordnare, Skaraborg, senast').waitFor();
  await page.getByText(/lämnas i fred/).waitFor();
  await page
    .getByText(/inte inläst/)
    .first()
    .waitFor();
  await looking.inEveryWay('a folder in use');
  await chipSays(page, IN_FOLDER);

  await fillInNote(page, { org: 'tibro', text: 'Av en som är känd.' });
  const who = page.getByRole('dialog', { name: 'Vem skriver?' });
  await who.getByRole('button', { name: 'samordnare, Skaraborg' }).waitFor();
  await looking.inEveryWay('Vem skriver? with those who are known');
  expect(looking.faults).toEqual([]);
});

test('a folder with a long name takes no room from its neighbours, at any width', async () => {
  const name = 'Hälso- och sjukvårdsavtalet, implementering i Skaraborg 2026 och framåt';
  const { page } = await startWritten(newProfile(), (context) => pickerGives(context, name));
  await chooseFolder(page, name);
  const looking = new Looking(page);
  for (const width of [320, 390, 500, 700, 960, 1024, 1280, 1440, 2560]) {
    await page.setViewportSize({ width, height: 700 });
    await looking.sideways(`${width} px`);
    const end = () => page.locator('.ff-tools > :last-child').evaluate((help) => help.getBoundingClientRect().right);
    // The header is built differently in a narrow window, a moment after the window has become narrow.
    await expect.poll(end, { message: `${width} px` }).toBeLessThanOrEqual(width);
    // Settings and Help have nothing but their icon where they are folded.
    for (const icon of await page.locator('.ff-tool[data-fold] > svg').all()) {
      expect(await icon.isVisible(), `${width} px`).toBe(true);
    }
  }
  expect(looking.faults).toEqual([]);
});
