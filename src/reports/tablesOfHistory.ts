/** Historik: every statement in words, also what was replaced or taken back, with when it was true, when it was written and by whom. */
import type { HistoryLine } from '../domain/history.ts';
import * as text from '../text/text.ts';
import { concerns, type ExportInput } from './exportInput.ts';
import { type Cell, column, namesOf, originColumns, originOf, type Table } from './tableParts.ts';

/** Newest written first. What is about nobody is the county's and is told everywhere. */
export function historyTable(input: ExportInput): Table {
  const isTold = concerns(input);
  return {
    key: 'historik',
    name: text.files.tables.historik,
    columns: [
      column('organisations', 24),
      column('about', 22),
      column('says', 40),
      column('words', 50),
      column('on', 12, 'day'),
      column('standing', 22),
      ...originColumns,
    ],
    rows: input.history.filter(({ statement }) => isTold(statement.about)).map((line) => rowOf(input, line)),
  };
}

function rowOf(input: ExportInput, { statement, slot = '', on, standing }: HistoryLine): Cell[] {
  const { about, says, quote } = input.say(statement, slot);
  return [
    namesOf(input, statement.about),
    about,
    says || null,
    quote ?? null,
    on ?? null,
    text.codes.standings[standing],
    ...originOf(input, statement),
  ];
}
