import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { isFullDate } from '../../domain/dates.ts';
import { readDate } from '../../domain/readDate.ts';
import { viewKeys } from '../../paths.ts';
import { longDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { DateField } from '../../ui/DateField.tsx';

/** "Läget": any day that has been. Written in the address; the frame shows what held then. */
export function DateChoice({ shownDate, today }: { shownDate: string | null; today: string }) {
  const [, setParams] = useSearchParams();
  const [typed, setTyped] = useState<string>(wordsFor(shownDate));
  const before = useRef(shownDate);

  // The date can be left elsewhere too: "Tillbaka till i dag".
  useEffect(() => {
    if (before.current === shownDate) return;
    before.current = shownDate;
    setTyped(wordsFor(shownDate));
  }, [shownDate]);

  const parse = (words: string): string | null => {
    const date = readDate(words, today);
    return date !== null && isFullDate(date) && date <= today ? date : null;
  };
  const go = (date: string | null) => {
    if (date === null) return;
    before.current = date < today ? date : null;
    setParams(
      (params) => {
        if (date < today) params.set(viewKeys.date, date);
        else params.delete(viewKeys.date);
        return params;
      },
      { replace: true },
    );
  };

  return (
    <form
      className="map-date"
      onSubmit={(event) => {
        event.preventDefault();
        go(parse(typed));
      }}
      onBlur={() => go(parse(typed))}
    >
      <DateField
        label={text.map.date}
        value={typed}
        onChange={(words, date) => {
          // A day chosen in the calendar or pasted comes at once; one that is being typed waits until it is whole.
          if (Math.abs(words.length - typed.length) > 1) go(date);
          setTyped(words);
        }}
        parse={parse}
        format={longDate}
        texts={{ pick: text.map.pickDate, unreadable: text.map.unreadableDate }}
        max={today}
      />
      {/* With two fields inside the frame of one, Enter needs a button to press. */}
      <button type="submit" hidden>
        {text.map.goToDate}
      </button>
    </form>
  );
}

function wordsFor(date: string | null): string {
  return date === null ? text.map.todayWord : longDate(date);
}
