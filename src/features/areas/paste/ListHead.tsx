import type { Source } from '../../../domain/vocabulary.ts';
import { SourceField } from '../../../forms/SourceField.tsx';
import type { ColumnMeaning } from '../../../imports/judgedList.ts';
import type { Table } from '../../../imports/table.ts';
import * as text from '../../../text/text.ts';
import { Select } from '../../../ui/Select.tsx';
import { ColumnsRead } from './ColumnsRead.tsx';
import { columnLetters, type ListFacts } from './listFacts.ts';
import type { Judging } from './useJudging.ts';

const words = text.paste;

interface ListHeadProps {
  judging: Judging;
  facts: ListFacts;
  /** Part of the list has been saved; what is left is to be settled. */
  hasSaved: boolean;
  /** Every sheet of the file; one can be read at a time. */
  tables: readonly Table[];
  sheet: number;
  source: Source | null;
  onSheet: (sheet: number) => void;
  onSource: (source: Source) => void;
  onColumn: (index: number, meaning: ColumnMeaning) => void;
}

/** What the list was found to say, in one sentence; and how it was read, to be put right. */
export function ListHead({ judging, facts, hasSaved, tables, sheet, source, ...on }: ListHeadProps) {
  const { list, filledIn } = judging;
  return (
    <>
      <div role="status" className="stack" data-gap="2">
        <p className="lead">{says(judging, facts, hasSaved)}</p>
        {filledIn && <p>{words.filledIn(facts.known)}</p>}
        {list.beside !== undefined && <p>{words.beside(columnLetters(list.beside))}</p>}
        {facts.rows === 0 && <p>{words.noRowsHint}</p>}
      </div>
      {tables.length > 1 && !filledIn && (
        <Select
          label={words.sheet}
          value={String(sheet)}
          onChange={(chosen) => on.onSheet(Number(chosen))}
          options={tables.map(({ sheet: name }, index) => ({ value: String(index), label: name ?? String(index + 1) }))}
        />
      )}
      <ColumnsRead columns={list.columns} onChange={on.onColumn} />
      {facts.fresh + facts.changes + facts.unclear.length > 0 && (
        <SourceField
          control={{ id: 'paste-source', error: undefined }}
          // A list that was sent out comes back from the municipality, unless somebody says otherwise.
          value={source ?? (filledIn ? 'kommunen' : null)}
          onChange={on.onSource}
          hint={words.sourceHint}
        />
      )}
    </>
  );
}

function says({ decision }: Judging, facts: ListFacts, hasSaved: boolean): string {
  const { unclear, rows } = facts;
  if (rows === 0) return words.noRows;
  if (hasSaved && decision.drafts.length === 0) return words.left(unclear.length);
  const where = unclear.flatMap(({ problems }) => problems.slice(0, 1));
  const counted = words.counts({ ...facts, unclear: unclear.length }, where);
  return facts.known === rows ? `${counted} ${words.allKnown}` : counted;
}
