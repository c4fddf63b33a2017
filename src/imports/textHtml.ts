/** The table that Word, Outlook and web pages put on the clipboard beside the text. */
import { limits } from './readTableLimits.ts';
import type { Table, TableRow } from './table.ts';
import { addRow, textCell } from './textTable.ts';

/** Far more than any list; what is longer is not looked at, and the text is read instead. */
const LONGEST = 5_000_000;

/**
 * The first table of the page, or null when there is none. Nothing in the page is run, shown or fetched:
 * it is taken apart outside the document.
 * @throws TableFault `too-many`.
 */
export function htmlTable(html: string): Table | null {
  if (html.length > LONGEST) return null;
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
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

function wordsOf(cell: HTMLTableCellElement): string {
  for (const lineBreak of cell.querySelectorAll('br')) lineBreak.replaceWith('\n');
  const paragraphs = [...cell.querySelectorAll('p')];
  const words = paragraphs.length > 1 ? paragraphs.map(plain).join('\n') : plain(cell);
  return words.slice(0, limits.cell);
}

/** Line breaks of the source are spaces, but for those that stood as <br>; both are one space in a list. */
function plain({ textContent }: Element): string {
  return (textContent ?? '').replace(/[ \t\r]+/g, ' ').trim();
}
