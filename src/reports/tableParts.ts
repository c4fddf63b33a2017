/** What every table is made of: cells, columns, and what each row says of where its words come from. */
import type { Statement } from '../domain/casebook.ts';
import type { OrgId } from '../domain/events.ts';
import * as text from '../text/text.ts';
import type { ExportInput } from './exportInput.ts';

/** Words; nothing where nothing is known. In a column of days `YYYY-MM-DD` or shorter, of instants an instant. */
export type Cell = string | null;

export interface Column {
  readonly name: string;
  readonly kind: 'text' | 'day' | 'instant';
  /** In letters. */
  readonly width: number;
}

export type TableKey = keyof typeof text.files.tables;

export interface Table {
  readonly key: TableKey;
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

const names = text.files.columns;

/** A column by the key of its heading. */
export function column(key: keyof typeof names, width: number, kind: Column['kind'] = 'text'): Column {
  return { name: names[key], width, kind };
}

/** The columns that say where a statement comes from, and their cells. */
export const originColumns: readonly Column[] = [
  column('source', 14),
  column('written', 17, 'instant'),
  column('by', 20),
];

export function originOf(input: ExportInput, statement: Statement | undefined): Cell[] {
  if (statement === undefined) return [null, null, null];
  const { source } = statement.data;
  return [source ? text.codes.sources[source] : null, statement.at, input.writerOf(statement.device)];
}

/** "Hjo, Skara": in the order they stand. */
export function namesOf(input: ExportInput, ids: readonly OrgId[]): Cell {
  return ids.map(input.nameOf).join(', ') || null;
}

/** Remarks of a row, with the sign of words that have been removed. */
export function remarks(parts: readonly (string | false | undefined)[]): Cell {
  return parts.filter((part) => part !== false && part !== undefined && part !== '').join(', ') || null;
}

/** What it is marked with wherever it goes. */
export function statusOf({ mark, isExample }: ExportInput): string {
  const { working, frozen, example } = text.files.status;
  return [isExample ? example : '', mark === null ? working : frozen].filter(Boolean).join(', ');
}

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** "2026-11-22 10:03": in Sweden's time wherever the computer stands, so that the same edition gives the same bytes. */
export function swedishTime(instant: string): string {
  const utc = new Date(instant).toISOString();
  const [hour, minute] = [utc.slice(0, 13), utc.slice(14, 16)];
  let said = hours.get(hour);
  if (said === undefined) {
    said = clock
      .format(new Date(`${hour}:00:00Z`))
      .replace(/\s/g, ' ')
      .slice(0, -2);
    hours.set(hour, said);
  }
  return said + minute;
}

/** Sweden is whole hours from Greenwich. Asking the calendar once an hour takes a tenth of once a row. */
const hours = new Map<string, string>();
