/** Which delimiter a text is written with, decided by what stands in it. */
import { CsvReader, type Delimiter } from './csvRecords.ts';
import { TableFault } from './readTableLimits.ts';

/** Excel's own line, first in a file: `sep=;`. It is no row. */
const SAID = /^sep=([;,\t])(?:\r\n|\n|\r|$)/i;

/** In order of belief: nobody types tabs, and a comma is also a decimal point and a comma. */
const CANDIDATES: readonly Delimiter[] = ['\t', ';', ','];
const LOOKED_AT = 200;
/** At least half of the rows have as many fields as each other, or the text is one column. */
const LEAST = 0.5;

export interface Dialect {
  readonly delimiter: Delimiter;
  /** The rows, without the line that said which delimiter it is. */
  readonly body: string;
}

export function dialectOf(text: string): Dialect {
  const said = SAID.exec(text);
  if (said) return { delimiter: said[1] as Delimiter, body: text.slice(said[0].length) };
  let best: Fit | null = null;
  for (const candidate of CANDIDATES) {
    const fit = fitOf(text, candidate);
    // Of equals the first: the order above decides.
    if (fit.agreement >= LEAST && (best === null || isBetter(fit, best))) best = fit;
  }
  return { delimiter: best?.delimiter ?? '\t', body: text };
}

interface Fit {
  readonly delimiter: Delimiter;
  /** How large a part of the first rows is cut into the same number of fields, two or more. */
  readonly agreement: number;
  readonly brokenQuotes: number;
}

function isBetter(one: Fit, other: Fit): boolean {
  if (one.brokenQuotes !== other.brokenQuotes) return one.brokenQuotes < other.brokenQuotes;
  return one.agreement > other.agreement;
}

function fitOf(text: string, delimiter: Delimiter): Fit {
  const { widths, brokenQuotes } = firstRows(text, delimiter);
  const rowsOfWidth = new Map<number, number>();
  for (const width of widths) if (width > 1) rowsOfWidth.set(width, (rowsOfWidth.get(width) ?? 0) + 1);
  const agreement = widths.length === 0 ? 0 : Math.max(0, ...rowsOfWidth.values()) / widths.length;
  return { delimiter, agreement, brokenQuotes };
}

/** How many fields the first rows have, but for empty lines. */
function firstRows(text: string, delimiter: Delimiter): { readonly widths: readonly number[]; brokenQuotes: number } {
  const reader = new CsvReader(text, delimiter);
  const widths: number[] = [];
  try {
    while (!reader.isAtEnd && widths.length < LOOKED_AT) {
      const fields = reader.record();
      if (fields.length > 1 || fields[0]?.trim() !== '') widths.push(fields.length);
    }
  } catch (error) {
    // Rows that become one endless cell are not cut by this delimiter.
    if (!(error instanceof TableFault)) throw error;
    return { widths: [], brokenQuotes: 0 };
  }
  return { widths, brokenQuotes: reader.brokenQuotes };
}

/** Whether the first rows are cut into equally many fields, two or more: what a spreadsheet copies always is. */
export function isRectangular(text: string): boolean {
  const { delimiter, body } = dialectOf(text);
  const [first = 0, ...others] = firstRows(body, delimiter).widths;
  return first > 1 && others.every((width) => width === first);
}
