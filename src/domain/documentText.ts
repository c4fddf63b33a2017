/**
 * The form of a written section in a document: plain text that stays plain text in the journal, read into
 * blocks in one place, so that the screen, the paper and the Word file show the same. Nothing in it is
 * markup of any other kind: what is not one of these forms is a paragraph as it stands.
 *
 *     a blank line        ends what stands before it
 *     # Heading           a heading inside the section; ## one level below
 *     – item              an item of a list ("- ", "• " and "* " are read alike)
 *     > words             a quote; a line "> — where, when" in it is its source
 *     | cell | cell |     a row of a table; the first row is its headings
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'quote'; readonly lines: readonly string[]; readonly source?: string }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

type Shape = 'blank' | 'heading' | 'item' | 'quote' | 'row' | 'words';

const HEADING = /^(#{1,2})\s+(\S.*)$/;
const ITEM = /^\s*[–\-•*]\s+(\S.*)$/;
const QUOTE = /^>\s?(.*)$/;
const SOURCE = /^—\s+(\S.*)$/;
const ROW = /^\|(.*\|.*)$/;

/** Reads a section's text into blocks, in order. Every text can be read; an empty one has no blocks. */
export function blocksIn(text: string): Block[] {
  const blocks: Block[] = [];
  for (const { shape, lines } of runsOf(text.split('\n').map((line) => line.trimEnd()))) {
    if (shape === 'heading') blocks.push(...lines.map(headingOf));
    else if (shape === 'item') blocks.push({ kind: 'list', items: itemsOf(lines) });
    else if (shape === 'quote') blocks.push(...quotesOf(lines));
    else if (shape === 'row' && lines.length > 1) blocks.push(tableOf(lines));
    else if (shape !== 'blank') blocks.push({ kind: 'paragraph', lines });
  }
  return blocks;
}

interface Run {
  readonly shape: Shape;
  readonly lines: string[];
}

/** Lines of one shape that follow each other. Plain words right after an item go on with it. */
function runsOf(lines: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (const line of lines) {
    const shape = shapeOf(line);
    const last = runs.at(-1);
    if (last !== undefined && (last.shape === shape || (last.shape === 'item' && shape === 'words')))
      last.lines.push(line);
    else runs.push({ shape, lines: [line] });
  }
  return runs;
}

function shapeOf(line: string): Shape {
  if (line.trim() === '') return 'blank';
  if (HEADING.test(line)) return 'heading';
  if (ITEM.test(line)) return 'item';
  if (QUOTE.test(line)) return 'quote';
  return ROW.test(line) ? 'row' : 'words';
}

function headingOf(line: string): Block {
  const [, signs = '#', text = ''] = HEADING.exec(line) ?? [];
  return { kind: 'heading', level: signs.length === 1 ? 2 : 3, text };
}

function itemsOf(lines: readonly string[]): string[] {
  const items: string[] = [];
  for (const line of lines) {
    const item = ITEM.exec(line)?.[1];
    if (item !== undefined) items.push(item);
    else items[items.length - 1] = `${items.at(-1) ?? ''} ${line.trim()}`;
  }
  return items;
}

/** A source ends its quote: what follows is the next one. */
function quotesOf(lines: readonly string[]): Block[] {
  const quotes: { kind: 'quote'; lines: string[]; source?: string }[] = [];
  let open: string[] | null = null;
  for (const line of lines) {
    const words = QUOTE.exec(line)?.[1] ?? '';
    const source = SOURCE.exec(words)?.[1];
    const last = quotes.at(-1);
    if (source !== undefined && open !== null && last !== undefined) {
      last.source = source;
      open = null;
    } else if (open === null) {
      open = [words];
      quotes.push({ kind: 'quote', lines: open });
    } else open.push(words);
  }
  return quotes;
}

/** Every row gets as many cells as there are headings: missing ones are empty, further ones go into the last. */
function tableOf(lines: readonly string[]): Block {
  const [head = [], ...rows] = lines.map(cellsOf);
  const width = head.length;
  return {
    kind: 'table',
    head,
    rows: rows.map((cells) => [
      ...Array.from({ length: width - 1 }, (_, place) => cells[place] ?? ''),
      cells
        .slice(width - 1)
        .filter((cell) => cell !== '')
        .join(', '),
    ]),
  };
}

function cellsOf(line: string): string[] {
  const inside = line.slice(1).replace(/\|\s*$/, '');
  return inside.split('|').map((cell) => cell.trim());
}

const ADDRESS = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]])/;

/** A line in its pieces: words, and addresses that can be links. The sign that ends a sentence is not part of one. */
export function piecesOf(line: string): { readonly words: string; readonly isAddress: boolean }[] {
  // Every second piece is an address.
  return line
    .split(ADDRESS)
    .map((words, at) => ({ words, isAddress: at % 2 === 1 }))
    .filter(({ words }) => words !== '');
}

/** A text as one line: for an item, a heading or a cell. */
export function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** An item of a list, in the form that `blocksIn` reads. */
export function itemLine(text: string): string {
  return `– ${inOneLine(text)}`;
}

/** A row of a table. The sign between cells can not stand in one. */
export function rowLine(cells: readonly string[]): string {
  return `| ${cells.map((cell) => inOneLine(cell).replaceAll('|', '/')).join(' | ')} |`;
}

/** A quote with its source. Its lines are kept; none of them can be taken for the source. */
export function quoteLines(text: string, source: string): string {
  const lines = text.split('\n').map((line) => `> ${line.trim().replace(/^—\s+/, '– ')}`);
  return [...lines, `> — ${inOneLine(source)}`].join('\n');
}
