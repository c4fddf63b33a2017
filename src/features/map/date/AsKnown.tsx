import { useSearchParams } from 'react-router';
import { todayIn } from '../../../domain/dates.ts';
import { asksAsKnown, viewKeys } from '../../../paths.ts';
import { useWorkroom } from '../../../state/WorkroomContext.tsx';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';

/** "Så som det var känt då". Only in the past: today all is shown that is known. */
export function AsKnown({ shownDate }: { shownDate: string | null }) {
  const [params, setParams] = useSearchParams();
  const words = text.mapDate;
  const asKnown = asksAsKnown(params);
  // Two dates are compared by what is known now of both.
  if (shownDate === null || params.has(viewKeys.compareWith)) return null;
  return (
    <div className="map-time-known">
      <Checkbox
        label={words.asKnown}
        hint={words.asKnownHint}
        checked={asKnown}
        onChange={(checked) =>
          setParams(
            (now) => {
              if (checked) now.set(viewKeys.asKnown, '1');
              else now.delete(viewKeys.asKnown);
              return now;
            },
            { replace: true, preventScrollReset: true },
          )
        }
      />
      {asKnown && <NothingKnown shownDate={shownDate} />}
    </div>
  );
}

/** Said of days before anything had come to this browser. */
function NothingKnown({ shownDate }: { shownDate: string }) {
  const { arrivals } = useWorkroom();
  // They need not lie in the order of the clock.
  const [time] = arrivals.map(({ arrival }) => arrival.time).sort();
  const first = time === undefined ? undefined : todayIn(time);
  if (first === undefined || first <= shownDate) return null;
  return (
    <p className="small" role="status">
      {text.mapDate.nothingKnown(longDate(first))}
    </p>
  );
}
