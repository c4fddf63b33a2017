import { type FormEvent, useId, useState } from 'react';
import { isFullDate } from '../../../domain/dates.ts';
import { DayField, dayIn } from '../../../forms/DayField.tsx';
import { selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import type { SettleProps } from './SettleRow.tsx';

const words = text.paste.settle;

/** A day, for a date that could not be read or that has not been yet. */
export function SettleDay({ meaning, onAnswer }: Pick<SettleProps, 'meaning' | 'onAnswer'>) {
  const id = useId();
  const today = useAppSelector(selectToday);
  const [written, setWritten] = useState('');
  const [wrong, setWrong] = useState(false);
  const lies = meaning === 'next-date' || meaning === 'applies-from' ? 'future' : 'past';
  const use = (event: FormEvent) => {
    event.preventDefault();
    const day = dayIn(written, today, lies);
    setWrong(!isFullDate(day));
    if (isFullDate(day)) onAnswer(day, longDate(day));
  };
  return (
    <form className="paste-own" onSubmit={use}>
      <DayField
        control={{ id, error: wrong ? words.unreadable : undefined }}
        label={words.day}
        value={written}
        onChange={setWritten}
        past={lies === 'past'}
        leaning={lies}
      />
      <Button type="submit">{words.use}</Button>
    </form>
  );
}
