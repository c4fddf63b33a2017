/** A table out of text with delimiters. */
import { dialectOf } from './csvDialect.ts';
import { csvRecords } from './csvRecords.ts';
import { limits, TableFault } from './readTableLimits.ts';
import { turns } from './readTablePause.ts';
import type { Cell, Table, TableRow } from './table.ts';

/**
 * Rows are counted as a spreadsheet counts them: a quoted line break is inside its row, an empty line is a
 * row, and `sep=;` is none. Everything is text, also what looks like a formula.
 * @throws TableFault as `csvRecords`, and `too-many`.
 */
export async function textTable(text: string): Promise<Table> {
  const { delimiter, body } = dialectOf(withoutMark(text));
  const rows: TableRow[] = [];
  const turn = turns();
  let number = 0;
  for (const fields of csvRecords(body, delimiter)) {
    number += 1;
    addRow(rows, number, fields.map(textCell));
    const pausing = turn();
    if (pausing) await pausing;
  }
  return { sheet: null, rows };
}

/** Puts a row with something in it last, without the empty cells at its end. */
export function addRow(rows: TableRow[], number: number, cells: readonly Cell[]): void {
  const width = cells.findLastIndex(({ text }) => text !== '') + 1;
  if (width === 0) return;
  if (width > limits.columns || rows.length === limits.rows) throw new TableFault('too-many');
  rows.push({ number, cells: cells.slice(0, width) });
}

/** As a person sees it: no spaces around, letters composed, line breaks of one kind. */
export function textCell(text: string): Cell {
  return { text: text.normalize('NFC').replace(/\r\n?/g, '\n').trim() };
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
