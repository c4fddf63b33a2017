/**
 * Rows and fields of text with delimiters (RFC 4180, and what people make of it): quoted fields may hold
 * delimiters, line breaks and doubled quotes; a quote that is not closed, or is followed by something
 * else, is a letter like others. CRLF, LF and CR all end a row.
 */
import { limits, TableFault } from './readTableLimits.ts';

export type Delimiter = '\t' | ';' | ',';

/** Letters that may be looked through in vain for closing quotes, in one text. */
const VAIN = 20_000_000;

/**
 * One row at a time, as it is written: nothing is trimmed. A line break last in the text begins no row.
 * @throws TableFault `too-big` for a cell longer than a sheet can hold, `too-many` for columns.
 */
export function* csvRecords(text: string, delimiter: Delimiter): Generator<string[], void, undefined> {
  const reader = new CsvReader(text, delimiter);
  while (!reader.isAtEnd) yield reader.record();
}

/** For whoever also wants to know how well the text and the delimiter fit. */
export class CsvReader {
  /** Fields with a quote in them that are not quoted: none, where the delimiter is the right one. */
  brokenQuotes = 0;
  private at = 0;
  private vain = 0;
  private readonly text: string;
  private readonly delimiter: Delimiter;

  constructor(text: string, delimiter: Delimiter) {
    this.text = text;
    this.delimiter = delimiter;
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  record(): string[] {
    const fields: string[] = [];
    for (;;) {
      fields.push(this.quoted() ?? this.plain());
      if (this.text[this.at] !== this.delimiter) break;
      this.at += 1;
    }
    this.at += lineBreakAt(this.text, this.at);
    return fields;
  }

  private plain(): string {
    const start = this.at;
    while (!this.isAtEnd && !this.isBoundary(this.at)) this.at += 1;
    const field = short(this.text.slice(start, this.at));
    if (field.includes('"')) this.brokenQuotes += 1;
    return field;
  }

  /** Null when what stands here is no quoted field. */
  private quoted(): string | null {
    if (this.text[this.at] !== '"') return null;
    const start = this.at + 1;
    for (let end = this.text.indexOf('"', start); end !== -1; end = this.text.indexOf('"', end + 2)) {
      if (end - start > 2 * limits.cell) break;
      if (this.text[end + 1] === '"') continue;
      const after = this.skipSpaces(end + 1);
      if (after < this.text.length && !this.isBoundary(after)) return this.inVain(end - start);
      this.at = after;
      return short(this.text.slice(start, end).replaceAll('""', '"'));
    }
    return this.inVain(2 * limits.cell);
  }

  /** Text built of quotes that never close would otherwise be gone through again and again. */
  private inVain(letters: number): null {
    this.vain += letters;
    if (this.vain > VAIN) throw new TableFault('hostile');
    return null;
  }

  private skipSpaces(from: number): number {
    let at = from;
    while (this.text[at] === ' ') at += 1;
    return at;
  }

  private isBoundary(at: number): boolean {
    const letter = this.text[at];
    return letter === this.delimiter || letter === '\n' || letter === '\r';
  }
}

function short(field: string): string {
  if (field.length > limits.cell) throw new TableFault('too-big');
  return field;
}

/** How many letters the line break at a place is; 0 when there is none. */
function lineBreakAt(text: string, at: number): number {
  if (text[at] === '\r') return text[at + 1] === '\n' ? 2 : 1;
  return text[at] === '\n' ? 1 : 0;
}
