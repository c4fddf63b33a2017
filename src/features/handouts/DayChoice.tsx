import { ShownDay } from '../../forms/ShownDay.tsx';
import { selectShownDate, selectToday } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { longDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';

const words = text.files;

/** "Läget den": today or a day that has been, for what is taken along. It stands in the address, as on Karta. */
export function DayChoice() {
  const today = useAppSelector(selectToday);
  return (
    <ShownDay
      shownDate={useAppSelector(selectShownDate)}
      today={today}
      todayWords={longDate(today)}
      leavesAsKnown
      texts={{ label: words.day, pick: words.pickDay, unreadable: words.unreadableDay, go: words.day }}
    />
  );
}
