/** "Gå i tiden": any day from the first that is known to today, for map, tiles and table alike. */
import { memo, useId, useMemo, useState } from 'react';
import { addDays, daysBetween } from '../../../domain/dates.ts';
import { knownDays, momentsOf } from '../../../domain/momentsOf.ts';
import { milestones } from '../../../register/milestones.ts';
import { selectNow, selectSession } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { useWorkroom } from '../../../state/WorkroomContext.tsx';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import { CompareChoice } from '../changes/CompareChoice.tsx';
import { AsKnown } from './AsKnown.tsx';
import { Moments } from './Moments.tsx';
import { useMomentWords } from './momentWords.ts';
import { dayByKey, nextStop, previousStop, STOPS, type Stop, stopsOf, ticksOf, weekAfter } from './steps.ts';
import { usePlaying } from './usePlaying.ts';
import { useSliding } from './useSliding.ts';
import './timeSlider.css';

interface TimeSliderProps {
  shownDate: string | null;
  today: string;
}

/** Nothing before there is anything to go between: two different dates. */
export function TimeSlider({ shownDate, today }: TimeSliderProps) {
  const workroom = useWorkroom();
  const now = useAppSelector(selectNow);
  const { whole } = useAppSelector(selectSession);
  const known = useMemo(() => {
    // The ledger is not in the store; the casebook changes whenever it does.
    void now;
    return whole ? knownDays(workroom.ledger, today) : [];
  }, [workroom, now, whole, today]);
  const [first] = known;
  if (first === undefined || known.length < 2 || first >= today) return null;
  return <Slider known={known} first={first} shownDate={shownDate} today={today} />;
}

function Slider({ known, first, shownDate, today }: TimeSliderProps & { known: readonly string[]; first: string }) {
  const words = text.mapDate;
  const now = useAppSelector(selectNow);
  const id = useId();
  const [stop, setStop] = useState<Stop>('alla');
  const [said, setSaid] = useState('');
  const still = useMediaQuery('(prefers-reduced-motion: reduce)');
  const moments = useMemo(() => momentsOf(now, milestones, first, today), [now, first, today]);
  const stops = useMemo(() => stopsOf(stop, known, moments), [stop, known, moments]);
  const length = daysBetween(first, today);
  const ticks = useMemo(() => ticksOf(moments, (day) => daysBetween(first, day) / length), [moments, first, length]);
  const sliding = useSliding({ first, today }, shownDate);
  const { at, go, letGo } = sliding;
  const { playing, start, stop: halt } = usePlaying(sliding, first, today);
  const wordsOf = useMomentWords();

  const jump = (to: string | null, way: 'before' | 'after') => {
    if (to === null) {
      setSaid(words.noStop[way]);
      return;
    }
    go(to);
    const there = moments.filter(({ day }) => day === to).map(wordsOf);
    setSaid([longDate(to), ...there].join('. '));
  };
  /** A stop that is come to again is said again: the day itself is said by the slider. */
  const slide = (day: string) => {
    setSaid('');
    go(day);
  };
  const forwards = () => jump(nextStop(stops, at), 'after');
  const backwards = () => jump(previousStop(stops, at), 'before');

  return (
    <section className="map-time no-print" aria-labelledby={`${id}-title`}>
      <div className="map-time-head">
        <h2 id={`${id}-title`}>{words.title}</h2>
        <Counting />
        <span className="map-time-day num" aria-hidden="true">
          {words.at(longDate(at), at === today)}
        </span>
      </div>
      <div className="map-time-track">
        <Ticks ticks={ticks} />
        <input
          type="range"
          className="map-time-range"
          aria-label={words.day}
          aria-valuetext={words.at(longDate(at), at === today)}
          aria-describedby={`${id}-keys`}
          min={0}
          max={length}
          value={daysBetween(first, at)}
          onChange={(event) => slide(addDays(first, Number(event.target.value)))}
          onPointerDown={playing ? halt : undefined}
          onPointerUp={letGo}
          onBlur={letGo}
          onKeyDown={(event) => {
            const day = dayByKey(at, event);
            const plain = !(event.ctrlKey || event.altKey || event.metaKey);
            if (day !== null) slide(day);
            else if (plain && event.key.toLowerCase() === 'n') forwards();
            else if (plain && event.key.toLowerCase() === 'f') backwards();
            else return;
            event.preventDefault();
          }}
        />
        <div className="map-time-ends small muted" aria-hidden="true">
          <span>{longDate(first)}</span>
          <span>{words.to}</span>
        </div>
      </div>
      <div className="map-time-ways">
        <Button
          data-play=""
          aria-pressed={still ? undefined : playing}
          onClick={() => {
            if (still) go(weekAfter(at));
            else if (playing) halt();
            else start();
          }}
        >
          {still ? words.playStep : playing ? words.stop : words.play}
        </Button>
        <span className="map-time-jumps">
          <IconButton icon="left" variant="secondary" label={words.previous[stop]} onClick={backwards} />
          <IconButton icon="right" variant="secondary" label={words.next[stop]} onClick={forwards} />
        </span>
        <StopChoice stop={stop} onChoose={setStop} />
        <CompareChoice today={today} />
        <AsKnown shownDate={shownDate} />
      </div>
      <p id={`${id}-keys`} className="map-time-keys small muted">
        {words.keys}
      </p>
      <Moments moments={moments} wordsOf={wordsOf} today={today} onGo={go} />
      <div role="status" className="ff-sr">
        {said}
      </div>
    </section>
  );
}

/** The same for every day that is gone to: not drawn again for a step. */
const Ticks = memo(function Ticks({ ticks }: { ticks: ReturnType<typeof ticksOf> }) {
  return (
    <div className="map-time-ticks" aria-hidden="true">
      {ticks.map(({ kind, at }) => (
        <span key={`${kind} ${at}`} data-kind={kind} style={{ left: `${at * 100}%` }} />
      ))}
    </div>
  );
});

const StopChoice = memo(function StopChoice({ stop, onChoose }: { stop: Stop; onChoose: (stop: Stop) => void }) {
  return (
    <Select
      label={text.mapDate.stops}
      value={stop}
      onChange={(value) => onChoose(STOPS.find((each) => each === value) ?? 'alla')}
      options={STOPS.map((value) => ({ value, label: text.mapDate.stopKinds[value] }))}
    />
  );
});

/** Said only when it takes long; the picture that stands goes on standing. */
function Counting() {
  const counting = useAppSelector(({ casebook }) => casebook.counting > 0);
  return (
    <span role="status" className="map-time-counting muted">
      {counting && text.mapDate.counting}
    </span>
  );
}
