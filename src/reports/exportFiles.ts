/** One file of what is to leave the program, or all of them together. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import * as text from '../text/text.ts';
import { csvOf } from './csv.ts';
import { type ExportInput, exportFileName } from './exportInput.ts';
import { geojsonOf } from './geojson.ts';
import { type MapTheme, mapDrawing } from './mapDrawing.ts';
import { canPaint, pngOf } from './mapDrawingCanvas.ts';
import { svgOf } from './mapDrawingSvg.ts';
import type { Table, TableKey } from './tableParts.ts';
import { aboutLines, tableOf, tablesOf } from './tables.ts';
import { writeWorkbook } from './workbook.ts';

export { canPaint } from './mapDrawingCanvas.ts';

export type FileWhat =
  | { readonly kind: 'excel' | 'geo' | 'everything' }
  | { readonly kind: 'csv'; readonly table: TableKey }
  | { readonly kind: 'svg' | 'png'; readonly theme: MapTheme };

export type FileStep = 'tables' | 'excel' | 'csv' | 'geo' | 'svg' | 'png' | 'zip';

export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

type Say = (step: FileStep) => void;
const words = text.files.files;

/**
 * The file with its name. The same input gives the same bytes (a png: in the same browser). Where the browser can
 * not paint beside the page, the pack has no png and a png alone rejects.
 */
export async function makeFile(input: ExportInput, what: FileWhat, say: Say): Promise<MadeFile> {
  switch (what.kind) {
    case 'excel':
      return excel(input, inTables(input, say), say);
    case 'csv':
      return csv(input, tableOf(input, what.table), say);
    case 'geo':
      return geo(input, say);
    case 'svg':
      return svg(input, what.theme, say);
    case 'png':
      return png(input, what.theme, say);
    case 'everything':
      return everything(input, say);
  }
}

function inTables(input: ExportInput, say: Say): Table[] {
  say('tables');
  return tablesOf(input);
}

async function excel(input: ExportInput, tables: readonly Table[], say: Say): Promise<MadeFile> {
  say('excel');
  return {
    name: exportFileName(words.excel, input, 'xlsx'),
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: await writeWorkbook(input, tables),
  };
}

function csv(input: ExportInput, table: Table, say: Say): MadeFile {
  say('csv');
  return { name: exportFileName(table.name, input, 'csv'), type: 'text/csv', bytes: bytesOf(csvOf(table)) };
}

function geo(input: ExportInput, say: Say): MadeFile {
  say('geo');
  return {
    name: exportFileName(words.geo, input, 'geojson'),
    type: 'application/geo+json',
    bytes: bytesOf(geojsonOf(input)),
  };
}

function svg(input: ExportInput, theme: MapTheme, say: Say): MadeFile {
  say('svg');
  return {
    name: exportFileName(words.map[theme], input, 'svg'),
    type: 'image/svg+xml',
    bytes: bytesOf(svgOf(mapDrawing(input, theme))),
  };
}

async function png(input: ExportInput, theme: MapTheme, say: Say): Promise<MadeFile> {
  say('png');
  return {
    name: exportFileName(words.map[theme], input, 'png'),
    type: 'image/png',
    bytes: await pngOf(mapDrawing(input, theme)),
  };
}

const THEMES: readonly MapTheme[] = ['beslut', 'fas'];

async function everything(input: ExportInput, say: Say): Promise<MadeFile> {
  // The browser packs the pictures on a thread of its own while the tables are written.
  const pictures = canPaint() ? Promise.all(THEMES.map((theme) => png(input, theme, () => {}))) : [];
  const tables = inTables(input, say);
  const [book, painted] = await Promise.all([excel(input, tables, say), pictures]);
  const files = [book, ...tables.map((table) => csv(input, table, say)), geo(input, say)];
  for (const [at, theme] of THEMES.entries()) files.push(svg(input, theme, say), ...painted.slice(at, at + 1));
  say('zip');
  const readMe = aboutLines(input, tables).map(([label, says]) => (label === '' ? says : `${label}: ${says}`));
  const packed: Zippable = { [words.readMe]: [strToU8(`\uFEFF${readMe.join('\r\n')}\r\n`), { mtime: EARLIEST }] };
  // What is packed already is not packed once more.
  for (const { name, bytes } of files)
    packed[name] = [bytes, { mtime: EARLIEST, level: /\.(?:xlsx|png)$/.test(name) ? 0 : 6 }];
  return {
    name: exportFileName(words.everything, input, 'zip'),
    type: 'application/zip',
    bytes: new Uint8Array(zipSync(packed)),
  };
}

/** The earliest a zip file can say; by the parts of the date, so that it is the same in every time zone. */
const EARLIEST = new Date(1980, 0, 1);

function bytesOf(words: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(words));
}
