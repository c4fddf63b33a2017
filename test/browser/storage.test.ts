import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { openApp } from '../support/app.ts';
import { newProfile, startBrowser } from '../support/chromium.ts';
import { Looking } from '../support/everyWay.ts';
import { fillInNote, goTo, heardSaved, notesOnCard, sayWhoWrites } from '../support/recording.ts';

const REFUSED =
  'Webbläsaren tillåter inte att Fyrfas sparar här. Det du skriver försvinner när du stänger, om du inte sparar en kopia. Be it-stöd tillåta lagring för den här adressen.';

/** Everything that has been said in any status region, as somebody would hear it. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(
          '[role="status"], [role="alert"]',
        );
        if (region?.textContent) heard.push(region.textContent.trim());
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}

/** A browser that refuses to store, each in its way. */
const refusals: [string, () => void][] = [
  [
    'says so at once',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The user denied permission to access the database.', 'SecurityError');
      };
    },
  ],
  [
    'says so when it is asked',
    () => {
      Object.defineProperty(IDBFactory.prototype, 'open', {
        value: () => {
          const request = new EventTarget() as IDBOpenDBRequest;
          const error = new DOMException(
            'A mutation operation was attempted on a database that did not allow it.',
            'InvalidStateError',
          );
          Object.defineProperty(request, 'error', { value: error });
          request.addEventListener('error', (event) => request.onerror?.(event));
          setTimeout(() => request.dispatchEvent(new Event('error', { cancelable: true })));
          return request;
        },
      });
    },
  ],
  ['has no such thing', () => Object.defineProperty(globalThis, 'indexedDB', { value: undefined })],
];

