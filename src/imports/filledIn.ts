/**
 * A "Lista att fylla i" that has come back. The list remembers what it was sent with, so that only what
 * somebody has changed is proposed, as stated by one who saw what stood then: if the county has moved on
 * meanwhile, both statements are kept, and what was left as it was proposes nothing.
 */
import type { OrgId } from '../domain/events.ts';
import { readSentList, SENT_COLUMNS, type SentColumn, type SentList } from '../domain/sentList.ts';
import * as text from '../text/text.ts';
import { keptColumns, sameWords } from './filledInChanges.ts';
import { sentAfter } from './filledInProposals.ts';
import type { ColumnReading, JudgedList, JudgedRow, Settlements } from './judgedList.ts';
import { type JudgeContext, judgeList } from './judgeList.ts';
import { OrganisationNames } from './recogniseOrganisationNames.ts';
import { type Cell, cellName, type Table, type TableRow } from './table.ts';

interface FilledTable {
  readonly table: Table;
  /** Place of the heading among the rows. */
  readonly heading: number;
  /** 0 is column A. Columns may have been moved, hidden, taken away or added. */
  readonly columns: ReadonlyMap<SentColumn, number>;
}

/**
 * What a list that was sent out says now; null when the tables are no such list, or when what was sent is
 * no longer in it: then it is read as any list.
 * @param settlements as for `judgeList`.
 */
export function filledIn(
  tables: readonly Table[],
  context: JudgeContext,
  settlements: Settlements = {},
): JudgedList | null {
  const sent = sentIn(tables);
  const filled = sent && filledTable(tables);
  if (!sent || !filled) return null;
  const rows = new SentRows(sent, context);
  const reduced: TableRow[] = [];
  const untouched: JudgedRow[] = [];
  for (const row of filled.table.rows.slice(filled.heading + 1)) {
    const { org, changes } = rows.changesOf(row, filled);
    const isAnswered = row.cells.some((_, column) => settlements[cellName(column, row.number)] !== undefined);
    if (org === null || isAnswered || changes.cells.filter(({ text: words }) => words !== '').length > 1)
      reduced.push(changes);
    else
      untouched.push({
        number: row.number,
        org,
        verdict: 'known',
        proposals: [],
        known: [],
        problems: [],
        notices: [],
      });
  }
  const judged = judgeReduced(filled, reduced, context, settlements);
  const answered = sentAfter(judged, sent, context);
  const all = [...answered.rows, ...untouched].toSorted((a, b) => a.number - b.number);
  return { columns: columnsOf(filled, judged), rows: all, overs: answered.overs };
}

function sentIn(tables: readonly Table[]): SentList | null {
  for (const { rows } of tables) {
    const sent = readSentList(rows.map(({ cells }) => cells.map((cell) => cell.text)));
    if (sent !== null) return sent;
  }
  return null;
}

/** The sheet with our headings, wherever in it they stand. */
function filledTable(tables: readonly Table[]): FilledTable | null {
  for (const table of tables)
    for (const [heading, { cells }] of table.rows.entries()) {
      const columns = new Map<SentColumn, number>();
      for (const key of SENT_COLUMNS) {
        const column = cells.findIndex((cell) => sameWords(cell.text, text.fillIn.headings[key]));
        if (column !== -1) columns.set(key, column);
      }
      if (columns.has('organisation') && columns.size > 2) return { table, heading, columns };
    }
  return null;
}

/** Which row of what was sent a row in the list is: by the name in it, so that rows may have been sorted. */
class SentRows {
  private readonly sent: SentList;
  private readonly today: string;
  private readonly names: OrganisationNames;

  constructor(sent: SentList, { organisations, area, today }: JudgeContext) {
    this.sent = sent;
    this.today = today;
    this.names = new OrganisationNames(organisations, area);
  }

  /** The row with only what was changed left in it; `org` is null for one that was not sent. */
  changesOf(row: TableRow, { columns }: FilledTable): { readonly org: OrgId | null; readonly changes: TableRow } {
    const place = columns.get('organisation') ?? 0;
    const name = row.cells[place]?.text ?? '';
    const sent = this.sent.rows.find(({ texts }) => name !== '' && sameWords(texts.organisation, name));
    const known = sent && this.names.byId(sent.org);
    const kept = keptColumns(
      (key) => row.cells[columns.get(key) ?? -1] ?? NOTHING,
      (key) => sent?.texts[key] ?? '',
      this.today,
    );
    const ours = new Map([...columns].map(([key, column]) => [column, key]));
    const cells = row.cells.map((cell, column) => {
      const key = ours.get(column);
      // As it is called here now, if it has got another name since.
      if (key === 'organisation') return known === undefined ? cell : { text: this.nameOf(known) };
      return key === undefined || kept.has(key) ? cell : NOTHING;
    });
    return { org: known?.id ?? null, changes: { number: row.number, cells } };
  }

  private nameOf(organisation: { readonly id: OrgId; readonly name: string }): string {
    const meant = this.names.meant(organisation.name);
    return meant.length === 1 && meant[0]?.id === organisation.id ? organisation.name : organisation.id;
  }
}

const NOTHING: Cell = { text: '' };

function judgeReduced(
  { table, heading, columns }: FilledTable,
  rows: readonly TableRow[],
  context: JudgeContext,
  settlements: Settlements,
): JudgedList {
  const headings = table.rows[heading];
  if (rows.length === 0 || headings === undefined) return { columns: [], rows: [], overs: {} };
  const meanings = Object.fromEntries([...columns].map(([key, column]) => [column, key]));
  return judgeList(
    { sheet: table.sheet, rows: [headings, ...rows] },
    { ...context, source: context.source ?? 'kommunen', meanings: { ...context.meanings, ...meanings } },
    settlements,
  );
}

function columnsOf({ table, heading, columns }: FilledTable, judged: JudgedList): ColumnReading[] {
  const ours = new Map<number, SentColumn>([...columns].map(([key, column]) => [column, key]));
  const cells = table.rows[heading]?.cells ?? [];
  return cells.map((cell, index) => ({
    index,
    heading: cell.text === '' ? null : cell.text,
    meaning: ours.get(index) ?? judged.columns.find((each) => each.index === index)?.meaning ?? 'other',
  }));
}
