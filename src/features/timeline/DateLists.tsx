import type { ReactNode } from 'react';
import { lastDayOf } from '../../domain/dates.ts';
import { selectShownDate, selectToday } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { Box } from '../../ui/Box.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { EmptyLine } from '../../ui/words.tsx';
import { DateTable } from './DateTable.tsx';
import type { DateRow } from './rows.ts';
import type { Timeline } from './useTimeline.ts';

const words = text.timeline;

interface DateListsProps {
  timeline: Timeline;
  selected: string;
  onSelect: (id: string) => void;
  /** What is shown under the row that is open. */
  panel: ReactNode;
}

/** What is coming first, what has been folded, and what holds here from the level above. */
export function DateLists({ timeline: { own, inherited }, selected, onSelect, panel }: DateListsProps) {
  const shown = useAppSelector(selectShownDate);
  const today = useAppSelector(selectToday);
  const day = shown ?? today;
  const isPast = (row: DateRow) => lastDayOf(row.end ?? row.day) < day;
  const coming = own.filter((row) => !isPast(row));
  const passed = own.filter(isPast);
  const fromAbove = inherited.filter((row) => !isPast(row));
  const opened = passed.some(({ id }) => id === selected);
  const table = { selected, onSelect, panel };
  return (
    <>
      <Box title={words.coming} tone="plain">
        {coming.length === 0 ? (
          <EmptyLine>{words.noneComing}</EmptyLine>
        ) : (
          <DateTable rows={coming} caption={words.coming} {...table} />
        )}
      </Box>
      {fromAbove.length > 0 && (
        <Disclosure summary={words.inherited(fromAbove.length)}>
          <p className="muted small">{words.inheritedLead}</p>
          <DateTable rows={fromAbove} caption={words.inheritedCaption} />
        </Disclosure>
      )}
      {passed.length > 0 && (
        <Disclosure
          key={opened ? 'open' : 'folded'}
          summary={words.passedCount(passed.length)}
          open={opened || undefined}
        >
          <DateTable rows={passed} caption={words.passed} {...table} />
        </Disclosure>
      )}
    </>
  );
}
