import { useState } from 'react';
import type { JudgedRow, Suggestion } from '../../../imports/judgedList.ts';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { SettleDay } from './SettleDay.tsx';
import { dayKey, type Settled } from './settled.ts';

const words = text.paste.settle;

interface UndatedRowProps {
  row: JudgedRow;
  /** Days that stand elsewhere in the row. */
  found: readonly Suggestion[];
  onSettle: (answer: Settled) => void;
}

/** Said of a decision without a date, with the way to give it one. It can be saved as it is: then it is known as of today. */
export function UndatedRow({ row, found, onSettle }: UndatedRowProps) {
  const [asked, setAsked] = useState(false);
  const answer = (value: string, label: string) =>
    onSettle({ cell: dayKey(row.number), row: row.number, value, label });
  return (
    <div className="stack" data-gap="2">
      <p className="small">{words.undated}</p>
      <div className="cluster paste-answers" data-gap="3">
        {found.map(({ value, label }) => (
          <Button key={value} small onClick={() => answer(value, label)}>
            {label}
          </Button>
        ))}
        {asked ? (
          <SettleDay meaning="decision-date" onAnswer={answer} />
        ) : (
          <Button small variant="quiet" onClick={() => setAsked(true)}>
            {words.setDay}
          </Button>
        )}
      </div>
    </div>
  );
}
