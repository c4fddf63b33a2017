import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { isFullDate } from '../domain/dates.ts';
import { readDate } from '../domain/readDate.ts';
import { viewKeys } from '../paths.ts';
import { longDate } from '../text/format.ts';
import { DateField } from '../ui/DateField.tsx';

interface ShownDayProps {
  /** The past day that is shown; null for today. */
  shownDate: string | null;
  today: string;
  className?: string;
  texts: { label: string; pick: string; unreadable: string; go: string };
  /** What stands in the field today: a word, or the day itself. */
  todayWords: string;
  /** Another day is asked about as it is known now. */
  leavesAsKnown?: boolean;
}

/** Any day that has been, or today. Written in the address; the frame shows what held then. */
export function ShownDay(props: ShownDayProps) {
  const { shownDate, today, className, texts, todayWords, leavesAsKnown = false } = props;
  const [, setParams] = useSearchParams();
  const wordsFor = (date: string | null) => (date === null ? todayWords : longDate(date));
  const [typed, setTyped] = useState(() => wordsFor(shownDate));
  const before = useRef(shownDate);

  // The date can be left elsewhere too: "Tillbaka till i dag".
  useEffect(() => {
    if (before.current === shownDate) return;
    before.current = shownDate;
    setTyped(shownDate === null ? todayWords : longDate(shownDate));
  }, [shownDate, todayWords]);

  const parse = (words: string): string | null => {
    const date = readDate(words, today);
    return date !== null && isFullDate(date) && date <= today ? date : null;
  };
  const go = (date: string | null) => {
    if (date === null || date === (shownDate ?? today)) return;
    before.current = date < today ? date : null;
    setParams(
      (params) => {
        if (leavesAsKnown) params.delete(viewKeys.asKnown);
        if (date < today) params.set(viewKeys.date, date);
        else params.delete(viewKeys.date);
        return params;
      },
      { replace: true, preventScrollReset: true },
    );
  };

  return (
    <form
      className={className}
      onSubmit={(event) => {
        event.preventDefault();
        go(parse(typed));
      }}
      onBlur={() => go(parse(typed))}
    >
      <DateField
        label={texts.label}
        value={typed}
        onChange={(words, date, how) => {
          // A day chosen in the calendar or pasted comes at once; one that is being typed waits until it is whole.
          if (how === 'picked' || Math.abs(words.length - typed.length) > 1) go(date);
          setTyped(words);
        }}
        parse={parse}
        format={longDate}
        texts={texts}
        max={today}
      />
      {/* With two fields inside the frame of one, Enter needs a button to press. */}
      <button type="submit" hidden>
        {texts.go}
      </button>
    </form>
  );
}
