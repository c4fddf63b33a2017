/** One row of a list with the answers a person has given, and what every part of the judging works on. */
import type { Casebook } from '../domain/casebook.ts';
import type { OrgId } from '../domain/events.ts';
import type { Ledger } from '../domain/ledger.ts';
import { PERSONNUMMER_MASK, withoutPersonnummer } from '../domain/personnummer.ts';
import type { Source } from '../domain/vocabulary.ts';
import type { ChosenMeanings } from './columns.ts';
import type { Column } from './columnsHeadings.ts';
import type { ColumnMeaning, Problem, Proposal, Settlements, Suggestion } from './judgedList.ts';
import type { ListOrganisation } from './recogniseOrganisationNames.ts';
import { type Cell, cellName, type TableRow } from './table.ts';

export interface JudgeContext {
  /** As it is now. */
  readonly casebook: Casebook;
  /** Today in Europe/Stockholm, `YYYY-MM-DD`. */
  readonly today: string;
  /** As the screens have them, renamed, moved and added to. */
  readonly organisations: readonly ListOrganisation[];
  /** The own area: goes before others where a name may be of several. */
  readonly area: OrgId | null;
  /** Said for every row that does not say it itself. */
  readonly source?: Source;
  /** Date of statements that have none of their own, `YYYY-MM-DD`; today when left out. */
  readonly assumedOn?: string;
  /** With it, what stood here before counts as known too: a list read twice says nothing new. */
  readonly ledger?: Pick<Ledger, 'history' | 'event'>;
  /** What a person has said about columns that were read wrongly. */
  readonly meanings?: ChosenMeanings;
}

/** A statement a row makes, with where it was read. */
export interface Claim {
  readonly proposal: Proposal;
  /** The slot it would state; for a note, which has none, a name of its own by organisation and text. */
  readonly slot: string;
  readonly cell: string;
  /** As it is written in the cell. */
  readonly text: string;
  /** The list gives the date itself. */
  readonly dated: boolean;
  /** "På väg" and no more: any stage on the way says the same. */
  readonly loosely?: true;
  /** Follows from a meeting that lies ahead; said only where nothing at all is known. */
  readonly implied?: true;
}

/** A cell with its name, as it is read: what a person typed instead goes before what is written. */
export interface ReadCell extends Cell {
  readonly name: string;
  readonly column: Column;
  /** A person has answered what it means. */
  readonly answered?: true;
  /** What stands in the sheet, where an answer is read instead. */
  readonly written?: string;
}

export class RowView {
  readonly number: number;
  /** Somebody has said that the row is to be left out. */
  readonly isSkipped: boolean;
  /** Cells of the sheet with something written in them, read or not. */
  readonly filled: readonly Cell[];
  private readonly cells: readonly ReadCell[];
  private readonly columns: readonly Column[];
  private readonly settlements: Settlements;

  constructor(row: TableRow, columns: readonly Column[], settlements: Settlements) {
    this.number = row.number;
    this.columns = columns;
    this.settlements = settlements;
    this.filled = row.cells.filter(({ text }) => text !== '');
    this.cells = columns.map((column) => {
      const name = cellName(column.index, row.number);
      const settled = settlements[name];
      const cell =
        settled === undefined
          ? (row.cells[column.index] ?? NOTHING)
          : { text: settled, answered: true as const, written: row.cells[column.index]?.text ?? '' };
      return { ...cell, name, column };
    });
    this.isSkipped = this.cells.some(({ name }) => settlements[name] === '');
  }

  /** What a person has answered to something that stands in no cell. */
  answerTo(key: string): string | undefined {
    return this.settlements[key];
  }

  /** Whether anything is written outside these columns that is read at all. */
  saysMoreThan(...meanings: readonly ColumnMeaning[]): boolean {
    return this.cells.some(
      ({ column, text }) => text !== '' && column.meaning !== 'other' && !meanings.includes(column.meaning),
    );
  }

  /** Every cell of columns with this meaning that has something written in it. */
  all(meaning: ColumnMeaning): ReadCell[] {
    return this.cells.filter(
      ({ column, text, day }) => column.meaning === meaning && (text !== '' || day !== undefined),
    );
  }

  first(meaning: ColumnMeaning): ReadCell | undefined {
    return this.cells.find(({ column, text, day }) => column.meaning === meaning && (text !== '' || day !== undefined));
  }

  /** Cells that are read and had a personnummer in them when the list came. */
  masked(): ReadCell[] {
    return this.cells.filter(({ column, text }) => column.meaning !== 'other' && text.includes(PERSONNUMMER_MASK));
  }

  /** Name of the cell where this would have stood, also when nothing stands there. */
  place(...meanings: readonly ColumnMeaning[]): string {
    const column = this.columns.find(({ meaning }) => meanings.includes(meaning));
    return cellName(column?.index ?? 0, this.number);
  }
}

const NOTHING: Cell = { text: '' };

export function problem(
  what: Problem['what'],
  { name, text }: Pick<ReadCell, 'name' | 'text'>,
  suggestions: readonly Suggestion[] = [],
): Problem {
  return { cell: name, text: withoutPersonnummer(text), what, suggestions };
}
