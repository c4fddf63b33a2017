/** The tables of a workbook as plain rows of words and dates: what stands in each cell, before it is any kind of file. */
import { longDate } from '../text/format.ts';
import * as text from '../text/text.ts';
import type { ExportInput } from './exportInput.ts';
import { statusOf, swedishTime, type Table, type TableKey } from './tableParts.ts';
import { historyTable } from './tablesOfHistory.ts';
import { decisionsTable, phasesTable, registerTable } from './tablesOfPlaces.ts';
import { actionsTable, dialoguesTable, questionsTable } from './tablesOfWork.ts';

const MAKERS: Readonly<Record<TableKey, (input: ExportInput) => Table>> = {
  register: registerTable,
  faser: phasesTable,
  beslut: decisionsTable,
  dialoger: dialoguesTable,
  attgora: actionsTable,
  fragor: questionsTable,
  historik: historyTable,
};

const TABLE_KEYS = Object.keys(MAKERS) as TableKey[];

/** One table. The same input gives the same rows in the same order. */
export function tableOf(input: ExportInput, key: TableKey): Table {
  return MAKERS[key](input);
}

/** Every table, in the order of the sheets. */
export function tablesOf(input: ExportInput): Table[] {
  return TABLE_KEYS.map((key) => tableOf(input, key));
}

/** "Om filen": what it is, in lines of a word and what it says. */
export function aboutLines(input: ExportInput, tables: readonly Table[]): (readonly [label: string, says: string])[] {
  const { about } = text.files;
  const frozen = input.mark !== null;
  const counted = tables.map(({ name, rows }) =>
    about.rows(name, `${rows.length} ${rows.length === 1 ? about.row : about.rowMany}`),
  );
  return [
    ...(input.title === '' ? [] : [[about.name, input.title] as const]),
    [about.shows, longDate(input.date)],
    [about.whole, input.whole],
    [frozen ? about.frozen : about.made, swedishTime(input.made)],
    [about.status, statusOf(input)],
    ...(input.mark === null ? [] : [[about.mark, input.mark] as const]),
    ...(input.text === '' ? [] : [[about.text, input.text] as const]),
    [about.contents, counted.join('. ')],
    [about.unknown, about.notNo],
    [about.datesLabel, about.dates],
    [about.textLabel, about.asText],
    [about.sources, about.reported],
    ['', about.register],
    ['', text.files.drawing.source],
  ];
}
