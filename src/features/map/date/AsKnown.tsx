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
  const { arrivals } = useWorkroom();
  const words = text.mapDate;
  const asKnown = asksAsKnown(params);
  // Two dates are compared by what is known now of both.
  if (shownDate === null || params.has(viewKeys.compareWith)) return null;
  const days = arrivals.map(({ arrival }) => todayIn(arrival.time)).sort();
  const [first] = days;
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
      {asKnown && first !== undefined && first > shownDate && (
        <p className="small" role="status">
          {words.nothingKnown(longDate(first))}
        </p>
      )}
    </div>
  );
}
