/** The files of Underlag in a real browser: each saved and read back, one ended half-way, all of it without network. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { serve } from '../../deploy/serve.mjs';
import { paths } from '../../src/paths.ts';
import { openApp, waitUntilOffline } from '../support/app.ts';
import { INSTALLED, startBrowser } from '../support/chromium.ts';
import { Looking } from '../support/everyWay.ts';
import { goTo } from '../support/recording.ts';

const MINUTE = 60_000;

async function saved(page: Page, button: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: MINUTE }),
    page.getByRole('button', { name: button }).press('Enter'),
  ]);
  await page.getByText(/^Sparat som /).waitFor();
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

/** Width and height as the first chunk of a png says them. */
function sizeOf(png: Uint8Array): number[] {
  const view = new DataView(png.buffer, png.byteOffset);
  expect(strFromU8(png.subarray(1, 4))).toBe('PNG');
  return [view.getUint32(16), view.getUint32(20)];
}

test(
  'every file is made beside the page without network, and what is ended half-way saves nothing',
  async () => {
    const server = await serve({ folder: inject('builtApp') });
    const { context, page } = await startBrowser(undefined, INSTALLED);
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(error.message));
    page.on('console', (message) => message.type() === 'error' && broken.push(message.text()));
    await openApp(page, '/', server.url);
    await waitUntilOffline(page);
    await page.getByRole('button', { name: 'Utforska med exempeldata' }).click();
    await page.getByRole('heading', { name: 'Läget i korthet' }).waitFor();
    await server.stop();
    await context.setOffline(true);
    await goTo(page, paths.files);
    const looking = new Looking(page);
    await looking.inEveryWay('the files');

    const book = await saved(page, 'Spara som Excel');
    expect(book.name).toMatch(/^fyrfas-uppgifter-hela-lanet-[\d-]+\.xlsx$/);
    expect(Object.keys(unzipSync(book.bytes))).toContain('xl/worksheets/sheet8.xml');
    const table = await saved(page, 'Spara tabellen');
    expect(strFromU8(table.bytes)).toMatch(/^\uFEFF?Organisation;Område;Avser;Beslutsläge;/);
    await page.getByRole('combobox', { name: 'Område' }).selectOption({ label: 'Skaraborg' });
    const ours = await saved(page, 'Spara tabellen');
    expect(ours.name).toMatch(/^fyrfas-beslut-skaraborg-[\d-]+\.csv$/);
    expect(strFromU8(ours.bytes)).not.toContain('Borås');
    await page.getByRole('combobox', { name: 'Område' }).selectOption({ label: 'Hela länet' });
    const places = JSON.parse(strFromU8((await saved(page, 'Spara som geojson')).bytes)) as { features: unknown[] };
    expect(places.features).toHaveLength(49);
    const svg = strFromU8((await saved(page, 'Spara som svg')).bytes);
    expect(svg).toContain('PÅHITTADE EXEMPEL');
    const drawn = await page.evaluate(async (source) => {
      const picture = new Image();
      picture.src = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
      await picture.decode();
      return [picture.naturalWidth, picture.naturalHeight];
    }, svg);
    expect(drawn).toEqual([1500, 1200]);
    expect(sizeOf((await saved(page, 'Spara som png')).bytes)).toEqual([3000, 2400]);

    const late: string[] = [];
    page.on('download', (download) => late.push(download.suggestedFilename()));
    await page.getByRole('button', { name: 'Spara hela paketet' }).press('Enter');
    await page.getByRole('button', { name: 'Avbryt' }).press('Enter');
    await page.getByText('Avbrutet. Ingen fil sparades.').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Spara hela paketet');
    expect(late).toEqual([]);
    const pack = await saved(page, 'Spara hela paketet');
    expect(late).toEqual([pack.name]);
    expect(Object.keys(unzipSync(pack.bytes))).toHaveLength(14);
    await looking.inEveryWay('saved');
    expect(looking.faults).toEqual([]);
    expect(broken).toEqual([]);
  },
  2 * MINUTE,
);
