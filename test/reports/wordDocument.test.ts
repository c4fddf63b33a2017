/** A Word file is read back as Word, a screen reader and a registry would: by its parts, never by what wrote it. */
import { beforeAll, describe, expect, test } from 'vitest';
import { blocksIn } from '../../src/domain/documentText.ts';
import { findPersonnummer } from '../../src/domain/personnummer.ts';
import type { WordDocument } from '../../src/reports/wordDocument.ts';
import { writeWordDocument } from '../../src/reports/wordDocumentFile.ts';
import { all, elements, ownText, readWordFile, textOf, type WordFile } from '../support/wordFiles.ts';
import { outOfOrder } from '../support/wordOrder.ts';

const HEADINGS = ['Inledning', 'Vad fungerade', 'Vad vi kom överens om'];
const TEXT = `Hösten 2026 & våren <2027>.
Två rader. Se https://exempel.se/avtal.

# Skaraborg

– Läkare är med.
– Introduktion för vikarier.

## Hjo

> Det går lättare.
> Men inte på helger.
> — Kvalitetsdialog Hjo, 20 januari 2027

| Vad | Vem | Till när |
| Ny helgrutin | Vårdcentralschef | 28 februari 2027 |
| Gemensam lista | MAS | Ingen dag satt |`;

const DOCUMENT: WordDocument = {
  title: 'Lärandedokument Skaraborg',
  subject: 'Lärandedokument',
  status: 'ARBETSMATERIAL',
  date: '2026-11-22',
  foot: 'ARBETSMATERIAL · Lärandedokument Skaraborg · 22 november 2026',
  page: { page: 'Sida', of: 'av' },
  facts: [{ term: 'Gäller', value: 'Skaraborg' }],
  contents: 'Innehåll',
  parts: HEADINGS.map((heading) => ({ heading, blocks: blocksIn(TEXT) })),
};

let bytes: Uint8Array;
let file: WordFile;
beforeAll(async () => {
  bytes = await writeWordDocument(DOCUMENT);
  file = await readWordFile(bytes);
}, 60_000);

const styled = (style: string) => file.paragraphs.filter((each) => each.style === style).map(({ text }) => text);