test.each(refusals)(
  'storage that is refused by a browser that %s is said in words, and "Sparat" is never said',
  async (_how, refuse) => {
    const { page } = await startBrowser();
    await page.addInitScript(refuse);
    const heard = await listen(page);
    await openApp(page, paths.organisation('hjo'));
    await page.getByRole('alert').filter({ hasText: REFUSED }).waitFor();
    const looking = new Looking(page);
    await looking.inEveryWay('storage refused');
    expect(looking.faults).toEqual([]);

    // One may write all the same, and take a copy: that is the way out.
    await fillInNote(page, { org: 'hjo', text: 'Skrivet fast inget sparas.' });
    await sayWhoWrites(page);
    await expect.poll(() => notesOnCard(page)).toEqual(['Skrivet fast inget sparas.']);
    expect((await heard()).filter((said) => said.includes('Sparat'))).toEqual([]);
    await page.getByRole('button', { name: 'Spara en kopia' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Spara kopia' }).click();
    expect((await download).suggestedFilename()).toMatch(/^fyrfas-kopia-.*\.fyrfas$/);
  },
);

/** A browser where something is written already, started again; `address` is not open yet. */
async function startedAgain() {
  const profile = newProfile();
  const first = await startBrowser(profile);
  await openApp(first.page, paths.organisation('hjo'));
  expect(await first.page.getByText('Det är tomt här.').isVisible()).toBe(false);
  await fillInNote(first.page, { org: 'hjo', text: 'Skrivet i går.' });
  await sayWhoWrites(first.page);
  await heardSaved(first.page);
  const { origin } = new URL(first.page.url());
  await first.close();
  const { page, context } = await startBrowser(profile);
  return { page, session: await context.newCDPSession(page), origin };
}

test('storage that is full: nothing is said to be saved, the words stand where they were, and once there is room they are saved', async () => {
  const { page, session, origin } = await startedAgain();
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
  await openApp(page, paths.organisation('hjo'));
  await fillInNote(page, { org: 'hjo', text: 'Det här får inte plats.' });
  await page.getByText('Det gick inte att spara. Det du skrev står kvar här.').waitFor();
  const full =
    'Det finns ingen plats kvar att spara på. Inget har ändrats. Spara en kopia, frigör plats på datorn och försök igen.';
  await page.getByText(full).waitFor();
  const line = page.getByRole('textbox', { name: 'Anteckning', exact: true });
  expect(await line.inputValue()).toBe('Det här får inte plats.');
  expect(await notesOnCard(page)).toEqual(['Skrivet i går.']);
  expect(await page.getByText(/^Sparat/).isVisible()).toBe(false);
  const looking = new Looking(page);
  await looking.inEveryWay('storage full');
  expect(looking.faults).toEqual([]);

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await line.press('Enter');
  await heardSaved(page);
  expect(await notesOnCard(page)).toHaveLength(2);
  await page.getByText(full).waitFor({ state: 'hidden' });
});

test('where a newer version has changed the storage, this one leaves it alone and never says "Sparat"', async () => {
  const { page } = await startedAgain();
  const heard = await listen(page);
  await openApp(page, paths.help);
  await page.evaluate(async () => {
    // As a newer build would: the same database, with more in it.
    const [journal] = (await indexedDB.databases()).filter(
      ({ name }) => name?.startsWith('fyrfas') && !name.endsWith('utkast'),
    );
    await new Promise((resolve) => {
      const request = indexedDB.open(journal?.name ?? '', (journal?.version ?? 0) + 100);
      request.onsuccess = () => resolve(request.result.close());
    });
  });
  await openApp(page, paths.organisation('hjo'));
  await page
    .getByRole('alert')
    .filter({ hasText: 'En nyare version av Fyrfas har använts i den här webbläsaren.' })
    .waitFor();
  await fillInNote(page, { org: 'hjo', text: 'Skrivet i en gammal version.' });
  await sayWhoWrites(page);
  await page
    .getByRole('status')
    .filter({ hasText: /^Det är inte sparat\./ })
    .waitFor();
  expect((await heard()).filter((said) => said.includes('Sparat'))).toEqual([]);
});

test('where another tab holds an older storage this is said, and once that tab is closed and the page read again it can be saved', async () => {
  const { page, context } = await startBrowser();
  const other = await context.newPage();
  await other.goto(`${inject('appUrl')}manifest.webmanifest`);
  await other.evaluate(async () => {
    const request = indexedDB.open('fyrfas', 1);
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
  });
  const heard = await listen(page);
  await openApp(page, paths.organisation('hjo'));
  await page.getByRole('alert').filter({ hasText: 'Fyrfas är öppet i en annan flik med en äldre version.' }).waitFor();
  await fillInNote(page, { org: 'hjo', text: 'Ingenstans än.' });
  await sayWhoWrites(page);
  await page
    .getByRole('status')
    .filter({ hasText: /^Det är inte sparat\./ })
    .waitFor();
  expect((await heard()).filter((said) => said.includes('Sparat'))).toEqual([]);

  await other.close();
  await page.getByRole('button', { name: 'Läs in sidan igen' }).click();
  await expect.poll(() => notesOnCard(page)).toEqual([]);
  await fillInNote(page, { org: 'hjo', text: 'Här och nu.' });
  await sayWhoWrites(page);
  await heardSaved(page);
});

test('a browser that was emptied says so, on every screen, and a new browser does not', async () => {
  const { page, session, origin } = await startedAgain();
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  const heard = await listen(page);
  for (const address of [paths.map, paths.organisation('hjo'), paths.copies]) {
    await openApp(page, address);
    await page.getByText('Det är tomt här. Har du använt Fyrfas förut på den här datorn?').waitFor();
  }
  const looking = new Looking(page);
  await looking.inEveryWay('emptied');
  expect(looking.faults).toEqual([]);
  expect((await heard()).filter((said) => said.includes('Sparat'))).toEqual([]);

  // Going on without the copy is allowed, and then the question has been answered.
  await fillInNote(page, { org: 'hjo', text: 'Börjar om.' });
  await sayWhoWrites(page);
  await heardSaved(page);
  await page.getByText('Det är tomt här.').waitFor({ state: 'hidden' });
  await goTo(page, paths.map);
});
