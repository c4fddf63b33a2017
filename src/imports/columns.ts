/**
 * Where a table's rows begin and what each column holds: headings in any order, over several lines or
 * none at all, repeated further down, and titles above them.
 */
import type { OrgId } from '../domain/events.ts';
import { organisations as shipped } from '../register/organisations.ts';
import { besideAt } from './columnsBeside.ts';
import { type Content, contentOf, isDate, isDecision } from './columnsContent.ts';
import { type Column, readHeading } from './columnsHeadings.ts';
import { meaningsOf } from './columnsMeanings.ts';
import type { ColumnMeaning } from './judgedList.ts';
import { type ListOrganisation, OrganisationNames } from './recogniseOrganisationNames.ts';
import { folded } from './recogniseWords.ts';
import type { Cell, Table, TableRow } from './table.ts';

/** Rows under one heading. */
export interface Block {
  readonly columns: readonly Column[];
  /** Column where another table begins beside this one; it is not read. */
  readonly beside: number | null;
  readonly rows: readonly TableRow[];
}

/** What a person has said about columns that were read wrongly, by column (0 is A). */
export type ChosenMeanings = Readonly<Record<number, ColumnMeaning>>;

/** The blocks of a table, each with its columns; empty ones are left out. */
export function blocksOf(table: Table, names: OrganisationNames, today: string, chosen: ChosenMeanings = {}): Block[] {
  const starts = table.rows.flatMap((row, place) => (isHeading(row, names, today, place) ? [place] : []));
  const widths = table.rows.map(({ cells }) => cells.length);
  const width = widths.reduce((most, each) => Math.max(most, each), 0);
  const spans =
    starts.length === 0
      ? [-1]
      : [...((starts[0] as number) > 0 && saysSomething(table, starts[0] as number, names) ? [-1] : []), ...starts];
  return spans.flatMap((start, number) => {
    const rows = table.rows.slice(start + 1, spans[number + 1] ?? table.rows.length);
    if (rows.length === 0) return [];
    const headings = start < 0 ? null : headingsAt(table.rows, start, width);
    const beside = besideAt(headings, rows, width, names);
    const read = meaningsOf(headings, contentsOf(rows, beside ?? width, names, today));
    const unread = Array.from({ length: width }, (_, index) => index).slice(beside ?? width);
    const others = unread.map((index): Column => ({ index, heading: headings?.[index] || null, meaning: 'other' }));
    return [{ columns: withChosen([...read, ...others], chosen), beside, rows }];
  });
}

/** Rows about organisations above the first heading: somebody pasted one list under another. */
function saysSomething({ rows }: Table, before: number, names: OrganisationNames): boolean {
  return rows
    .slice(0, before)
    .some(
      ({ cells }) => cells.filter(({ text }) => text !== '').length > 1 && cells.some((cell) => isNamed(cell, names)),
    );
}

function contentsOf(rows: readonly TableRow[], width: number, names: OrganisationNames, today: string): Content[] {
  return Array.from({ length: width }, (_, index) =>
    contentOf(
      rows.flatMap(({ cells }) => cells[index] ?? []),
      names,
      today,
    ),
  );
}

function withChosen(columns: readonly Column[], chosen: ChosenMeanings): Column[] {
  return columns.map((column) => {
    const meaning = chosen[column.index];
    return meaning === undefined ? column : { index: column.index, heading: column.heading, meaning };
  });
}

/** A line of headings holds no values: no organisation, no date, no outcome (but for crosses under outcomes). */
function isHeading({ cells }: TableRow, names: OrganisationNames, today: string, place: number): boolean {
  const said = cells.filter(({ text }) => text !== '');
  // The cheapest question first: this is asked of every row.
  if (said.some((cell) => cell.number !== undefined || cell.day !== undefined || isNamed(cell, names))) return false;
  const read = said.flatMap((cell) => readHeading(cell.text) ?? []);
  if (read.length === 0 || said.some((cell) => isDate(cell, today))) return false;
  const namesWhom = read.some(({ meaning }) => meaning === 'organisation' || meaning === 'code');
  const values = said.filter((cell) => isDecision(cell, true));
  // "Kommun; Godkänt": a word that may be an outcome asks whether it is.
  const isAsking = place < 10 && values.every(({ text }) => readHeading(text)?.asks !== undefined);
  if (values.length > 0) return namesWhom && (values.length > 1 || read.length > 2 || isAsking);
  const known = read.filter(({ meaning }) => meaning !== 'other').length;
  if (namesWhom) return known > 1 || place < 10;
  return known > 2 || (known === 2 && said.length <= 3);
}

function isNamed({ text }: Cell, names: OrganisationNames): boolean {
  if (text.length > 60) return false;
  return names.meant(text).some(({ kind }) => kind === 'municipality' || kind === 'regional' || kind === 'private');
}

/**
 * Headings of two lines: what the lower one leaves empty stands in the upper; and headings that stand twice
 * ("Beslut" under "KS" and under "KF") are told apart by what stands above them, also when its cells were merged.
 */
function headingsAt(rows: readonly TableRow[], start: number, width: number): string[] {
  const above = rows[start - 1];
  const filled = above?.cells.filter(({ text }) => text !== '').length ?? 0;
  const upper = above !== undefined && filled > 1 ? above : undefined;
  const lower = Array.from({ length: width }, (_, index) => rows[start]?.cells[index]?.text ?? '');
  let over = '';
  return lower.map((text, index) => {
    const here = upper?.cells[index]?.text ?? '';
    if (here !== '') over = here;
    if (text === '') return here;
    const isTwice = lower.some((other, place) => place !== index && folded(other) === folded(text));
    return isTwice && over !== '' ? `${over} ${text}` : text;
  });
}

/**
 * The sheet that says most about organisations; the first of equals. Undefined when no sheet does.
 * @param organisations as the screens have them; the register's own when left out.
 */
export function bestTable(
  tables: readonly Table[],
  organisations?: readonly ListOrganisation[],
  area: OrgId | null = null,
): Table | undefined {
  const names = new OrganisationNames(organisations ?? shipped.map((org) => ({ ...org, active: true })), area);
  let best: { table: Table; score: number } | undefined;
  for (const table of tables) {
    const score = scoreOf(table, names);
    if (score > (best?.score ?? 0)) best = { table, score };
  }
  return best?.table;
}

/** Any day would do: only whether something is a date is asked. */
const SOME_DAY = '2026-06-30';

function scoreOf(table: Table, names: OrganisationNames): number {
  let score = 0;
  for (const { columns, rows } of blocksOf(table, names, SOME_DAY)) {
    const whom = columns.filter(({ meaning }) => meaning === 'organisation' || meaning === 'code');
    const what = columns.filter((column) => column.meaning !== 'other' && !whom.includes(column));
    for (const { cells } of rows) {
      if (!whom.some(({ index }) => cells[index] && (isNamed(cells[index], names) || names.byCode(cells[index].text))))
        continue;
      score += 1 + what.filter(({ index }) => (cells[index]?.text ?? '') !== '').length;
    }
  }
  return score;
}