describe('A document in Word', () => {
  test('has its title, its status and real headings of three levels', () => {
    expect(styled('Title')).toEqual([DOCUMENT.title]);
    expect(styled('Status')).toEqual(['ARBETSMATERIAL']);
    expect(styled('Heading1')).toEqual(HEADINGS);
    expect(new Set(styled('Heading2'))).toEqual(new Set(['Skaraborg']));
    expect(new Set(styled('Heading3'))).toEqual(new Set(['Hjo']));
    const levels = all(file.xml('word/styles.xml'), 'w:style')
      .filter(({ attributes }) => /^Heading[123]$/.test(attributes['w:styleId'] ?? ''))
      .map((style) => [
        all(style, 'w:name')[0]?.attributes['w:val'],
        all(style, 'w:outlineLvl')[0]?.attributes['w:val'],
        all(style, 'w:keepNext').length,
      ]);
    expect(levels).toEqual([
      ['Heading 1', '0', 1],
      ['Heading 2', '1', 1],
      ['Heading 3', '2', 1],
    ]);
  });

  test('is marked as Swedish, in its styles, its settings and its properties', () => {
    const [defaults] = all(file.xml('word/styles.xml'), 'w:docDefaults');
    expect(defaults && all(defaults, 'w:lang')[0]?.attributes['w:val']).toBe('sv-SE');
    expect(all(file.xml('word/settings.xml'), 'w:themeFontLang')[0]?.attributes['w:val']).toBe('sv-SE');
    expect(file.parts.get('docProps/core.xml')).toContain('<dc:language>sv-SE</dc:language>');
    // No part of the text says another language.
    expect(all(file.xml('word/document.xml'), 'w:lang')).toEqual([]);
  });

  test('says in its properties what it is, and no clock and no person', () => {
    const core = file.parts.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:title>Lärandedokument Skaraborg</dc:title>');
    expect(core).toContain('<dc:subject>Lärandedokument</dc:subject>');
    expect(core).toContain('<cp:keywords>ARBETSMATERIAL</cp:keywords>');
    expect(core).toContain('<dc:creator>Fyrfas</dc:creator>');
    expect([...core.matchAll(/\d{4}-\d\d-\d\dT[^<]*/g)].map(String)).toEqual([
      '2026-11-22T00:00:00Z',
      '2026-11-22T00:00:00Z',
    ]);
  });

  test('has a list of contents that is filled in and leads to the headings, with their pages, without asking', () => {
    const [contents] = all(file.xml('word/document.xml'), 'w:sdtContent');
    if (contents === undefined) throw new Error('no contents');
    const [field] = all(contents, 'w:instrText').map(ownText);
    expect(field).toContain('TOC');
    const lines = all(contents, 'w:hyperlink');
    expect(lines.map(textOf).map((line) => line.split('\t')[0])).toEqual(
      HEADINGS.flatMap((each) => [each, 'Skaraborg']),
    );
    for (const line of lines) expect(textOf(line).split('\t')[1]).toMatch(/^\d+$/);
    const places = new Set(
      all(file.xml('word/document.xml'), 'w:bookmarkStart').map((each) => each.attributes['w:name']),
    );
    for (const line of lines) expect(places).toContain(line.attributes['w:anchor']);
    expect(file.everything).not.toMatch(/w:dirty="(?:true|1)"|<w:updateFields/);
  });

  test('has tables whose first row is their headings, repeated, without merged cells or rows that are cut', () => {
    const tables = all(file.xml('word/document.xml'), 'w:tbl');
    expect(tables).toHaveLength(HEADINGS.length);
    for (const table of tables) {
      const rows = all(table, 'w:tr');
      const isHeader = rows.map((row) => {
        const [mark] = all(row, 'w:tblHeader');
        return mark !== undefined && !/^(?:0|false|off)$/.test(mark.attributes['w:val'] ?? '');
      });
      expect(isHeader).toEqual([true, false, false]);
      expect(rows.map((row) => all(row, 'w:cantSplit').length)).toEqual([1, 1, 1]);
      expect(rows.map((row) => all(row, 'w:tc').map(textOf))).toEqual([
        ['Vad', 'Vem', 'Till när'],
        ['Ny helgrutin', 'Vårdcentralschef', '28 februari 2027'],
        ['Gemensam lista', 'MAS', 'Ingen dag satt'],
      ]);
      expect([...all(table, 'w:gridSpan'), ...all(table, 'w:vMerge')]).toEqual([]);
      const widths = all(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9072);
      expect(all(table, 'w:tblLook')[0]?.attributes['w:firstRow']).toMatch(/true|1/);
    }
  });

  test('has real lists, quotes with a style of their own, and links', () => {
    const items = file.paragraphs.filter(({ xml }) => all(xml, 'w:numPr').length > 0);
    expect(items.slice(0, 2).map(({ text, style }) => [style, text])).toEqual([
      ['ListParagraph', 'Läkare är med.'],
      ['ListParagraph', 'Introduktion för vikarier.'],
    ]);
    expect(styled('Quote')[0]).toBe('Det går lättare.\nMen inte på helger.');
    expect(styled('QuoteSource')[0]).toBe('Kvalitetsdialog Hjo, 20 januari 2027');
    const quote = file.paragraphs.find(({ style }) => style === 'Quote');
    expect(quote && all(quote.xml, 'w:keepNext')).toHaveLength(1);
    expect(file.parts.get('word/_rels/document.xml.rels')).toContain('Target="https://exempel.se/avtal"');
    expect(styled('Normal').find((text) => text !== '')).toBe(
      'Hösten 2026 & våren <2027>.\nTvå rader. Se https://exempel.se/avtal.',
    );
  });

  test('is A4 with its status, its day and the page at the foot of every page', () => {
    const [size] = all(file.xml('word/document.xml'), 'w:pgSz');
    expect(
      [size?.attributes['w:w'], size?.attributes['w:h']].map(Number).map((twips) => Math.round(twips / 56.7)),
    ).toEqual([210, 297]);
    const footer = file.xml('word/footer1.xml');
    expect(textOf(footer)).toMatch(/^ARBETSMATERIAL · Lärandedokument Skaraborg · 22 november 2026\tSida .*av/s);
    expect(all(footer, 'w:instrText').map((each) => ownText(each).trim())).toEqual(['PAGE', 'NUMPAGES']);
  });

  test('stands in the order Word wants, with every style and every part it speaks of', () => {
    for (const name of file.names.filter((each) => /^word\/[^/]+\.xml$/.test(each))) {
      expect(outOfOrder(file.xml(name)), name).toEqual([]);
    }
    const known = new Set(all(file.xml('word/styles.xml'), 'w:style').map(({ attributes }) => attributes['w:styleId']));
    for (const { style } of file.paragraphs) expect(known).toContain(style);
    const types = file.xml('[Content_Types].xml');
    const said = elements(types).map(({ attributes }) => attributes['PartName'] ?? `*.${attributes['Extension']}`);
    for (const name of file.names.filter((each) => each.endsWith('.xml') && each !== '[Content_Types].xml')) {
      expect(said.includes(`/${name}`) || said.includes('*.xml'), name).toBe(true);
    }
  });

  test('is the same bytes every time', async () => {
    const again = await writeWordDocument(DOCUMENT);
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
  });

  test('has no script, no macro, no picture from elsewhere and nobody’s number', () => {
    expect(file.names.filter((name) => /vba|activeX|media|embed/i.test(name))).toEqual([]);
    expect(findPersonnummer(file.paragraphs.map(({ text }) => text).join('\n'))).toEqual([]);
  });
});

test('One page needs no list of contents; signs that no font is known for stop nothing', async () => {
  const blocks = blocksIn('Pilen → och ✅ och 漢字 och 👍🏽.');
  const { contents: _contents, ...rest } = DOCUMENT;
  const page = await readWordFile(await writeWordDocument({ ...rest, parts: [{ heading: 'Framåt', blocks }] }));
  expect(all(page.xml('word/document.xml'), 'w:sdt')).toEqual([]);
  expect(page.paragraphs.map(({ text }) => text)).toContain('Pilen → och ✅ och 漢字 och 👍🏽.');
  const parts = ['Nytt', 'Framåt'].map((heading) => ({ heading, blocks }));
  const odd = await readWordFile(await writeWordDocument({ ...DOCUMENT, parts }));
  expect(all(odd.xml('word/document.xml'), 'w:hyperlink').map(textOf)).toEqual(['Nytt\t1', 'Framåt\t1']);
}, 60_000);
