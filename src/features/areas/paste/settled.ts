import type { Settlements } from '../../../imports/judgedList.ts';

/** An answer to what was not understood, with what it is called so that it can be seen and changed. */
export interface Settled {
  readonly cell: string;
  /** Of the row it was given in. */
  readonly row: number;
  /** '' leaves the row out. */
  readonly value: string;
  readonly label: string;
}

export function settlementsOf(settled: readonly Settled[]): Settlements {
  return Object.fromEntries(settled.map(({ cell, value }) => [cell, value]));
}

/** A later answer about a cell takes the place of the earlier. */
export function withSettled(settled: readonly Settled[], answer: Settled): Settled[] {
  return [...settled.filter(({ cell }) => cell !== answer.cell), answer];
}

/** What was answered about a row is asked again. */
export function withoutRow(settled: readonly Settled[], row: number): Settled[] {
  return settled.filter((each) => each.row !== row);
}

/** Whether an answer is the day of a decision that has none in the list: it stands in no cell (see `undatedKey`). */
export function isDayOf(cell: string, row: number): boolean {
  return cell === dayKey(row);
}

/** As `undatedKey` of the judging names it, which is fetched only when there is a list. */
export function dayKey(row: number): string {
  return `${row} datum`;
}
