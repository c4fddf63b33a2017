/** A lärandedokument in a real browser: every state looked at, and the Word file that comes out of it read back. */
import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findPersonnummer } from '../../src/domain/personnummer.ts';
import { paths } from '../../src/paths.ts';
import * as text from '../../src/text/text.ts';
import { empty, full, press, save } from '../support/looking.ts';
import {
  fillInNote,
  finishDialogue,
  goTo,
  heardSaved,
  holdDialogue,
  planDialogue,
  sayWhoWrites,
} from '../support/recording.ts';
import { all, readWordFile, textOf, type WordFile } from '../support/wordFiles.ts';

const MINUTE = 60_000;
const SECRET = 'Grannen på Nygatan klagade hela hösten.';

async function saved(page: Page): Promise<{ name: string; file: WordFile; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: MINUTE }),
    page.getByRole('button', { name: 'Spara som Word' }).press('Enter'),
  ]);
  const bytes = await bytesOf(download);
  return { name: download.suggestedFilename(), file: await readWordFile(bytes), bytes };
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()));
}

const styled = (file: WordFile, style: string) =>
  file.paragraphs.filter((each) => each.style === style).map(({ text: words }) => words);

test(
  'axe finds nothing while a document is started, filled, written and frozen; the file is a real document',
  async () => {
    const { page, looking } = await full();
    await goTo(page, paths.learningDocuments);
    await looking.inEveryWay('the documents');
    await press(page, 'Nytt lärandedokument');
    await page.getByRole('textbox', { name: 'Rubrik' }).fill('Hösten i Skaraborg');
    await page.getByRole('radio', { name: 'Några organisationer' }).check();
    await press(page, 'Börja');
    await page.getByText('Välj minst en organisation.').first().waitFor();
    await looking.inEveryWay('starting, refused');
    await page.getByRole('radio', { name: 'Ett område' }).check();
    await page.getByRole('combobox', { name: 'Område' }).selectOption({ label: 'Skaraborg' });
    await press(page, 'Börja');
    await page.getByRole('heading', { level: 1, name: 'Hösten i Skaraborg' }).waitFor();
    await heardSaved(page);

    await press(page, 'Fyll de tomma avsnitten');
    expect(await heardSaved(page)).toMatch(/^Sparat\. Avsnitten är fyllda\./);
    await press(page, /^(?:Ändra|Skriv): Vad vi kom överens om/);
    await page.getByRole('textbox', { name: /^Text: Vad vi kom överens om/ }).waitFor();
    const table = '| Vad | Vem | Till när |\n| Ny helgrutin | Vårdcentralschef | 28 februari 2027 |';
    await page.getByRole('textbox', { name: /^Text: Vad vi kom överens om/ }).fill(table);
    await looking.inEveryWay('writing, with what is gathered');
    await save(page);
    await heardSaved(page);

    const working = await saved(page);
    expect(working.name).toBe('hosten-i-skaraborg-arbetsmaterial.docx');
    expect(styled(working.file, 'Status')).toEqual(['ARBETSMATERIAL']);

    await press(page, 'Färdigställ');
    await page.getByRole('heading', { name: 'Färdigställ dokumentet' }).waitFor();
    await looking.inEveryWay('about to be frozen');
    await page.getByRole('button', { name: 'Färdigställ' }).last().press('Enter');
    await heardSaved(page);
    await looking.inEveryWay('frozen');

    const { name, file, bytes } = await saved(page);
    expect(name).toBe('hosten-i-skaraborg-fardigstalld.docx');
    expect(styled(file, 'Title')).toEqual(['Hösten i Skaraborg']);
    expect(styled(file, 'Status')).toEqual(['FÄRDIGSTÄLLD']);
    const { sections } = text.documents;
    expect(styled(file, 'Heading1')).toEqual(expect.arrayContaining([sections.skavde, sections.overens]));
    const [agreed] = all(file.xml('word/document.xml'), 'w:tbl');
    const [head] = agreed === undefined ? [] : all(agreed, 'w:tr');
    expect(head && all(head, 'w:tblHeader')).toHaveLength(1);
    expect(head && all(head, 'w:tc').map(textOf)).toEqual(['Vad', 'Vem', 'Till när']);
    expect(file.parts.get('word/styles.xml')).toContain('w:val="sv-SE"');
    expect(all(file.xml('word/document.xml'), 'w:hyperlink').map(textOf)[0]).toMatch(/\t\d+$/);
    expect(findPersonnummer(file.paragraphs.map((each) => each.text).join('\n'))).toEqual([]);
    // The same document, made once more, is the same file.
    expect(Buffer.from((await saved(page)).bytes).equals(Buffer.from(bytes))).toBe(true);

    expect(looking.faults).toEqual([]);
  },
  4 * MINUTE,
);

test(
  'what is removed for good is in no Word file made after it: neither the document nor the summary',
  async () => {
    const { page } = await empty();
    await fillInNote(page, { org: 'hjo', text: 'Kontaktfunktionen är ny.' });
    await sayWhoWrites(page);
    await heardSaved(page);
    const dialogue = await planDialogue(page, { who: 'hj', day: 'i dag' });
    await holdDialogue(page, dialogue);
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.type(`Planeringen börjar tidigare.\n\n${SECRET}`);
    await page.keyboard.press('Alt+2');
    await finishDialogue(page);

    await goTo(page, paths.learningDocuments);
    await press(page, 'Nytt lärandedokument');
    await page.getByRole('textbox', { name: 'Rubrik' }).fill('Hösten');
    await press(page, 'Börja');
    await page.getByRole('heading', { level: 1, name: 'Hösten' }).waitFor();
    await heardSaved(page);
    await press(page, 'Skriv: Röster');
    await page
      .getByRole('button', { name: /^Lägg till: Grannen/ })
      .first()
      .press('Enter');
    await save(page);
    await heardSaved(page);
    expect((await saved(page)).file.everything).toContain('Nygatan');

    // What is marked on the page is what one wants to remove.
    await page.locator('main blockquote > p').evaluate((quote) => document.getSelection()?.selectAllChildren(quote));
    await page.getByRole('button', { name: 'Ta bort text för gott …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ta bort text för gott' });
    await dialog.getByRole('textbox', { name: 'Markera orden som ska bort' }).waitFor();
    await dialog.getByRole('button', { name: 'Skrevs av misstag' }).press('Enter');
    await dialog.getByRole('button', { name: 'Granska' }).press('Enter');
    await dialog.getByRole('button', { name: 'Ta bort för gott' }).press('Enter');
    await heardSaved(page);

    expect((await saved(page)).file.everything).not.toContain('Nygatan');
    await goTo(page, paths.dialogueSummary(dialogue));
    const summary = await saved(page);
    expect(summary.name).toMatch(/^sammanfattning-hjo-.*-arbetsmaterial\.docx$/);
    expect(styled(summary.file, 'Heading1')).toEqual(Object.values(text.codes.summaryHeadings));
    expect(summary.file.everything).not.toContain('Nygatan');
  },
  2 * MINUTE,
);
