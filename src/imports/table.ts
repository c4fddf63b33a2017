/**
 * A table somebody has written, whatever it came as: text from the clipboard, .csv or .xlsx. Only what the
 * cells say; what it means is asked in `judgeList.ts`.
 */

export interface Cell {
  /** What a person sees in the cell, trimmed; '' when it is empty. */
  readonly text: string;
  /** The day, `YYYY-MM-DD`, where the sheet itself says that the number is a date. */
  readonly day?: string;
  /** A plain number of the sheet: it may be a date that lost its format (Excel's serial), or a kommunkod. */
  readonly number?: number;
}

export interface TableRow {
  /** As it is counted in the sheet or the text, from 1. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

export interface Table {
  /** Name of the sheet; null for text. */
  readonly sheet: string | null;
  /** Rows with something in them. */
  readonly rows: readonly TableRow[];
  /** The sheet is hidden in the book: nobody meant it to be read as a list. */
  readonly hidden?: boolean;
}

/** Why a file or a pasted text can not be read as a table; said in words by `text.imports.refused`. */
export type TableRefusal =
  /** Nothing in it. */
  | 'empty'
  /** Neither text nor a workbook, or its ending says something else than its bytes. */
  | 'foreign'
  /** An old .xls, or .ods, .numbers: said with how to save it as .xlsx. */
  | 'old-format'
  /** Locked with a password. */
  | 'password'
  /** A workbook that is broken or cut. */
  | 'damaged'
  /** Larger, when unpacked, than any list of organisations can be; or built to be (zip bomb). */
  | 'too-big'
  /** More rows or columns than are read at once. */
  | 'too-many'
  /** Entities or other things a list never has (billion laughs, external references). */
  | 'hostile'
  /** The disk did not give the file. */
  | 'unreadable';

export type TableRead =
  | {
      readonly ok: true;
      /** Sheets with something in them, as they stand in the book. */
      readonly tables: readonly Table[];
    }
  | { readonly ok: false; readonly refusal: TableRefusal };

/** "A9": how Excel names the cell. */
export function cellName(column: number, row: number): string {
  let letters = '';
  for (let left = column; left >= 0; left = Math.floor(left / 26) - 1) {
    letters = String.fromCharCode(65 + (left % 26)) + letters;
  }
  return `${letters}${row}`;
}
