import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openApp } from '../support/app.ts';
import { countyPicture, folderForFiles, openCopyFrom, saveCopyTo } from '../support/browserCopies.ts';
import { startBrowser } from '../support/chromium.ts';
import { fillInDecision, fillInNote, fillInPhase, heardSaved, sayWhoWrites } from '../support/recording.ts';

const MIB = 1024 * 1024;

/** Somebody's whole copy, as lines of text. */
async function somebodysCopy(folder: string): Promise<string[]> {
  const { page, close } = await startBrowser();
  await openApp(page);
  await fillInNote(page, { org: 'hjo', text: 'Vikarier behöver en introduktion.' });
  await sayWhoWrites(page);
  await heardSaved(page);
  await fillInPhase(page, { org: 'hjo', phase: '2', ground: 'Enligt protokoll' });
  await heardSaved(page);
  const packed = readFileSync(await saveCopyTo(page, join(folder, 'good.fyrfas')));
  await close();
  return gunzipSync(packed).toString().split('\n');
}

/** Each file, and the sentence it is refused with. */
function badFiles(lines: readonly string[]): { name: string; bytes: Buffer | number; refusal: RegExp }[] {
  const packed = (changed: readonly string[]) => gzipSync(changed.join('\n'));
  const changed = (line: number, from: string, to: string) =>
    packed(lines.map((each, place) => (place === line ? each.replace(from, to) : each)));
  const note = lines.findIndex((each) => each.includes('note.written'));
  const whole = packed(lines);
  return [
    {
      name: 'a line that is broken',
      bytes: changed(note, '"words"', '"words'),
      refusal: new RegExp(
        `^Filen går inte att läsa från rad ${note + 1}\\. Inget har ändrats\\. Be avsändaren spara kopian igen\\.$`,
      ),
    },
    {
      name: 'words that somebody has changed',
      bytes: changed(note, 'introduktion', 'semester'),
      refusal: /^Filen har ändrats från rad \d+, efter att den sparades\. Inget har ändrats här\./,
    },
    {
      name: 'a fact that somebody has changed',
      bytes: changed(note + 1, '"inforande"', '"vidmakthallande"'),
      refusal: /^Filen har ändrats från rad \d+, efter att den sparades\. Inget har ändrats här\./,
    },
    {
      name: 'a file cut between two lines',
      bytes: packed([...lines.slice(0, note + 1), '']),
      refusal: /^Filen är avklippt från rad \d+\. Inget har ändrats\./,
    },
    {
      name: 'a file cut anywhere, as by a broken download',
      bytes: whole.subarray(0, whole.length - 60),
      refusal: /^Filen är avklippt från rad \d+\. Inget har ändrats\./,
    },
    {
      name: 'a file of another kind',
      bytes: Buffer.from('%PDF-1.7 Protokoll från kommunstyrelsen\n'),
      refusal:
        /^Det här är inte en kopia från Fyrfas\. Inget har ändrats\. Leta efter en fil som slutar på \.fyrfas\.$/,
    },
    { name: 'an empty file', bytes: Buffer.alloc(0), refusal: /^Filen är tom\. Inget har ändrats\./ },
    {
      name: 'a file of a later format',
      bytes: changed(0, '"fyrfas":1', '"fyrfas":2'),
      refusal:
        /^Kopian kommer från en nyare version av Fyrfas\. Inget har ändrats\. Byt version här och öppna den igen\.$/,
    },
    {
      name: 'a file larger than a copy can be',
      bytes: 256 * MIB + 1,
      refusal: /^Filen är större än en kopia kan vara\. Inget har ändrats\./,
    },
    {
      name: 'a small file that unpacks to an endless line',
      bytes: gzipSync(Buffer.alloc(300 * MIB), { level: 1 }),
      refusal: /^Filen går inte att läsa från rad 1\. Inget har ändrats\./,
    },
  ];
}

async function refusalOf(page: Page, path: string): Promise<string> {
  await openCopyFrom(page, path);
  const alert = page.getByRole('alert').filter({ hasText: 'Filen är inte inläst' });
  const said = await alert.innerText();
  // Put away, so that the next refusal is not mistaken for this one.
  await page.reload();
  return said.replace('Filen är inte inläst', '').trim();
}

test('a damaged, changed, cut, foreign, newer or oversized file is refused with what is wrong, and nothing is changed', async () => {
  const folder = folderForFiles();
  const files = badFiles(await somebodysCopy(folder));
  const { page } = await startBrowser();
  await openApp(page);
  await fillInDecision(page, { org: 'tibro', outcome: '1' });
  await sayWhoWrites(page);
  await heardSaved(page);
  const before = await countyPicture(page);

  const refused: [string, string, boolean][] = [];
  for (const { name, bytes, refusal } of files) {
    const path = join(folder, `${name}.fyrfas`);
    writeFileSync(path, typeof bytes === 'number' ? '' : bytes);
    // Full of nothing: it is large without taking any room.
    if (typeof bytes === 'number') truncateSync(path, bytes);
    const said = await refusalOf(page, path);
    refused.push([name, said, refusal.test(said)]);
  }
  expect(refused.filter(([, , fits]) => !fits)).toEqual([]);
  expect(await countyPicture(page)).toEqual(before);
});

test('example data is refused among real facts, and real facts among example data', async () => {
  const folder = folderForFiles();
  const real = await startBrowser();
  await openApp(real.page);
  await fillInNote(real.page, { org: 'hjo', text: 'Samtal med kontaktfunktionen.' });
  await sayWhoWrites(real.page);
  await heardSaved(real.page);
  const realCopy = await saveCopyTo(real.page, join(folder, 'real.fyrfas'));

  const example = await startBrowser();
  await openApp(example.page);
  await example.page.getByRole('button', { name: 'Utforska med exempeldata' }).click();
  await example.page.getByText('Exempeldata. Allt du ser är påhittat.').waitFor();
  const exampleCopy = await saveCopyTo(example.page, join(folder, 'example.fyrfas'));

  const refusal = 'Exempeldata och riktiga uppgifter kan aldrig blandas. Inget har ändrats.';
  expect(await refusalOf(real.page, exampleCopy)).toBe(refusal);
  expect(await refusalOf(example.page, realCopy)).toBe(refusal);
});
