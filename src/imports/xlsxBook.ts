/** What a workbook says for all of its sheets: which there are, shared words, which styles show days. */

import { limits, TableFault } from './readTableLimits.ts';
import type { Cell } from './table.ts';
import { textCell } from './textTable.ts';
import { showsDay } from './xlsxDays.ts';
import type { XlsxPackage } from './xlsxPackage.ts';
import { attribute, withoutEscapes } from './xlsxScan.ts';
import { readXml } from './xlsxXml.ts';

export interface BookSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** The part that holds its cells. */
  readonly part: string;
}

export interface Book {
  readonly sheets: readonly BookSheet[];
  readonly since1904: boolean;
  /** By the index that cells name. */
  readonly sharedTexts: readonly Cell[];
  /** Style indexes whose numbers are days. */
  readonly dayStyles: ReadonlySet<number>;
}

/** @throws TableFault as the package, and `too-many` sheets. */
export async function readBook(parts: XlsxPackage): Promise<Book> {
  const workbook = await parts.workbook();
  const xml = await parts.text(workbook);
  if (xml === null) throw new TableFault('damaged');
  const relations = await parts.relationsOf(workbook);
  const partOf = (type: string) => relations.find((relation) => relation.type === type)?.target;
  const sheets: BookSheet[] = [];
  let since1904 = false;
  await readXml(xml, {
    open: (element, attributes) => {
      if (element === 'workbookPr') since1904 = isTrue(attributes['date1904']);
      if (element !== 'sheet') return;
      const id = attribute(attributes, 'id');
      const relation = relations.find((each) => each.id === id && each.type === 'worksheet');
      // A sheet that is a chart has no cells.
      if (relation === undefined) return;
      if (sheets.length === limits.sheets) throw new TableFault('too-many');
      const { name = '', state = 'visible' } = attributes;
      sheets.push({ name, hidden: state !== 'visible', part: relation.target });
    },
  });
  return {
    sheets,
    since1904,
    sharedTexts: await sharedTextsIn(await textOf(parts, partOf('sharedStrings'))),
    dayStyles: await dayStylesIn(await textOf(parts, partOf('styles'))),
  };
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

async function textOf(parts: XlsxPackage, part: string | undefined): Promise<string> {
  return part === undefined ? '' : ((await parts.text(part)) ?? '');
}

/** Words of several formats are put together; how Japanese is read aloud (`rPh`) is left out. */
async function sharedTextsIn(xml: string): Promise<Cell[]> {
  const texts: Cell[] = [];
  let words = '';
  let isInText = false;
  let isReading = false;
  await readXml(
    xml,
    {
      open: (element) => {
        if (element === 'si') words = '';
        if (element === 't') isInText = true;
        if (element === 'rPh') isReading = true;
      },
      close: (element) => {
        if (element === 'si') texts.push(sharedCell(words));
        if (element === 't') isInText = false;
        if (element === 'rPh') isReading = false;
      },
      text: (text) => {
        if (isInText && !isReading) words += text;
      },
    },
    'si',
  );
  return texts;
}

function sharedCell(words: string): Cell {
  if (words.length > limits.cell) throw new TableFault('too-big');
  return textCell(withoutEscapes(words));
}

async function dayStylesIn(xml: string): Promise<Set<number>> {
  const codes = new Map<number, string>();
  const days = new Set<number>();
  let isCellFormats = false;
  let index = 0;
  await readXml(xml, {
    open: (element, attributes) => {
      if (element === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (element === 'cellXfs') isCellFormats = true;
      if (element !== 'xf' || !isCellFormats) return;
      const id = Number(attributes['numFmtId'] ?? 0);
      if (showsDay(id, codes.get(id))) days.add(index);
      index += 1;
    },
    close: (element) => {
      if (element === 'cellXfs') isCellFormats = false;
    },
  });
  return days;
}
