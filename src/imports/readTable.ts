/** Reading a list somebody has written: pasted, .csv, .tsv, .txt or .xlsx. */

import { withoutPersonnummer } from '../domain/personnummer.ts';
import { isRectangular } from './csvDialect.ts';
import { kindOf } from './readTableKind.ts';
import { limits, TableFault } from './readTableLimits.ts';
import type { Cell, Table, TableRead } from './table.ts';
import { decodeText } from './textDecode.ts';
import { htmlTable } from './textHtml.ts';
import { textTable } from './textTable.ts';
import { xlsxTables } from './xlsxTables.ts';

/** A file that was chosen, pasted or dropped. */
type TableFile = Pick<Blob, 'size' | 'arrayBuffer'>;

/**
 * The tables in a file, without any personnummer, or why it can not be read. Never throws for what somebody has given. What a file
 * is is told by its bytes, never by its name. Nothing in it is run, worked out or fetched, and no more is
 * unpacked than `limits` allow. Long ones are read in turns with the page.
 */
export function readTable(file: TableFile): Promise<TableRead> {
  return answered(() => tablesInFile(file));
}

/**
 * The table in text from the clipboard.
 * @param html What the clipboard has as `text/html`: tells which lines belong to one cell in a table of
 * Word or Outlook. Nothing in it is run or fetched.
 */
export function readText(text: string, html = ''): Promise<TableRead> {
  return answered(async () => [await pastedTable(text, html)]);
}

async function answered(read: () => Promise<Table[]>): Promise<TableRead> {
  try {
    const tables = (await read()).filter(({ rows }) => rows.length > 0);
    return tables.length === 0 ? { ok: false, refusal: 'empty' } : { ok: true, tables: tables.map(withoutNumbers) };
  } catch (error) {
    if (!(error instanceof TableFault)) throw error;
    return { ok: false, refusal: error.refusal };
  }
}

/** No personnummer comes further than here, also not in a column that nobody reads, a heading or the name of a sheet. */
function withoutNumbers(table: Table): Table {
  const rows = table.rows.map((row) => ({ ...row, cells: row.cells.map(withoutNumber) }));
  return { ...table, sheet: table.sheet === null ? null : withoutPersonnummer(table.sheet), rows };
}

const SHORTEST = 10;

function withoutNumber(cell: Cell): Cell {
  if (cell.text.length < SHORTEST || cell.day !== undefined) return cell;
  const text = withoutPersonnummer(cell.text);
  return text === cell.text ? cell : { text };
}

async function tablesInFile(file: TableFile): Promise<Table[]> {
  if (file.size > limits.fileBytes) throw new TableFault('too-big');
  const bytes = await bytesOf(file);
  const kind = kindOf(bytes);
  if (kind === 'zip') return xlsxTables(bytes);
  if (kind !== 'text') throw new TableFault(kind);
  const text = decodeText(bytes);
  if (MARKUP.test(text)) throw new TableFault('old-format');
  return [await textTable(text)];
}

async function bytesOf(file: TableFile): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new TableFault('unreadable', error);
  }
}

/** Many systems write a web page, or Excel's XML from 2003, and call it .xls: Excel can save it as .xlsx. */
const MARKUP = /^\s*<(?:\?xml|!doctype|html|head|meta|table|\?mso)/i;

/**
 * Excel's own text is a table already. Cells of Word and Outlook fall apart in the text when they hold
 * several lines; then the page beside it tells how they belong together.
 */
async function pastedTable(text: string, html: string): Promise<Table> {
  if (text.length > limits.fileBytes) throw new TableFault('too-big');
  const table = await textTable(text);
  if (html === '' || isRectangular(text)) return table;
  const laidOut = htmlTable(html);
  return laidOut === null || laidOut.rows.length === 0 ? table : laidOut;
}
