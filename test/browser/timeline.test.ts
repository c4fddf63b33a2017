/** Tidsplan in a real browser: every state looked at, and the calendar file read back by a reader of its own. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { full, press, save } from '../support/looking.ts';
import { goTo, heardSaved } from '../support/recording.ts';

const MINUTE = 60_000;

/** By RFC 5545: unfolds the lines and takes each entry apart, with what stands before the colon. */
function read(file: string): Map<string, string>[] {
  const entries: Map<string, string>[] = [];
  for (const line of file.replace(/\r\n[ \t]/g, '').split('\r\n')) {
    if (line === 'BEGIN:VEVENT') entries.push(new Map());
    const [, name = '', value = ''] = /^([A-Z-]+)[^:]*:(.*)$/s.exec(line) ?? [];
    entries.at(-1)?.set(name, value.replace(/\\([\\;,])/g, '$1').replace(/\\n/g, '\n'));
  }
  return entries;
}

async function calendar(page: Page): Promise<Map<string, string>[]> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: MINUTE }),
    press(page, 'Spara som kalenderfil'),
  ]);
  expect(download.suggestedFilename()).toMatch(/^tidsplan-\d{4}-\d{2}-\d{2}\.ics$/);
  const file = readFileSync(await download.path(), 'utf8');
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  return read(file);
}

const titled = (entries: readonly Map<string, string>[], title: string) =>
  entries.find((entry) => entry.get('SUMMARY')?.includes(title));

test(
  'axe finds nothing on the axis, the list and the wheel; a moved meeting moves in the calendar',
  async () => {
    const { page, looking } = await full();
    await goTo(page, paths.timeline);
    const mark = page.locator('.axis [data-date]').filter({ hasText: 'Närområdesgrupp' });
    await mark.waitFor({ timeout: MINUTE });
    await looking.inEveryWay('the axis');

    const before = await calendar(page);
    expect(before.length).toBeGreaterThan(20);
    expect(new Set(before.map((entry) => entry.get('UID'))).size).toBe(before.length);
    // Who treats the errand when, dialogues, what is called off and what is not certain.
    expect(before.some((entry) => entry.get('SUMMARY')?.endsWith(': Kommunfullmäktige behandlar ärendet'))).toBe(true);
    expect(titled(before, 'Kvalitetsdialog Hjo')?.get('DTSTART')).toMatch(/^\d{8}$/);
    expect(titled(before, 'Utgår: Uppföljning')?.get('STATUS')).toBe('CANCELLED');
    expect(titled(before, 'introduktionsmaterial')?.get('STATUS')).toBe('TENTATIVE');
    const first = titled(before, 'Närområdesgrupp');

    // By keyboard alone: to the first mark, to the lane of the local dates, and along it.
    await page.locator('.axis [data-date][tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    for (let step = 0; step < 30 && !(await isFocused(page, 'Närområdesgrupp')); step += 1) {
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Enter');
    const panel = page.getByRole('region', { name: 'Närområdesgrupp (exempel)' });
    await panel.waitFor();
    await looking.inEveryWay('a date that is open');
    await panel.getByRole('button', { name: /^Flytta/ }).press('Enter');
    await page.getByRole('textbox', { name: 'Nytt datum' }).fill('2027-03-18');
    await looking.axe('moving');
    await save(page);
    await heardSaved(page);

    const after = titled(await calendar(page), 'Närområdesgrupp');
    expect(after?.get('UID')).toBe(first?.get('UID'));
    expect(after?.get('DTSTART')).toBe('20270318');
    expect(Number(after?.get('SEQUENCE'))).toBeGreaterThan(Number(first?.get('SEQUENCE')));

    await press(page, 'Lägg till datum');
    await page.getByRole('radio', { name: 'Lokalt' }).check();
    await save(page);
    await looking.axe('adding, refused');
    await press(page, 'Avbryt');

    await page.getByRole('radio', { name: 'Lista' }).click();
    await page.locator('tr [data-date]').first().press('Enter');
    await looking.inEveryWay('the list with a date open');
    await goTo(page, `${paths.timeline}?vy=arshjul&tid=2027`);
    await page.getByRole('img', { name: /^Årshjul för 2027/ }).waitFor();
    await looking.inEveryWay('the wheel');
    await goTo(page, `${paths.timeline}?datum=2026-10-20`);
    await page.getByText('Visat datum').waitFor();
    await looking.axe('a past date');
    expect(looking.faults).toEqual([]);
  },
  3 * MINUTE,
);

const isFocused = (page: Page, title: string) =>
  page.evaluate((sought) => document.activeElement?.textContent?.includes(sought) === true, title);
