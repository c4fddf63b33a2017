import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable, readText } from '../../src/imports/readTable.ts';
import type { TableRead } from '../../src/imports/table.ts';
import { fileOf } from '../fixtures/tables/workbookFile.ts';

/** What stands in the cells, row by row, with the row's number first. */
function rowsOf(read: TableRead) {
  if (!read.ok) return read.refusal;
  return read.tables.map(({ rows }) => rows.map(({ number, cells }) => [number, ...cells.map(({ text }) => text)]));
}

const bytes = (...values: number[]) => new Uint8Array(values);
const joined = (mark: Uint8Array<ArrayBuffer>, rest: Uint8Array) => new Uint8Array([...mark, ...rest]);
const utf16 = (text: string, big: boolean) =>
  new Uint8Array(
    Array.from(text, (letter) => letter.charCodeAt(0)).flatMap((code) =>
      big ? [code >> 8, code & 255] : [code & 255, code >> 8],
    ),
  );

describe('Text from the clipboard', () => {
  test('is cut at tabs; rows are counted as they stand, empty ones too', async () => {
    const read = await readText('Kommun\tBeslut\tDatum\r\nHjo\tja\t2026-03-25\r\n\r\nÅmål\t\t\r\n');
    expect(rowsOf(read)).toEqual([
      [
        [1, 'Kommun', 'Beslut', 'Datum'],
        [2, 'Hjo', 'ja', '2026-03-25'],
        [4, 'Åmål'],
      ],
    ]);
    expect(read.ok && read.tables[0]?.sheet).toBeNull();
  });

  test('one column needs no delimiter, and a comma now and then is a comma', async () => {
    expect(rowsOf(await readText('Hjo\nSkara, ja\nTibro'))).toEqual([
      [
        [1, 'Hjo'],
        [2, 'Skara, ja'],
        [3, 'Tibro'],
      ],
    ]);
  });

  test('cells with line breaks, as Excel copies them, stay one cell', async () => {
    expect(rowsOf(await readText('Hjo\t"rad ett\nrad ""två"""\tslut\nSkara\tx\ty'))).toEqual([
      [
        [1, 'Hjo', 'rad ett\nrad "två"', 'slut'],
        [2, 'Skara', 'x', 'y'],
      ],
    ]);
  });

  test.each([
    ['a quote inside a word', '24" skärm\tx', ['24" skärm', 'x']],
    ['a quote that is never closed', '"Hjo\tx', ['"Hjo', 'x']],
    ['words after the closing quote', '"Hjo" kommun\tx', ['"Hjo" kommun', 'x']],
    ['a formula', '=HYPERLINK("http://x")\t+46\t-1\t@a', ['=HYPERLINK("http://x")', '+46', '-1', '@a']],
    ['letters that are not composed', 'A\u030Ama\u030Al\tx', ['Åmål', 'x']],
  ])('%s is text like other text', async (_name, text, cells) => {
    expect(rowsOf(await readText(text))).toEqual([[[1, ...cells]]]);
  });

  test.each([
    ['', 'empty'],
    [' \n\t\n', 'empty'],
    ['x'.repeat(40_000), 'too-big'],
    [Array(300).fill('x').join('\t'), 'too-many'],
    ['x\n'.repeat(5_001), 'too-many'],
    ['x'.repeat(10_000_001), 'too-big'],
  ])('is refused when it is empty or larger than any list: %#', async (text, refusal) => {
    expect(await readText(text)).toEqual({ ok: false, refusal });
  });

  test('text built of quotes that never close is given up, not gone through for ever', async () => {
    const started = performance.now();
    const read = await readText(`${`"${'x'.repeat(60_000)}" y\t`.repeat(150)}\n`.repeat(1));
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(read.ok).toBe(false);
  });
});

