/** A table as csv, as Swedish Excel opens it: semicolons, UTF-8 with a mark, lines that end as RFC 4180 says. */
import { type Column, swedishTime, type Table } from './tableParts.ts';

/**
 * The text of a file. A cell is within quotes when it must be; dates are `YYYY-MM-DD`. Text that a spreadsheet would
 * work out (it begins with =, +, -, @, a tab or a line break) gets an apostrophe before it, as "Om filen" says.
 */
export function csvOf({ columns, rows }: Table): string {
  const lines = [
    columns.map(({ name }) => cell(name)),
    ...rows.map((row) => row.map((said, place) => cell(wordsIn(said, columns[place])))),
  ];
  return `${MARK}${lines.map((line) => `${line.join(';')}\r\n`).join('')}`;
}

/** So that Excel reads å, ä and ö as they are. */
const MARK = '\uFEFF';

function wordsIn(said: string | null, column: Column | undefined): string {
  if (said === null) return '';
  return column?.kind === 'instant' ? swedishTime(said) : said;
}

/** Also after spaces, which some programs leave out, and in the full-width forms. */
const WORKED_OUT = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

function cell(words: string): string {
  const safe = WORKED_OUT.test(words) ? `'${words}` : words;
  return /[";\r\n\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
