/** The table that Word, Outlook and web pages put on the clipboard beside the text. */
import { limits } from './readTableLimits.ts';
import type { Table, TableRow } from './table.ts';
import { addRow, textCell } from './textTable.ts';

/** Far more than any list; what is longer is not looked at, and the text is read instead. */
const LONGEST = 5_000_000;

/**
 * The largest table of the page, or null when there is none. Nothing in the page is run, shown or fetched:
 * it is taken apart outside the document.
 * @throws TableFault `too-many`.
 */
export function htmlTable(html: string): Table | null {
  if (html.length > LONGEST) return null;
  const table = largestIn(new DOMParser().parseFromString(html, 'text/html'));
  if (table === null) return null;
  const rows: TableRow[] = [];
  /** Columns that are taken by cells reaching down from rows above: rows left, by column. */
  const taken = new Map<number, number>();
  let number = 0;
  for (const row of table.rows) {
    number += 1;
    addRow(rows, number, cellsOf(row, taken).map(textCell));
  }
  return { sheet: null, rows };
}

/** Mail is laid out with tables around tables: one with no other inside is a list. */
function largestIn(page: Document): HTMLTableElement | null {
  let largest: HTMLTableElement | null = null;
  for (const table of page.querySelectorAll('table'))
    if (table.querySelector('table') === null && table.rows.length > (largest?.rows.length ?? 0)) largest = table;
  return largest;
}

/** The cells of a row at their columns: a merged cell's words stand where it begins, as in a sheet. */
function cellsOf(row: HTMLTableRowElement, taken: Map<number, number>): string[] {
  const texts: string[] = [];
  const skipTaken = () => {
    for (let rows = taken.get(texts.length); rows !== undefined && rows > 0; rows = taken.get(texts.length)) {
      taken.set(texts.length, rows - 1);
      texts.push('');
    }
  };
  for (const cell of row.cells) {
    skipTaken();
    const words = wordsOf(cell);
    const width = Math.min(cell.colSpan, limits.columns);
    for (let index = 0; index < width && texts.length <= limits.columns; index += 1) {
      if (cell.rowSpan > 1) taken.set(texts.length, cell.rowSpan - 1);
      texts.push(index === 0 ? words : '');
    }
  }
  skipTaken();
  return texts;
}

/** Stands for a line break that is meant; those of the source are only spaces. */
const MEANT = '\u2028';

function wordsOf(cell: HTMLTableCellElement): string {
  for (const lineBreak of cell.querySelectorAll('br')) lineBreak.replaceWith(MEANT);
  for (const paragraph of cell.querySelectorAll('p, div, li')) paragraph.append(MEANT);
  return (cell.textContent ?? '')
    .replace(/[ \t\r\n\u00a0]+/g, ' ')
    .replaceAll(new RegExp(` ?${MEANT} ?`, 'g'), '\n')
    .trim()
    .slice(0, limits.cell);
}
