import { selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { sliceOf } from '../bundles.ts';
import type { DateRow } from '../rows.ts';
import { useAboutInWords } from '../useAboutInWords.ts';
import { besideTheDay, inSentence, shortWhen } from '../whenWords.ts';
import type { PlacedEntry } from './axisLayout.ts';
import { DateMark } from './DateMark.tsx';
import { LANE_HEAD, TRACK } from './measures.ts';

const words = text.timeline;

interface AxisEntryProps {
  entry: PlacedEntry;
  pressed: boolean;
  tabbable: boolean;
  onFocus: () => void;
  onPress: () => void;
}

/** One date on the axis, or several that stand close: a button that tells all of it to those who hear the page. */
export function AxisEntry({ entry, pressed, tabbable, onFocus, onPress }: AxisEntryProps) {
  const { start, end, flipped, track, rows } = entry;
  const [row] = rows;
  const isBar = end > start;
  const more = useMore(entry);
  const side = flipped ? { right: `${(1 - (isBar ? Math.min(1, end) : start)) * 100}%` } : { left: `${start * 100}%` };
  return (
    <li style={{ ...side, top: `${LANE_HEAD + track * TRACK}rem` }} data-flipped={flipped ? '' : undefined}>
      {isBar && (
        <span
          className="axis-bar"
          data-certainty={rows.length > 1 ? 'bestamd' : row?.certainty}
          style={{ width: `calc(var(--axis-width) * ${end - start})` }}
        />
      )}
      <button
        type="button"
        data-date={entry.id}
        data-bar={isBar ? '' : undefined}
        aria-pressed={pressed}
        tabIndex={tabbable ? 0 : -1}
        onFocus={onFocus}
        onClick={onPress}
      >
        {!isBar && row && <DateMark certainty={row.certainty} calledOff={row.state === 'utgar'} />}
        <span className="axis-words">
          {rows.length > 1 ? <strong>{words.bundle(rows.length)}</strong> : row && <EntryWords row={row} />}
        </span>
        <VisuallyHidden>, {more}</VisuallyHidden>
      </button>
    </li>
  );
}

function EntryWords({ row }: { row: DateRow }) {
  const today = useAppSelector(selectToday);
  const beside = [
    words.short[row.certainty],
    row.days.length > 1 ? '≠' : '',
    row.state === 'planerad' ? '' : inSentence(text.learningCodes.dateStates[row.state]),
  ].filter(Boolean);
  return (
    <>
      <span className="axis-when num">{[shortWhen(row, today), ...beside].join(', ')}</span>{' '}
      <span className="axis-title" data-called-off={row.state === 'utgar' ? '' : undefined}>
        {row.short}
      </span>
    </>
  );
}

/** What is heard after the words that are seen. */
function useMore({ id, level, rows }: PlacedEntry): string {
  const about = useAboutInWords();
  const [row] = rows;
  if (row === undefined) return '';
  if (rows.length > 1) return `${inSentence(words.levels[level])}, ${longDate(sliceOf(id))}`;
  return [...(row.origin === 'instans' ? [row.title] : [about(row.about)]), ...besideTheDay(row)].join(', ');
}
