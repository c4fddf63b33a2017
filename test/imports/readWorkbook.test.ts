import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../src/imports/readTable.ts';
import { type Cell, cellName, type Table } from '../../src/imports/table.ts';
import { fileOf, inline, type WorkbookParts, workbookFile, workbookParts } from '../fixtures/tables/workbookFile.ts';
import { zipFile } from '../fixtures/tables/zipFile.ts';

async function tablesOf(file: File): Promise<readonly Table[]> {
  const read = await readTable(file);
  if (!read.ok) throw new Error(read.refusal);
  return read.tables;
}

/** The cells by their names, of a book with one sheet. */
async function cellsOf(rows: string, book: Partial<WorkbookParts> = {}): Promise<Record<string, Cell>> {
  const [table] = await tablesOf(workbookFile({ sheets: { Blad1: rows }, ...book }));
  const named = (table?.rows ?? []).flatMap(({ number, cells }) =>
    cells.map((cell, column) => [cellName(column, number), cell] as const),
  );
  return Object.fromEntries(named.filter(([, { text }]) => text !== ''));
}

describe('A workbook', () => {
  test('has its cells where they stand, also after empty rows and columns', async () => {
    const cells = await cellsOf(
      `<row r="3">${inline('C3', 'Kommun')}${inline('E3', 'Beslut')}</row><row r="9" hidden="1">${inline('AA9', ' Hjo ')}</row>`,
    );
    expect(cells).toEqual({ C3: { text: 'Kommun' }, E3: { text: 'Beslut' }, AA9: { text: 'Hjo' } });
  });

  test('rows and cells without names follow each other', async () => {
    const cells = await cellsOf('<row><c><v>1</v></c><c t="str"><v>två</v></c></row><row><c/><c><v>3</v></c></row>');
    expect(cells).toEqual({ A1: { text: '1', number: 1 }, B1: { text: 'två' }, B2: { text: '3', number: 3 } });
  });

  test('tells days by the format of the number', async () => {
    const formats = [
      'yyyy\\-mm\\-dd;@',
      14,
      '[$-41D]d mmmm yyyy',
      'h:mm',
      18,
      '0.0" dagar"',
      '#,##0',
      '[Red]General',
      'mmm-yy',
    ];
    const row = formats.map((_, index) => `<c s="${index + 1}"><v>46106.75</v></c>`).join('');
    const cells = await cellsOf(`<row>${row}</row>`, { formats });
    const day = { text: '2026-03-25', day: '2026-03-25' };
    const number = { text: '46106,75', number: 46106.75 };
    expect(Object.values(cells)).toEqual([day, day, day, number, number, number, number, number, day]);
  });

  test.each([
    [false, '1', '1900-01-01'],
    [false, '59', '1900-02-28'],
    [false, '60', undefined],
    [false, '61', '1900-03-01'],
    [false, '46106', '2026-03-25'],
    [false, '0.5', undefined],
    [false, '99999999', undefined],
    [true, '0', '1904-01-01'],
    [true, '44644', '2026-03-25'],
  ])('counts days as its system does (1904: %s): %s', async (since1904, serial, day) => {
    const { A1 } = await cellsOf(`<row r="1"><c r="A1" s="1"><v>${serial}</v></c></row>`, { formats: [14], since1904 });
    expect(A1?.day).toBe(day);
    if (day === undefined) expect(A1?.number).toBe(Number(serial));
  });

  test('gives what is seen: shared and rich words, what formulas came to, truth, errors, ISO days', async () => {
    const cells = await cellsOf(
      `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="str"><f>A1&amp;"x"</f><v>Hjo x</v></c>` +
        `<c r="D1"><f>1+1</f><v>2</v></c><c r="E1"><f>WEBSERVICE("http://x")</f></c><c r="F1" t="b"><v>1</v></c><c r="G1" t="e"><v>#N/A</v></c>` +
        `<c r="H1" t="d"><v>2026-03-25T00:00:00</v></c><c r="I1"><v>0.30000000000000004</v></c><c r="J1" t="s"><v>77</v></c></row>`,
      {
        sharedStrings: [
          '<r><t>Dals</t></r><r><rPr><b/></rPr><t>-Ed &amp; &#229;</t></r><rPh><t>läs</t></rPh>',
          '<t xml:space="preserve">rad_x000D_\n två </t>',
        ],
      },
    );
    expect(cells).toEqual({
      A1: { text: 'Dals-Ed & å' },
      B1: { text: 'rad\n två' },
      C1: { text: 'Hjo x' },
      D1: { text: '2', number: 2 },
      F1: { text: 'SANT' },
      G1: { text: '#N/A' },
      H1: { text: '2026-03-25', day: '2026-03-25' },
      I1: { text: '0,3', number: 0.30000000000000004 },
    });
  });

  test('a text that begins as a formula is text, and merged cells have their words in the first', async () => {
    const cells = await cellsOf(`<row r="1">${inline('A1', '=1+1')}${inline('B1', '@x')}<c r="C1"/></row>`);
    expect(cells).toEqual({ A1: { text: '=1+1' }, B1: { text: '@x' } });
  });

  test('gives its sheets in order, hidden ones marked so, empty ones and charts left out', async () => {
    const row = `<row r="1">${inline('A1', 'x')}</row>`;
    const tables = await tablesOf(
      workbookFile({
        sheets: { Lista: row, Tom: '', Gömd: row, Tom2: '<row r="1"><c r="A1"/></row>' },
        hidden: ['Gömd'],
      }),
    );
    expect(tables.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
      ['Lista', undefined],
      ['Gömd', true],
    ]);
  });

  test('is read with prefixes, other part names and 64-bit sizes too', async () => {
    const parts = workbookParts({ sheets: { Blad1: '' } }).map((part) => ({ ...part, wide: true }));
    const prefixed =
      '<x:worksheet xmlns:x="m"><!-- > --><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t><![CDATA[a<b]]></x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    const moved = parts.map((part) =>
      part.name === 'xl/worksheets/sheet1.xml'
        ? { ...part, name: 'XL/Worksheets/Sheet1.xml', content: prefixed }
        : part,
    );
    const [table] = await tablesOf(fileOf(zipFile(moved)));
    expect(table?.rows).toEqual([{ number: 1, cells: [{ text: 'a<b' }] }]);
  });

  test('is read as another reader reads it', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => [
      `Kommun ${index} & <å>`,
      index % 3 === 0 ? null : 'Beslutat ja, med "tillägg"',
      new Date(Date.UTC(2020, index % 12, 1 + (index % 28))),
      index * 1.5,
      index % 2 === 0,
    ]);
    const bytes = (await writeXlsx({ sheets: [{ name: 'Lista', rows }] })) as Uint8Array<ArrayBuffer>;
    const [table] = await tablesOf(fileOf(bytes));
    const others = (await readXlsx(bytes)).sheets[0]?.rows ?? [];
    expect(table?.rows).toHaveLength(300);
    for (const [index, other] of others.entries())
      expect(table?.rows[index]?.cells.map(({ text }) => text)).toEqual(
        other.map((value) => {
          if (value instanceof Date) return value.toISOString().slice(0, 10);
          if (typeof value === 'boolean') return value ? 'SANT' : 'FALSKT';
          return value === null ? '' : String(value).replace('.', ',');
        }),
      );
  });

  test('of two thousand rows is read soon, and never keeps others waiting long', async () => {
    const rows = Array.from({ length: 2_000 }, (_, index) =>
      Array.from({ length: 13 }, (_, column) => `text ${index} ${column}`),
    );
    const bytes = (await writeXlsx({ sheets: [{ name: 'Lista', rows }] })) as Uint8Array<ArrayBuffer>;
    let turns = 0;
    const clock = setInterval(() => {
      turns += 1;
    });
    const started = performance.now();
    const [table] = await tablesOf(fileOf(bytes));
    const took = Math.round(performance.now() - started);
    clearInterval(clock);
    console.info(`2 000 rows of 13 cells: ${took} ms in ${turns} turns`);
    expect(table?.rows).toHaveLength(2_000);
    // How long a turn is depends on the computer and on what else it does; that there are many does not.
    expect(turns).toBeGreaterThan(5);
    expect(took).toBeLessThan(10_000);
  });
});
