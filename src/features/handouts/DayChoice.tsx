import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { isFullDate } from '../../domain/dates.ts';
import { readDate } from '../../domain/readDate.ts';
import { viewKeys } from '../../paths.ts';
import { selectShownDate, selectToday } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { longDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { DateField } from '../../ui/DateField.tsx';

const words = text.files;

/** "Läget den": today or a day that has been, for what is taken along. It stands in the address, as on Karta. */
export function DayChoice() {
  const shown = useAppSelector(selectShownDate);
  const today = useAppSelector(selectToday);
  const [, setParams] = useSearchParams();
  const [typed, setTyped] = useState(() => longDate(shown ?? today));
  const before = useRef(shown);

  // The date can be left elsewhere too: "Tillbaka till i dag".
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    setTyped(longDate(shown ?? today));
  }, [shown, today]);

  const parse = (said: string): string | null => {
    const date = readDate(said, today);
    return date !== null && isFullDate(date) && date <= today ? date : null;
  };
  const go = (date: string | null) => {
    if (date === null || date === (shown ?? today)) return;
    setParams(
      (params) => {
        // Another day as it was known then would be another question.
        params.delete(viewKeys.asKnown);
        if (date < today) params.set(viewKeys.date, date);
        else params.delete(viewKeys.date);
        return params;
      },
      { replace: true, preventScrollReset: true },
    );
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        go(parse(typed));
      }}
      onBlur={() => go(parse(typed))}
    >
      <DateField
        label={words.day}
        value={typed}
        onChange={(said, date) => {
          // A day chosen in the calendar or pasted comes at once; one that is being typed waits until it is whole.
          if (Math.abs(said.length - typed.length) > 1) go(date);
          setTyped(said);
        }}
        parse={parse}
        format={longDate}
        texts={{ pick: words.pickDay, unreadable: words.unreadableDay }}
        max={today}
      />
      {/* With two fields inside the frame of one, Enter needs a button to press. */}
      <button type="submit" hidden>
        {words.day}
      </button>
    </form>
  );
}
