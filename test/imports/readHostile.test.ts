import { describe, expect, test } from 'vitest';
import { readTable } from '../../src/imports/readTable.ts';
import type { TableRefusal } from '../../src/imports/table.ts';
import { fileOf, inline, workbookFile, workbookParts } from '../fixtures/tables/workbookFile.ts';
import { type ZipPart, zipFile } from '../fixtures/tables/zipFile.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const honest = workbookParts({ sheets: { Blad1: `<row r="1">${inline('A1', 'Hjo')}${inline('B1', 'ja')}</row>` } });

/** The honest workbook with one part changed, or one more. */
function withPart(part: Partial<ZipPart> & { readonly name: string }): File {
  const known = honest.find(({ name }) => name === part.name);
  const changed = honest.map((each) => (each === known ? { ...each, ...part } : each));
  return fileOf(zipFile(known ? changed : [...changed, { content: '', ...part }]), 'lista.xlsx');
}

const rows = (inside: string) => workbookFile({ sheets: { Blad1: inside } });
const OLE_MARK = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** An OLE file with the names of its streams, as far as anybody looks. */
const ole = (...streams: string[]) =>
  new Uint8Array([
    ...OLE_MARK,
    ...streams.flatMap((name) => Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat()),
  ]);
const bomb = new Uint8Array(40_000_000);

async function refusalOf(file: File): Promise<TableRefusal | 'read'> {
  const started = performance.now();
  const read = await readTable(file);
  // Whatever it is, nobody waits for it.
  expect(performance.now() - started).toBeLessThan(3_000);
  return read.ok ? 'read' : read.refusal;
}

test('the workbook that all of these are made from is read', async () => {
  expect(await refusalOf(fileOf(zipFile(honest)))).toBe('read');
});

describe('What a file is goes by its bytes', () => {
  const text = new TextEncoder();
  test.each<[string, File, TableRefusal | 'read']>([
    ['an empty file', fileOf('', 'lista.xlsx'), 'empty'],
    ['text called .xlsx', fileOf('Hjo;ja\nSkara;nej', 'lista.xlsx'), 'read'],
    ['a workbook called .csv', fileOf(zipFile(honest), 'lista.csv'), 'read'],
    ['an old .xls', fileOf(ole('Root Entry', 'Workbook'), 'lista.xls'), 'old-format'],
    ['an .xls called .xlsx', fileOf(ole('Book'), 'lista.xlsx'), 'old-format'],
    ['a workbook with a password', fileOf(ole('EncryptionInfo', 'EncryptedPackage'), 'lista.xlsx'), 'password'],
    ['an old letter', fileOf(ole('WordDocument'), 'brev.doc'), 'foreign'],
    ['a web page called .xls', fileOf('<html><table><tr><td>Hjo</td></tr></table></html>', 'lista.xls'), 'old-format'],
    ['XML of 2003', fileOf('\uFEFF<?xml version="1.0"?><Workbook/>', 'lista.xls'), 'old-format'],
    [
      '.ods',
      fileOf(
        zipFile([
          { name: 'mimetype', content: 'application/x', stored: true },
          { name: 'content.xml', content: '<x/>' },
        ]),
      ),
      'old-format',
    ],
    ['.numbers', fileOf(zipFile([{ name: 'Index/Document.iwa', content: 'x' }])), 'old-format'],
    [
      '.xlsb',
      fileOf(
        zipFile([
          { name: '[Content_Types].xml', content: '<x/>' },
          { name: 'xl/workbook.bin', content: 'x' },
        ]),
      ),
      'old-format',
    ],
    [
      'a letter',
      fileOf(
        zipFile([
          { name: '[Content_Types].xml', content: '<x/>' },
          { name: 'word/document.xml', content: '<x/>' },
        ]),
      ),
      'foreign',
    ],
    ['any other zip', fileOf(zipFile([{ name: 'bild.png', content: 'x' }])), 'foreign'],
    ['an empty zip', fileOf(zipFile([])), 'foreign'],
    ['a picture', fileOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])), 'foreign'],
    ['a PDF', fileOf(new Uint8Array([...text.encode('%PDF-1.7\n'), 0, 1, 2, 3])), 'foreign'],
    ['UTF-16 that is cut', fileOf(new Uint8Array([0xff, 0xfe, 0x48])), 'foreign'],
  ])('%s', async (_name, file, expected) => {
    expect(await refusalOf(file)).toBe(expected);
  });

  test('a file that the disk does not give', async () => {
    const file = Object.assign(fileOf('x'), {
      arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
    });
    expect(await refusalOf(file)).toBe('unreadable');
  });
});

