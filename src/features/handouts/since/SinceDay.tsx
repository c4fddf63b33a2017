import { useState } from 'react';
import { isFullDate } from '../../../domain/dates.ts';
import { readDate } from '../../../domain/readDate.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { DateField } from '../../../ui/DateField.tsx';

const words = text.sinceText;

interface SinceDayProps {
  /** The day that is chosen, or null. */
  chosen: string | null;
  /** Must lie before this one. */
  before: string;
  today: string;
  onChoose: (day: string) => void;
}

/** A day of one's own, written as people write days. */
export function SinceDay({ chosen, before, today, onChoose }: SinceDayProps) {
  const [typed, setTyped] = useState(chosen === null ? '' : longDate(chosen));
  const parse = (said: string): string | null => {
    const date = readDate(said, today);
    return date !== null && isFullDate(date) && date < before ? date : null;
  };
  const go = (said: string) => {
    const date = parse(said);
    if (date !== null && date !== chosen) onChoose(date);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        go(typed);
      }}
      onBlur={() => go(typed)}
    >
      <DateField
        label={words.day}
        value={typed}
        onChange={(said, _, how) => {
          // A day chosen in the calendar or pasted comes at once; one that is being typed waits until it is whole.
          if (how === 'picked' || Math.abs(said.length - typed.length) > 1) go(said);
          setTyped(said);
        }}
        parse={parse}
        format={longDate}
        texts={{ pick: words.pickDay, unreadable: words.unreadable }}
        max={before}
        autoFocus={chosen === null}
      />
      {/* With two fields inside the frame of one, Enter needs a button to press. */}
      <button type="submit" hidden>
        {words.day}
      </button>
    </form>
  );
}
