import { useEffect, useRef, useState } from 'react';
import * as text from '../../text/text.ts';
import type { Search } from './useSearch.ts';

const words = text.search;

/** Heard a moment after the last letter, so that it does not talk over the typing. */
const REST_MS = 400;

interface CountProps {
  /** Nothing has been typed or chosen yet. */
  untyped: boolean;
  found: Search;
}

/** How many there are: seen at once, heard when the typing rests. */
export function Count({ untyped, found }: CountProps) {
  const [said, setSaid] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const now = counted(untyped, found);
  useEffect(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setSaid(now), REST_MS);
    return () => clearTimeout(timer.current);
  }, [now]);
  return (
    <>
      {!untyped && (
        <p aria-hidden="true" className="muted small search-count">
          {now}
        </p>
      )}
      <div role="status" className="ff-sr">
        {said}
      </div>
    </>
  );
}

function counted(untyped: boolean, { count, showing, similar, reading }: Search): string {
  if (untyped) return words.suggested(count);
  if (count === 0 && similar === 0) return reading ? words.reading : words.nothingSaid;
  const exactly = count > showing ? words.foundMore(showing, count) : words.found(count);
  const all = similar === 0 ? exactly : words.foundSimilar(count === 0 ? words.nothingSaid : exactly, similar);
  return reading ? `${all}. ${words.reading}` : all;
}
