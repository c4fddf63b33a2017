/** Tables as an .xlsx file. Knows the library that writes it, and no more of what stands in it than a row of words. */
import type { RowDef } from 'hucre';
import { type CellStyle, type CellValue, cellRef, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { isFullDate } from '../domain/dates.ts';
import * as text from '../text/text.ts';
import type { ExportInput } from './exportInput.ts';
import { FOOT, filtered, heightOf, onA4, onEveryPage, TYPEFACE } from './sheetParts.ts';
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
    namedRanges: tables.flatMap((table) => [filtered(table.name, lastOf(table)), onEveryPage(table.name, '$1:$1')]),
    defaultFont: TYPEFACE,
  });
  return new Uint8Array(bytes);
}

type Cells = Map<string, { value: CellValue; style: CellStyle }>;

/** Widths of "Om filen". */
const ABOUT = [20, 76];

function aboutSheet(input: ExportInput, tables: readonly Table[]): WriteSheet {
  const cells: Cells = new Map();
  const rowDefs = new Map<number, RowDef>([[0, { height: 26 }]]);
  cells.set('0,0', { value: text.files.about.title, style: tableLook.title });
  for (const [place, [label, says]] of aboutLines(input, tables).entries()) {
    cells.set(`${place + 2},0`, { value: label, style: tableLook.label });
    cells.set(`${place + 2},1`, { value: says, style: tableLook.says });
    const height = heightOf([label, says].map((words, at) => ({ words, width: ABOUT[at] ?? 0, bold: at === 0 })));
    if (height !== undefined) rowDefs.set(place + 2, { height });
  }
  return {
    name: text.files.about.sheet,
    columns: ABOUT.map((width) => ({ width })),
    cells,
    rowDefs,
    view: { showGridLines: false },
    pageSetup: onA4('portrait'),
  };
}

/** The last cell of a table, `O61`; its heading begins in A1. */
function lastOf({ columns, rows }: Table): string {
  return cellRef(rows.length, columns.length - 1);
}

function tableSheet(table: Table): WriteSheet {
  const { name, columns, rows } = table;
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
    rowDefs: heightsOf(columns, rows),
    freezePane: { rows: 1, columns: 1 },
    autoFilter: { range: `A1:${lastOf(table)}` },
    pageSetup: onA4('landscape'),
    headerFooter: FOOT,
  };
}

/** The heading, and rows that need more than a line. */
function heightsOf(columns: readonly Column[], rows: readonly (readonly Cell[])[]): Map<number, RowDef> {
  const heights = new Map<number, RowDef>([[0, { height: 32 }]]);
  for (const [place, row] of rows.entries()) {
    const height = heightOf(
      columns.map(({ kind, width }, at) => {
        const bold = at === 0 && kind === 'text';
        return { words: kind === 'text' ? (row[at] ?? null) : null, width, bold };
      }),
    );
    if (height !== undefined) heights.set(place + 1, { height });
  }
  return heights;
}

/** A cell of a spreadsheet holds no more than this. */
const LONGEST = 32_767;

function cellValue(said: Cell, column: Column | undefined): CellValue {
  if (said === null) return null;
  if (column?.kind === 'day' && isFullDate(said)) return new Date(`${said}T00:00:00Z`);
  if (column?.kind === 'instant') return new Date(`${swedishTime(said).replace(' ', 'T')}:00Z`);
  return said.length > LONGEST ? `${said.slice(0, LONGEST - 1)}…` : said;
}
