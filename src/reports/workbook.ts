/** Tables as an .xlsx file. Knows the library that writes it, and no more of what stands in it than a row of words. */
import { type CellStyle, type CellValue, cellRef, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { isFullDate } from '../domain/dates.ts';
import * as text from '../text/text.ts';
import type { ExportInput } from './exportInput.ts';
import { type Cell, type Column, statusOf, swedishTime, type Table } from './tableParts.ts';
import { aboutLines } from './tables.ts';
import { tableLook } from './workbookLook.ts';

/**
 * The bytes of a workbook: "Om filen" and one sheet per table, with frozen headings and filters. Days are real
 * dates; everything else is text, so that nothing that begins with =, +, - or @ is ever worked out. The same input
 * gives the same bytes. Throws only when the library does.
 */
export async function writeWorkbook(input: ExportInput, tables: readonly Table[]): Promise<Uint8Array<ArrayBuffer>> {
  const made = new Date(input.made);
  const bytes = await writeXlsx({
    sheets: [aboutSheet(input, tables), ...tables.map(tableSheet)],
    properties: {
      title: [text.files.about.title, input.title].filter(Boolean).join(': '),
      subject: text.files.drawing.shows(input.date, input.whole),
      creator: text.common.brand,
      lastModifiedBy: text.common.brand,
      keywords: statusOf(input),
      description: text.files.about.notNo,
      created: made,
      modified: made,
    },
    defaultFont: { name: 'Calibri', size: 11 },
  });
  return new Uint8Array(bytes);
}

type Cells = Map<string, { value: CellValue; style: CellStyle }>;

function aboutSheet(input: ExportInput, tables: readonly Table[]): WriteSheet {
  const cells: Cells = new Map();
  cells.set('0,0', { value: text.files.about.title, style: tableLook.title });
  for (const [place, [label, says]] of aboutLines(input, tables).entries()) {
    cells.set(`${place + 2},0`, { value: label, style: tableLook.label });
    cells.set(`${place + 2},1`, { value: says, style: tableLook.says });
  }
  return {
    name: text.files.about.sheet,
    columns: [{ width: 20 }, { width: 90 }],
    cells,
    rowDefs: new Map([[0, { height: 26 }]]),
    view: { showGridLines: false },
    pageSetup: { orientation: 'portrait', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function tableSheet({ name, columns, rows }: Table): WriteSheet {
  const headings = columns.map((column, place) => {
    return [`0,${place}`, { value: column.name, style: tableLook.heading }] as const;
  });
  return {
    name,
    columns: columns.map(({ kind, width }, place) => ({
      width,
      style: place === 0 && kind === 'text' ? tableLook.first : tableLook[kind],
    })),
    // One look for each column: one for each of a hundred thousand cells takes noticeably longer.
    rows: [
      columns.map((column) => column.name),
      ...rows.map((row) => row.map((said, at) => cellValue(said, columns[at]))),
    ],
    cells: new Map(headings),
    rowDefs: new Map([[0, { height: 30 }]]),
    freezePane: { rows: 1, columns: 1 },
    autoFilter: { range: `A1:${cellRef(rows.length, columns.length - 1)}` },
    pageSetup: {
      orientation: 'landscape',
      paperSize: 'a4',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
    headerFooter: { oddFooter: '&L&A&R&P (&N)' },
  };
}

/** A cell of a spreadsheet holds no more than this. */
const LONGEST = 32_767;

function cellValue(said: Cell, column: Column | undefined): CellValue {
  if (said === null) return null;
  if (column?.kind === 'day' && isFullDate(said)) return new Date(`${said}T00:00:00Z`);
  if (column?.kind === 'instant') return new Date(`${swedishTime(said).replace(' ', 'T')}:00Z`);
  return said.length > LONGEST ? `${said.slice(0, LONGEST - 1)}…` : said;
}
