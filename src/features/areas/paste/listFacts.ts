/** What a judged list comes to: rows in the order they are shown, and how many of each kind. */
import type { Casebook } from '../../../domain/casebook.ts';
import type { OrgId } from '../../../domain/events.ts';
import { withoutPersonnummer } from '../../../domain/personnummer.ts';
import type { PreviewTheme } from '../../../forms/many/looks.ts';
import type { PreviewEntry } from '../../../forms/many/ManyPreview.tsx';
import type { ColumnMeaning, JudgedList, JudgedRow } from '../../../imports/judgedList.ts';
import type { Cell, Table } from '../../../imports/table.ts';
import type { StandingOrganisation } from '../../../state/organisations.ts';
import * as text from '../../../text/text.ts';
import { proposalWords, standingWords } from './proposalWords.ts';

export interface ListFacts {
  readonly rows: number;
  readonly fresh: number;
  readonly known: number;
  readonly changes: number;
  readonly skipped: number;
  /** Rows to settle, in the order of the sheet. */
  readonly unclear: readonly JudgedRow[];
}

export function factsOfList(rows: readonly JudgedRow[]): ListFacts {
  const count = (verdict: JudgedRow['verdict']) => rows.filter((row) => row.verdict === verdict).length;
  return {
    rows: rows.length,
    fresh: count('new'),
    known: count('known'),
    changes: count('changes'),
    skipped: rows.filter(({ skipped }) => skipped).length,
    unclear: rows.filter(isUnclear),
  };
}

/** To be settled: not understood, and nobody has said to leave it out. */
export function isUnclear({ verdict, skipped }: JudgedRow): boolean {
  return verdict === 'not-understood' && !skipped;
}

/** "A" of "A9". */
function columnOfCell(cell: string): string {
  return cell.replace(/\d+$/, '');
}

/** What the column of a cell was taken for. */
export function meaningOfCell(list: Pick<JudgedList, 'columns'>, cell: string): ColumnMeaning | null {
  const letters = columnOfCell(cell);
  return list.columns.find(({ index }) => columnLetters(index) === letters)?.meaning ?? null;
}

/** "A" for 0, "AB" for 27: as Excel names a column. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let left = index; left >= 0; left = Math.floor(left / 26) - 1) {
    letters = String.fromCharCode(65 + (left % 26)) + letters;
  }
  return letters;
}

interface Known {
  readonly casebook: Casebook;
  readonly organisations: ReadonlyMap<OrgId, StandingOrganisation>;
  /** Of the table, by the row's number. */
  readonly cells: ReadonlyMap<number, readonly Cell[]>;
}

/** The cells of each row, by its number in the sheet. */
export function cellsByRow(table: Table): ReadonlyMap<number, readonly Cell[]> {
  return new Map(table.rows.map(({ number, cells }) => [number, cells]));
}

/** A row as the preview shows it; what is asked about it is added by the desk. */
export function entryOf(row: JudgedRow, list: JudgedList, known: Known): PreviewEntry {
  const org = row.org === null ? undefined : known.organisations.get(row.org);
  const cells = (known.cells.get(row.number) ?? []).map(({ text: written }) => withoutPersonnummer(written));
  const nameColumn = list.columns.find(({ meaning }) => meaning === 'organisation')?.index;
  const written = nameColumn === undefined ? '' : (cells[nameColumn] ?? '');
  const base = {
    key: String(row.number),
    ref: String(row.number),
    org: row.org,
    heading: written === '' ? (org?.name ?? '') : written,
    verdict: row.verdict,
    notices: [
      ...(row.alongside === true ? [text.paste.alongside] : []),
      ...row.notices.map((code) => text.rules.notices[code]),
    ],
  };
  if (row.verdict === 'not-understood' || org === undefined) {
    return {
      ...base,
      says: [cells.filter((each) => each !== '').join(' · ')],
    };
  }
  const said = row.verdict === 'known' ? row.known : row.proposals;
  const says = once(said.flatMap((proposal) => proposalWords(proposal, org)));
  if (row.verdict !== 'changes') return { ...base, says };
  const before = once(row.proposals.flatMap((proposal) => standingWords(known.casebook, proposal, org)));
  return { ...base, says, before: before.filter((line) => !says.includes(line)) };
}

/** What can be drawn of a list, most likely first: decisions before phases. */
export function themesOf(rows: readonly JudgedRow[]): PreviewTheme[] {
  const kinds = new Set(rows.flatMap(({ proposals, known }) => [...proposals, ...known]).map(({ kind }) => kind));
  const themes: PreviewTheme[] = [];
  if (kinds.has('decision') || kinds.has('planned')) themes.push('beslut');
  if (kinds.has('phase')) themes.push('fas');
  return themes.length > 0 ? themes : ['beslut'];
}

function once(lines: readonly string[]): string[] {
  return [...new Set(lines)];
}
