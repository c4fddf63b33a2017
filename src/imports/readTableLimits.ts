import type { TableRefusal } from './table.ts';

/**
 * How much is read at once. A list of organisations is a few kilobytes; the limits leave room for a
 * workbook that has grown for years, and keep what is built to fill the memory from doing so.
 */
export const limits = {
  /** Bytes of a file as it lies on the disk. */
  fileBytes: 10_000_000,
  /** Bytes of everything that is read of a workbook, unpacked. Counted while unpacking, not believed. */
  unpackedBytes: 32_000_000,
  /** Files inside a workbook. */
  parts: 2_000,
  sheets: 60,
  /** Rows of one sheet with something in them. */
  rows: 5_000,
  /** Columns with something in them. */
  columns: 200,
  /** Characters of one cell: what Excel itself allows. */
  cell: 32_767,
  /** Characters of all cells of a sheet: one long text may be pointed at from every cell. */
  sheetText: 5_000_000,
} as const;

/** Thrown inside the reading of tables; `readTable` makes it an answer. */
export class TableFault extends Error {
  readonly refusal: TableRefusal;

  constructor(refusal: TableRefusal, cause?: unknown) {
    super(`The table was refused: ${refusal}`, { cause });
    this.name = 'TableFault';
    this.refusal = refusal;
  }
}