describe('Zip files built to do harm', () => {
  test.each<[string, () => File, TableRefusal]>([
    ['a file larger than any list', () => fileOf(new Uint8Array(11_000_000)), 'too-big'],
    ['a sheet that unpacks to 40 MB and says so', () => withPart({ name: SHEET, content: bomb }), 'too-big'],
    ['one that says it is small', () => withPart({ name: SHEET, content: bomb, declaredSize: 1_000 }), 'too-big'],
    ['one that says it is nothing', () => withPart({ name: SHEET, content: bomb, declaredSize: 0 }), 'too-big'],
    ['one that says it is 4 GB', () => withPart({ name: SHEET, declaredSize: 0xfffffffe }), 'too-big'],
    ['many parts that are small one by one', () => fileOf(zipFile(manyLarge())), 'too-big'],
    ['a size that is too large', () => withPart({ name: SHEET, declaredSize: 100_000 }), 'damaged'],
    ['a wrong checksum', () => withPart({ name: SHEET, declaredCrc: 1 }), 'damaged'],
    ['a part with a password', () => withPart({ name: SHEET, encrypted: true }), 'password'],
    ['a name that leads out', () => withPart({ name: '../../.bashrc' }), 'hostile'],
    ['a name that leads out the Windows way', () => withPart({ name: 'xl\\..\\..\\a' }), 'hostile'],
    ['an absolute name', () => withPart({ name: '/etc/passwd' }), 'hostile'],
    ['a drive', () => withPart({ name: 'C:/x' }), 'hostile'],
    ['the same name twice', () => fileOf(zipFile([...honest, { name: SHEET.toUpperCase(), content: 'x' }])), 'hostile'],
    [
      'more parts than a workbook has',
      () => fileOf(zipFile(Array.from({ length: 2_001 }, (_, at) => ({ name: `${at}`, content: '' })))),
      'too-big',
    ],
    ['a zip inside a zip, endlessly', () => withPart({ name: SHEET, content: zipFile(honest) }), 'damaged'],
  ])('%s', async (_name, file, expected) => {
    expect(await refusalOf(file())).toBe(expected);
  });

  function manyLarge(): ZipPart[] {
    const sheets = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`Blad${at}`, ' '.repeat(4_000_000)]));
    return workbookParts({ sheets });
  }

  test('wherever it is cut, it is damaged, and nothing is thrown', async () => {
    const whole = zipFile(honest);
    for (let length = 5; length < whole.length; length += 7)
      expect(await refusalOf(fileOf(whole.slice(0, length)))).toMatch(/^(?:damaged|foreign)$/);
  });

  test('wherever a byte is changed, it is read as it was or refused, and nothing is thrown', async () => {
    const whole = zipFile(honest);
    const answers = new Set<string>();
    for (let at = 0; at < whole.length; at += 11) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      const read = await readTable(fileOf(changed));
      if (read.ok) answers.add(JSON.stringify(read));
    }
    expect([...answers]).toEqual([JSON.stringify(await readTable(fileOf(whole)))]);
  });
});

