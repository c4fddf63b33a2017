import { type Leaning, readDate } from '../domain/readDate.ts';
import { selectToday } from '../state/selectors.ts';
import { useAppSelector } from '../state/store.ts';
import { longDate } from '../text/format.ts';
import * as text from '../text/text.ts';
import { DateField } from '../ui/DateField.tsx';
import type { ControlOf } from './useForm.ts';

interface DayFieldProps {
  control: ControlOf;
  label?: string | undefined;
  hint?: string | undefined;
  value: string;
  onChange: (written: string) => void;
  /** What has happened: nothing later than today can be picked, and a day without a year lies behind. */
  past?: boolean | undefined;
  /** Where a day without a year lies: a plan written as "20 januari" in November is in the next year. */
  leaning?: Leaning | undefined;
  autoFocus?: boolean | undefined;
}

/** A date as people write it, understood by the same reader that the rules are given. */
export function DayField({ control, label, hint, value, onChange, past, leaning, autoFocus }: DayFieldProps) {
  const today = useAppSelector(selectToday);
  return (
    <DateField
      {...control}
      label={label ?? text.common.date}
      hint={hint}
      value={value}
      onChange={onChange}
      parse={(written) => readDate(written, today, past ? 'past' : leaning)}
      format={longDate}
      texts={{ pick: text.forms.pickDate, unreadable: text.forms.unreadableDate }}
      max={past ? today : undefined}
      autoFocus={autoFocus}
    />
  );
}

/** The day a text means. A text that means none goes to the rules as it is, and is refused there. */
export function dayIn(written: string, today: string, leaning?: Leaning): string {
  const trimmed = written.trim();
  return trimmed === '' ? '' : (readDate(trimmed, today, leaning) ?? trimmed);
}
