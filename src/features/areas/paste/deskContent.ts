import type { Source } from '../../../domain/vocabulary.ts';
import type { ColumnMeaning } from '../../../imports/judgedList.ts';
import type { Table } from '../../../imports/table.ts';
import type { Settled } from './settled.ts';

/** What lies on the desk, as it is kept and found again when the page has been left. */
export interface DeskContent {
  /** Of the file; null when it was pasted. */
  readonly name: string | null;
  /** Every sheet with something in it; null before a list has been read. */
  readonly tables: readonly Table[] | null;
  /** Which of them is read. */
  readonly sheet: number;
  readonly settled: readonly Settled[];
  /** Columns that were taken for something else than they are, by index. */
  readonly columns: Readonly<Record<number, ColumnMeaning>>;
  /** Common to the list; a row may say something else. */
  readonly source: Source | null;
  /** Rows that have been saved: they are not shown any more. */
  readonly done: readonly number[];
}

export function emptyDesk(name: string | null): DeskContent {
  return { name, tables: null, sheet: 0, settled: [], columns: {}, source: null, done: [] };
}
