import '../axis/axis.css';
import '../axis/axisMarks.css';
import './wheel.css';
import { useMemo } from 'react';
import { selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { TextButton } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';
import { EmptyLine } from '../../../ui/words.tsx';
import { MarkLegend } from '../axis/AxisLegend.tsx';
import { sliceOf } from '../bundles.ts';
import type { DateRow } from '../rows.ts';
import { useAboutInWords } from '../useAboutInWords.ts';
import { besideTheDay, inSentence, whenInWords } from '../whenWords.ts';
import { WheelPicture } from './WheelPicture.tsx';
import { type WheelEntry, wheelOf } from './wheelLayout.ts';

const words = text.timeline;

interface YearWheelProps {
  rows: readonly DateRow[];
  /** Every date there is, for the choice of years. */
  all: readonly DateRow[];
  period: string;
  onYear: (year: string) => void;
  selected: string;
  onSelect: (id: string) => void;
}

/** A year's dates as a wheel, with the same content as a list beside it. */
export function YearWheel({ rows, all, period, onYear, selected, onSelect }: YearWheelProps) {
  const today = useAppSelector(selectToday);
  const shown = useAppSelector(selectShownDate);
  const day = shown ?? today;
  const year = /^\d{4}$/.test(period) ? period : day.slice(0, 4);
  const entries = useMemo(() => wheelOf(rows, year), [rows, year]);
  const years = useMemo(() => [...new Set([year, ...all.map((row) => row.day.slice(0, 4))])].sort(), [all, year]);
  return (
    <section className="wheel-page" aria-labelledby="wheel-title">
      <div className="wheel-picture">
        <h2 id="wheel-title">{words.wheel(year)}</h2>
        <p className="muted small">{words.wheelRings}</p>
        <div className="no-print">
          <Select
            label={words.wheelYear}
            value={year}
            onChange={onYear}
            options={years.map((each) => ({ value: each, label: each }))}
          />
        </div>
        <WheelPicture entries={entries} year={year} day={day.startsWith(year) ? day : null} />
        <MarkLegend />
      </div>
      {entries.length === 0 ? (
        <EmptyLine>{words.wheelEmpty(year)}</EmptyLine>
      ) : (
        <ol className="wheel-list plain-list">
          {entries.map((entry) => (
            <li key={entry.id} value={entry.number}>
              <span className="wheel-number num">{entry.number}</span>
              <div>
                <Line entry={entry} selected={selected} onSelect={onSelect} />
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

interface LineProps extends Pick<YearWheelProps, 'selected' | 'onSelect'> {
  entry: WheelEntry;
}

function Line({ entry: { id, level, rows }, selected, onSelect }: LineProps) {
  const about = useAboutInWords();
  const [row] = rows;
  const press = () => onSelect(id === selected ? '' : id);
  if (rows.length > 1) {
    return (
      <>
        <TextButton data-date={id} aria-pressed={id === selected} onClick={press}>
          {words.bundleIn(rows.length, inSentence(words.levels[level]), longDate(sliceOf(id)))}
        </TextButton>
        {/* On paper nothing can be opened. */}
        <ul className="only-print small">
          {rows.map((each) => (
            <li key={each.id}>
              {whenInWords(each)}: {each.title}
            </li>
          ))}
        </ul>
      </>
    );
  }
  if (row === undefined) return null;
  return (
    <>
      <span className="num">{whenInWords(row)}</span>{' '}
      <TextButton data-date={id} aria-pressed={id === selected} onClick={press}>
        {row.title}
      </TextButton>
      <div className="small muted">
        {[words.levels[level], ...(row.about.length > 0 ? [about(row.about)] : []), ...besideTheDay(row)].join(', ')}
      </div>
    </>
  );
}
