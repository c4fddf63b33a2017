/** The sheets of an .xlsx file as tables. */
import { TableFault } from './readTableLimits.ts';
import type { Table } from './table.ts';
import { readBook } from './xlsxBook.ts';
import { CellReader } from './xlsxCells.ts';
import { XlsxPackage } from './xlsxPackage.ts';
import { readXml } from './xlsxXml.ts';

/**
 * Every sheet with something in it, in the order of the book, hidden ones too and marked so. Hidden rows
 * and columns are read like others.
 * @throws TableFault when the file is damaged, locked, too large, or built to do harm.
 */
export async function xlsxTables(bytes: Uint8Array): Promise<Table[]> {
  const parts = new XlsxPackage(bytes);
  const book = await readBook(parts);
  const tables: Table[] = [];
  for (const { name, hidden, part } of book.sheets) {
    const xml = await parts.text(part);
    if (xml === null) throw new TableFault('damaged');
    const cells = new CellReader(book);
    await readXml(xml, cells, 'row');
    if (cells.rows.length > 0) tables.push({ sheet: name, rows: cells.rows, ...(hidden ? { hidden } : {}) });
  }
  return tables;
}