describe('XML built to do harm', () => {
  const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>`;
  const outside = `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet/>`;

  test.each<[string, () => File, TableRefusal | 'read']>([
    ['a thousand laughs', () => withPart({ name: SHEET, content: laughs }), 'hostile'],
    ['an entity from outside', () => withPart({ name: 'xl/workbook.xml', content: outside }), 'hostile'],
    [
      'a document type in UTF-16',
      () => withPart({ name: SHEET, content: new Uint8Array(Buffer.from(`\uFEFF${outside}`, 'utf16le')) }),
      'hostile',
    ],
    ['a document type in small letters', () => withPart({ name: SHEET, content: '<!doctype x>' }), 'hostile'],
    ['a cell far out to the right', () => rows(`<row r="1">${inline('XFD1', 'x')}</row>`), 'too-many'],
    ['a column that no sheet has', () => rows(`<row r="1">${inline('ZZZZ1', 'x')}</row>`), 'damaged'],
    ['a row that no sheet has', () => rows(`<row r="1048577">${inline('A1048577', 'x')}</row>`), 'damaged'],
    [
      'the same row twice',
      () => rows(`<row r="1">${inline('A1', 'x')}</row><row r="1">${inline('A1', 'y')}</row>`),
      'damaged',
    ],
    ['more rows than are read', () => rows('<row><c><v>1</v></c></row>'.repeat(5_001)), 'too-many'],
    ['a cell longer than a cell can be', () => rows(`<row>${inline('A1', 'x'.repeat(33_000))}</row>`), 'too-big'],
    [
      'a long text in every cell',
      () =>
        workbookFile({
          sheets: { A: `<row>${'<c t="s"><v>0</v></c>'.repeat(200)}</row>` },
          sharedStrings: [`<t>${'x'.repeat(32_000)}</t>`],
        }),
      'too-big',
    ],
    [
      'a tag that never ends',
      () => withPart({ name: SHEET, content: `<row r="1"><c ${'a'.repeat(5_000_000)}` }),
      'damaged',
    ],
    ['a tag of only letters', () => rows(`<row ${'a'.repeat(5_000_000)}>${inline('A1', 'x')}</row>`), 'read'],
    ['comments that never end', () => rows('<!--'.repeat(200_000)), 'damaged'],
    ['quotes that never end', () => rows('<a b="'.repeat(200_001)), 'damaged'],
    ['no XML', () => withPart({ name: SHEET, content: new Uint8Array([0xc3, 0x28]) }), 'damaged'],
    ['no workbook', () => withPart({ name: '_rels/.rels', content: '<x/>' }), 'damaged'],
    [
      'a workbook that lies outside',
      () =>
        withPart({
          name: '_rels/.rels',
          content: '<Relationship Id="a" Type="x/officeDocument" TargetMode="External" Target="http://x/"/>',
        }),
      'damaged',
    ],
    [
      'names of the language itself',
      () => rows(`<row __proto__="x" constructor="y">${inline('A1', 'x')}</row>`),
      'read',
    ],
  ])('%s', async (_name, file, expected) => {
    expect(await refusalOf(file())).toBe(expected);
  });

  test('a sheet that says it reaches to the last cell, with styled empty cells, is read as what is in it', async () => {
    const read = await readTable(
      withPart({
        name: SHEET,
        content: `<worksheet><dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384"/></cols><sheetData><row r="1">${inline('A1', 'Hjo')}<c r="XFD1" s="1"/></row><row r="1048576"><c r="A1048576"/></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>`,
      }),
    );
    expect(read.ok && read.tables[0]?.rows).toEqual([{ number: 1, cells: [{ text: 'Hjo' }] }]);
  });

  test('links to other books, macros and pictures are never unpacked', async () => {
    const file = fileOf(
      zipFile([
        ...honest,
        { name: 'xl/externalLinks/externalLink1.xml', content: bomb },
        { name: 'xl/vbaProject.bin', content: bomb },
        { name: 'xl/media/image1.png', content: bomb },
      ]),
    );
    expect(await refusalOf(file)).toBe('read');
  });
});
