import { memo, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { isFullDate } from '../../../domain/dates.ts';
import { readDate } from '../../../domain/readDate.ts';
import { viewKeys } from '../../../paths.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { DateField } from '../../../ui/DateField.tsx';

/** "Jämför med": another day than the one that is shown. Written in the address; emptied, the comparing ends. */
export const CompareChoice = memo(function CompareChoice({ today }: { today: string }) {
  const [params, setParams] = useSearchParams();
  const asked = params.get(viewKeys.compareWith);
  const [typed, setTyped] = useState(() => wordsFor(asked));
  const before = useRef(asked);

  // The comparing can be ended elsewhere: "Sluta jämföra".
  useEffect(() => {
    if (before.current === asked) return;
    before.current = asked;
    setTyped(wordsFor(asked));
  }, [asked]);

  const parse = (words: string): string | null => {
    const date = readDate(words, today);
    return date !== null && isFullDate(date) && date <= today ? date : null;
  };
  const go = (words: string) => {
    const date = parse(words);
    const isEmpty = words.trim() === '';
    if ((date === null && !isEmpty) || date === asked) return;
    before.current = date;
    setParams(
      (now) => {
        if (date === null) now.delete(viewKeys.compareWith);
        else now.set(viewKeys.compareWith, date);
        return now;
      },
      { replace: true, preventScrollReset: true },
    );
  };

  return (
    <form
      className="map-compare"
      onSubmit={(event) => {
        event.preventDefault();
        go(typed);
      }}
      onBlur={() => go(typed)}
    >
      <DateField
        label={text.changes.compare}
        value={typed}
        onChange={(words, _, how) => {
          // A day chosen in the calendar or pasted comes at once; one that is being typed waits until it is whole.
          if (how === 'picked' || Math.abs(words.length - typed.length) > 1) go(words);
          setTyped(words);
        }}
        parse={parse}
        format={longDate}
        texts={{ pick: text.map.pickDate, unreadable: text.changes.unreadable }}
        max={today}
      />
      {/* With two fields inside the frame of one, Enter needs a button to press. */}
      <button type="submit" hidden>
        {text.changes.compare}
      </button>
    </form>
  );
});

function wordsFor(date: string | null): string {
  return date !== null && isFullDate(date) ? longDate(date) : '';
}