describe('A text file', () => {
  const text = 'Kommun;Beslut\nÅmål;Beslutat ja – med tillägg\nVårgårda;”på väg”';
  const rows = [
    [
      [1, 'Kommun', 'Beslut'],
      [2, 'Åmål', 'Beslutat ja – med tillägg'],
      [3, 'Vårgårda', '”på väg”'],
    ],
  ];
  const windows1252 = new Uint8Array(
    Array.from(text, (letter) => ({ '–': 0x96, '”': 0x94 })[letter] ?? letter.charCodeAt(0)),
  );

  test.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', joined(bytes(0xef, 0xbb, 0xbf), new TextEncoder().encode(text))],
    ['UTF-16, little end first', joined(bytes(0xff, 0xfe), utf16(text, false))],
    ['UTF-16, big end first', joined(bytes(0xfe, 0xff), utf16(text, true))],
    ['Windows-1252', windows1252],
  ])('in %s is read letter by letter', async (_name, content) => {
    expect(rowsOf(await readTable(fileOf(content)))).toEqual(rows);
  });

  test.each([
    [
      'sep=;',
      'sep=;\r\nHjo;a,b\r\nSkara;c,d',
      [
        [1, 'Hjo', 'a,b'],
        [2, 'Skara', 'c,d'],
      ],
    ],
    [
      'SEP=,',
      'SEP=,\nHjo,a;b\nSkara,c;d',
      [
        [1, 'Hjo', 'a;b'],
        [2, 'Skara', 'c;d'],
      ],
    ],
    [
      'commas',
      'Hjo,ja,"a;b"\nSkara,nej,x',
      [
        [1, 'Hjo', 'ja', 'a;b'],
        [2, 'Skara', 'nej', 'x'],
      ],
    ],
    [
      'semicolons before commas',
      'Hjo;1,5\nSkara;2,5',
      [
        [1, 'Hjo', '1,5'],
        [2, 'Skara', '2,5'],
      ],
    ],
    [
      'tabs',
      'Hjo\tja; a, b\nSkara\tnej',
      [
        [1, 'Hjo', 'ja; a, b'],
        [2, 'Skara', 'nej'],
      ],
    ],
    [
      'CR alone',
      'Hjo;ja\rSkara;nej',
      [
        [1, 'Hjo', 'ja'],
        [2, 'Skara', 'nej'],
      ],
    ],
    [
      'a title above',
      'Lägesbild november;;\n;;\nHjo;ja;x',
      [
        [1, 'Lägesbild november'],
        [3, 'Hjo', 'ja', 'x'],
      ],
    ],
    [
      'a space after the quote',
      '"Hjo" ;"ja"\n"Skara";nej',
      [
        [1, 'Hjo', 'ja'],
        [2, 'Skara', 'nej'],
      ],
    ],
  ])('tells its delimiter by what stands in it: %s', async (_name, content, expected) => {
    expect(rowsOf(await readTable(fileOf(content)))).toEqual([expected]);
  });
});

describe('Any table', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12, unit: 'grapheme' }),
    fc.string({ maxLength: 8, unit: fc.constantFrom(...'";,\t\r\n =+-@aå'.split('')) }),
  );
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));
  const dialect = fc.record({
    delimiter: fc.constantFrom(';', ',', '\t'),
    lineBreak: fc.constantFrom('\r\n', '\n', '\r'),
    quotes: fc.constantFrom('all', 'needed'),
    said: fc.boolean(),
    mark: fc.boolean(),
  });

  test('written in any dialect is read back the same', async () => {
    await fc.assert(
      fc.asyncProperty(table, dialect, async (rows, { delimiter, lineBreak, quotes, said, mark }) => {
        // A delimiter that nobody says has to be told from the others by what is not inside quotes.
        const special = said ? `["\\r\\n${delimiter}]|^\\s|\\s$` : '["\\r\\n;,\\t]|^\\s|\\s$';
        const written = rows
          .map((row) =>
            row
              .map((text) =>
                quotes === 'all' || new RegExp(special).test(text) ? `"${text.replaceAll('"', '""')}"` : text,
              )
              .join(delimiter),
          )
          .join(lineBreak);
        const content = `${mark ? '\uFEFF' : ''}${said ? `sep=${delimiter}${lineBreak}` : ''}${written}`;
        const expected = rows
          .map((row, index) => ({ number: index + 1, texts: row.map(seen) }))
          .filter(({ texts }) => texts.some((text) => text !== ''))
          .map(({ number, texts }) => [number, ...texts.slice(0, texts.findLastIndex((text) => text !== '') + 1)]);
        const asText = rowsOf(await readText(content));
        expect(asText).toEqual(expected.length === 0 ? 'empty' : [expected]);
        // A file that is no text, or a web page, is refused as such.
        const isFile = Array.from(content).every((letter) => letter >= ' ' || '\t\n\v\f\r'.includes(letter));
        if (isFile && !/^\s*</.test(written)) expect(rowsOf(await readTable(fileOf(content)))).toEqual(asText);
      }),
      { numRuns: 400 },
    );
  });

  function seen(text: string): string {
    return text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  }
});
