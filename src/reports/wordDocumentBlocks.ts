/** The blocks of a text as parts of a Word document: real headings, lists, quotes and tables. */
import {
  BorderStyle,
  ExternalHyperlink,
  type FileChild,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type Block, piecesOf } from '../domain/documentText.ts';
import { BULLETS, ink, measures } from './wordDocumentStyles.ts';

const LEVELS = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** One block; a quote is two paragraphs, its words and where they come from. */
export function partsOfBlock(block: Block): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: LEVELS[block.level], children: runsOf([block.text]) })];
    case 'paragraph':
      return [new Paragraph({ children: runsOf(block.lines) })];
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ numbering: { reference: BULLETS, level: 0 }, children: runsOf([item]) }),
      );
    case 'quote':
      return [
        new Paragraph({ style: 'Quote', keepNext: block.source !== undefined, children: runsOf(block.lines) }),
        ...(block.source === undefined
          ? []
          : [new Paragraph({ style: 'QuoteSource', children: runsOf([block.source]) })]),
      ];
    case 'table':
      return [tableOf(block.head, block.rows), new Paragraph({ style: 'TableText', children: [] })];
  }
}

/** Lines of text; what is an address in it is a link. Word gets no other markup out of it. */
function runsOf(lines: readonly string[]): ParagraphChild[] {
  const runs: ParagraphChild[] = [];
  for (const [at, line] of lines.entries()) {
    if (at > 0) runs.push(new TextRun({ break: 1 }));
    for (const { words, isAddress } of piecesOf(line)) runs.push(isAddress ? linkTo(words) : new TextRun(words));
  }
  return runs;
}

function linkTo(address: string): ParagraphChild {
  return new ExternalHyperlink({ link: address, children: [new TextRun({ text: address, style: 'Hyperlink' })] });
}

/** The first row is the headings: marked as such, repeated on every page, and no cell is merged with another. */
function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): Table {
  const widths = columnWidths(head, rows);
  const line = { style: BorderStyle.SINGLE, size: 4, color: ink.line };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (words, column) =>
          new TableCell({
            width: { size: widths[column] ?? 0, type: WidthType.DXA },
            ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: ink.ground, color: 'auto' } } : {}),
            children: [new Paragraph({ style: isHead ? 'TableHeading' : 'TableText', children: runsOf([words]) })],
          }),
      ),
    });
  return new Table({
    width: { size: measures.width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 100, right: 100, top: 20, bottom: 20 },
    borders: { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none },
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}

/** Columns with more words are wider, within reason, so that a day keeps on one line. */
function columnWidths(head: readonly string[], rows: readonly (readonly string[])[]): number[] {
  const weights = head.map((heading, column) => {
    const cells = rows.map((cells) => cells[column]?.length ?? 0);
    const mean = cells.reduce((sum, length) => sum + length, 0) / Math.max(cells.length, 1);
    return Math.min(Math.max(mean, heading.length, MOST_NARROW), MOST_WIDE);
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const widths = weights.map((weight) => Math.floor((weight / sum) * measures.width));
  const rest = measures.width - widths.reduce((total, width) => total + width, 0);
  return widths.map((width, column) => (column === 0 ? width + rest : width));
}
/** In letters. */
const MOST_NARROW = 14;
const MOST_WIDE = 44;
