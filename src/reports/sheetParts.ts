/** What every sheet of a workbook needs so that it reads and prints alike in Excel, Calc and a previewer. */
import type { NamedRange, PageSetup } from 'hucre';

/** Of every cell: a look that names no typeface is drawn with the program's own, in Calc one with serifs. */
export const TYPEFACE = { name: 'Calibri', size: 11 } as const;

/** In inches. Narrow, so that what is fitted to the width of a paper is drawn as large as it can be. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 } as const;

/** A4, as wide as the paper and as many pages as it takes. */
export function onA4(orientation: 'landscape' | 'portrait'): PageSetup {
  return { orientation, paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0, margins: MARGINS };
}

/** At the foot of each page: the name of the sheet, and which page of how many. */
export const FOOT = { oddFooter: '&L&A&R&P (&N)' } as const;

/**
 * Rows that stand first on every page. The name of a sheet is within quotes here, since the library puts none, and
 * Excel takes a name with a space in it and no quotes for a damaged file.
 * @param rows `$1:$1`
 */
export function onEveryPage(sheet: string, rows: string): NamedRange {
  return { name: '_xlnm.Print_Titles', range: `${quoted(sheet)}!${rows}`, scope: sheet };
}

/**
 * Cells that can be filtered, from A1 on. Excel knows them from the sheet, Calc only from this name.
 * @param last `O61`
 */
export function filtered(sheet: string, last: string): NamedRange {
  const [, letters = '', number = ''] = /^([A-Z]+)(\d+)$/.exec(last) ?? [];
  return { name: '_xlnm._FilterDatabase', range: `${quoted(sheet)}!$A$1:$${letters}$${number}`, scope: sheet };
}

const quoted = (sheet: string) => `'${sheet.replaceAll("'", "''")}'`;

/** In points: one line of the typeface, and the highest row a spreadsheet can have. */
const LINE = 15;
const HIGHEST = 409;

/** Words of one cell, and how wide its column is, in letters. */
export interface Worded {
  readonly words: string | null;
  readonly width: number;
  readonly bold?: boolean;
}

/**
 * How high a row must be for its words, in points; undefined where one line is enough. Excel works it out when a file
 * is opened, Calc and most previewers do not: there the lines would stand on top of each other.
 */
export function heightOf(cells: Iterable<Worded>): number | undefined {
  let most = 1;
  for (const { words, width, bold } of cells) if (words !== null) most = Math.max(most, linesIn(words, width, bold));
  return most === 1 ? undefined : Math.min(HIGHEST, most * LINE + 1);
}

/** Letters of a sentence to a unit of width, which is one figure wide: 1.25 in this typeface, fewer in one that stands in for it. */
const LETTERS = { plain: 1.12, bold: 1 } as const;

/** Lines of words in a column, broken between words and, where a word is wider than the column, within it. */
function linesIn(words: string, width: number, bold = false): number {
  const room = Math.max(1, Math.floor((width - 1) * (bold ? LETTERS.bold : LETTERS.plain)));
  if (words.length <= room && !words.includes('\n')) return 1;
  let lines = 0;
  for (const paragraph of words.split(/\r\n|\r|\n/)) {
    let left = -1;
    for (const word of paragraph.split(' ')) {
      if (left >= word.length + 1) left -= word.length + 1;
      else {
        const more = Math.max(1, Math.ceil(word.length / room));
        lines += more;
        left = more * room - word.length;
      }
    }
  }
  return lines;
}
