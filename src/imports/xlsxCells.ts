/** Rows and cells of one sheet. Formulas give what was last worked out; they are never worked out here. */

import { isFullDate } from '../domain/dates.ts';
import { limits, TableFault } from './readTableLimits.ts';
import type { Cell, TableRow } from './table.ts';
import { addRow, textCell } from './textTable.ts';
import type { Book } from './xlsxBook.ts';
import { dayOfSerial } from './xlsxDays.ts';
import { type Attributes, type Heard, withoutEscapes } from './xlsxScan.ts';

const EMPTY: Cell = { text: '' };
const REFERENCE = /^([A-Z]{1,3})\d+$/i;
/** A sheet has no row after this one. */
const LAST_ROW = 1_048_576;

/** Hears the elements of a sheet and gathers its rows. A merged cell's words stand in its first cell. */
export class CellReader implements Heard {
  readonly rows: TableRow[] = [];
  private readonly book: Book;
  /** Of all cells so far. */
  private letters = 0;
  private rowNumber = 0;
  private cells: Cell[] = [];
  private nextColumn = 0;
  /** The cell that is being read. */
  private column = 0;
  private type = 'n';
  private style = -1;
  private value = '';
  /** The element whose text belongs to the cell: `v`, or `t` of an inline text. */
  private isInValue = false;
  private isReading = false;

  constructor(book: Book) {
    this.book = book;
  }

  open(element: string, attributes: Attributes): void {
    if (element === 'row') this.beginRow(attributes);
    else if (element === 'c') this.beginCell(attributes);
    else if (element === 'v' || element === 't') this.isInValue = true;
    else if (element === 'rPh') this.isReading = true;
  }

  text(text: string): void {
    if (!this.isInValue || this.isReading) return;
    this.value += text;
    if (this.value.length > limits.cell) throw new TableFault('too-big');
  }

  close(element: string): void {
    if (element === 'v' || element === 't') this.isInValue = false;
    else if (element === 'rPh') this.isReading = false;
    else if (element === 'c') this.endCell();
    else if (element === 'row') addRow(this.rows, this.rowNumber, this.cells);
  }

  private beginRow({ r }: Attributes): void {
    const number = r === undefined ? this.rowNumber + 1 : Number(r);
    // Rows come in order: a number that stands twice would name two cells alike.
    if (!Number.isInteger(number) || number <= this.rowNumber || number > LAST_ROW) throw new TableFault('damaged');
    this.rowNumber = number;
    this.cells = [];
    this.nextColumn = 0;
  }

  private beginCell({ r, t = 'n', s }: Attributes): void {
    this.column = r === undefined ? this.nextColumn : columnOf(r);
    this.nextColumn = this.column + 1;
    this.type = t;
    this.style = s === undefined ? 0 : Number(s);
    this.value = '';
  }

  private endCell(): void {
    const cell = this.cell();
    if (cell.text === '') return;
    if (this.column >= limits.columns) throw new TableFault('too-many');
    this.letters += cell.text.length;
    if (this.letters > limits.sheetText) throw new TableFault('too-big');
    while (this.cells.length < this.column) this.cells.push(EMPTY);
    this.cells[this.column] = cell;
  }

  private cell(): Cell {
    const { value } = this;
    switch (this.type) {
      case 's':
        return this.book.sharedTexts[Number(value)] ?? EMPTY;
      case 'str':
      case 'inlineStr':
        return textCell(withoutEscapes(value));
      case 'b':
        return { text: value === '1' || value === 'true' ? 'SANT' : 'FALSKT' };
      case 'd': {
        const day = value.slice(0, 10);
        return isFullDate(day) ? { text: day, day } : textCell(value);
      }
      case 'n':
        return this.numberCell();
      default:
        // An error, as Excel writes it: "#N/A".
        return textCell(value);
    }
  }

  private numberCell(): Cell {
    const number = Number(this.value);
    if (this.value.trim() === '' || !Number.isFinite(number)) return textCell(this.value);
    const day = this.book.dayStyles.has(this.style) ? dayOfSerial(number, this.book.since1904) : undefined;
    return day === undefined ? { text: numberText(number), number } : { text: day, day };
  }
}

/** Fifteen digits are what Excel counts with; more are dust of the machine. */
function numberText(number: number): string {
  return String(Number(number.toPrecision(15))).replace('.', ',');
}

/** 0 is column A. */
function columnOf(reference: string): number {
  const letters = REFERENCE.exec(reference)?.[1];
  if (letters === undefined) throw new TableFault('damaged');
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
