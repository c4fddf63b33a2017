import { useState } from 'react';
import type { ColumnMeaning, ColumnReading } from '../../../imports/judgedList.ts';
import * as text from '../../../text/text.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Select } from '../../../ui/Select.tsx';
import { columnLetters } from './listFacts.ts';

const words = text.paste.columns;
const MEANINGS = Object.keys(words.meanings) as ColumnMeaning[];

interface ColumnsReadProps {
  columns: readonly ColumnReading[];
  onChange: (index: number, meaning: ColumnMeaning) => void;
}

/** What each column was taken for, to be put right when it was something else. */
export function ColumnsRead({ columns, onChange }: ColumnsReadProps) {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure plain summary={words.summary} open={open} onToggle={setOpen}>
      {open && <Columns columns={columns} onChange={onChange} />}
    </Disclosure>
  );
}

function Columns({ columns, onChange }: ColumnsReadProps) {
  return (
    <>
      <p className="muted small">{words.hint}</p>
      <div className="paste-columns">
        {columns.map(({ index, heading, meaning }) => (
          <Select
            key={index}
            label={words.column(columnLetters(index), heading)}
            value={meaning}
            onChange={(chosen) => onChange(index, chosen as ColumnMeaning)}
            options={MEANINGS.map((each) => ({ value: each, label: words.meanings[each] }))}
          />
        ))}
      </div>
    </>
  );
}
