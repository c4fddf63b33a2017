/** What a workbook needs so that also Calc and a previewer show it whole: found by opening every one of them in Calc. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { heightOf, onEveryPage } from '../../src/reports/sheetParts.ts';
import { chartBook } from '../../src/reports/slidesChartBook.ts';
import { slidesOf } from '../../src/reports/slidesWords.ts';
import { tablesOf } from '../../src/reports/tables.ts';
import { writeWorkbook } from '../../src/reports/workbook.ts';
import * as text from '../../src/text/text.ts';
import { ASKED, county as filledCounty } from '../fixtures/tables/filledCounty.ts';
import { sentFile } from '../fixtures/tables/filledFile.ts';
import { countedFor, countyOverTime } from '../support/countyOverTime.ts';
import { county, exported } from '../support/exports.ts';
import { all, ownText, type Xml, xmlIn } from '../support/wordFiles.ts';

function partsOf(bytes: Uint8Array) {
  const parts = unzipSync(bytes);
  return (name: string): Xml => xmlIn(strFromU8(parts[name] ?? new Uint8Array()));
}

const input = exported(county().copy);
const book = async () => partsOf(await writeWorkbook(input, tablesOf(input)));
const list = async () => partsOf(await sentFile(filledCounty().casebook, ASKED));

function behindAChart() {
  const shown = countyOverTime('vs-skaraborg');
  const slides = slidesOf(shown, false, countedFor(shown));
  const chart = slides.slides.map((slide) => slide.chart).find((each) => each !== undefined);
  if (chart === undefined) throw new Error('No chart');
  return chartBook(chart, slides).then(partsOf);
}

describe('Every sheet', () => {
  test.each([
    ['the workbook', book],
    ['the list to fill in', list],
    ['the sheet behind a chart', behindAChart],
  ])('%s says its typeface and size in every look', async (_, made) => {
    const fonts = all((await made())('xl/styles.xml'), 'font');
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) {
      expect(all(font, 'name')[0]?.attributes['val']).toBe('Calibri');
      expect(Number(all(font, 'sz')[0]?.attributes['val'])).toBeGreaterThanOrEqual(11);
    }
  });

  test('has names that Excel can read: a sheet with a space in its name stands within quotes', async () => {
    for (const made of [await book(), await list()]) {
      const names = all(made('xl/workbook.xml'), 'definedName').map(ownText);
      expect(names.length).toBeGreaterThan(0);
      for (const name of names) expect(name).toMatch(/^'[^']+'!\$[A-Z]*\$?\d+:\$[A-Z]*\$?\d+$/);
    }
    expect(onEveryPage("Hjo's", '$1:$1').range).toBe("'Hjo''s'!$1:$1");
  });

  test('says in both ways what can be filtered, and repeats its headings on paper', async () => {
    const made = await book();
    const tables = tablesOf(input);
    const names = all(made('xl/workbook.xml'), 'definedName');
    for (const [place, { name }] of tables.entries()) {
      const ours = names.filter(({ attributes }) => attributes['localSheetId'] === String(place + 1));
      const filter = all(made(`xl/worksheets/sheet${place + 2}.xml`), 'autoFilter')[0]?.attributes['ref'] ?? '';
      const cells = filter.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
      expect(ours.map((each) => [each.attributes['name'], ownText(each)])).toEqual([
        ['_xlnm._FilterDatabase', `'${name}'!${cells}`],
        ['_xlnm.Print_Titles', `'${name}'!$1:$1`],
      ]);
    }
  });

  test('is one paper wide', async () => {
    for (const [made, sheets] of [
      [await book(), 8],
      [await list(), 2],
    ] as const)
      for (let place = 1; place <= sheets; place += 1) {
        const sheet = made(`xl/worksheets/sheet${place}.xml`);
        expect(all(sheet, 'pageSetUpPr')[0]?.attributes['fitToPage']).toBe('1');
        expect(all(sheet, 'pageSetup')[0]?.attributes).toMatchObject({
          paperSize: '9',
          fitToWidth: '1',
          fitToHeight: '0',
        });
      }
  });
});

describe('The height of a row', () => {
  test('is left to the program where a line is enough, and has room for every line where it is not', () => {
    expect(heightOf([{ words: 'Hjo', width: 20 }])).toBeUndefined();
    expect(heightOf([{ words: null, width: 1 }])).toBeUndefined();
    expect(heightOf([{ words: 'Vårdsamverkan i Göteborgsområdet', width: 22 }])).toBe(31);
    expect(heightOf([{ words: 'a\nb\r\nc', width: 22 }])).toBe(46);
    expect(heightOf([{ words: 'Arbetsgruppsmöte', width: 10, bold: true }])).toBe(31);
    expect(heightOf([{ words: 'ord '.repeat(5000), width: 20 }])).toBe(409);
  });

  test('is said of the rows of the workbook and of the guide that have more than a line', async () => {
    const about = all((await book())('xl/worksheets/sheet1.xml'), 'row');
    const tall = about.filter(({ attributes }) => Number(attributes['ht'] ?? 0) >= 31);
    expect(tall.length).toBeGreaterThan(2);
    const guide = all((await list())('xl/worksheets/sheet2.xml'), 'row');
    const long = text.fillIn.guide.lines.filter((line) => line.length > 90);
    expect(long.length).toBeGreaterThan(0);
    expect(guide.filter(({ attributes }) => Number(attributes['ht'] ?? 0) >= 31).length).toBeGreaterThanOrEqual(
      long.length,
    );
  });
});
