import { useMemo } from 'react';
import type { Decider } from '../../../domain/headline.ts';
import { AGE_SUBJECTS, agesOn, anchoredOn, type Gathered } from '../../../domain/knownAge.ts';
import { anchoringGroups } from '../../../register/anchoringGroups.ts';
import { selectCasebook } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { ChartBox } from './ChartBox.tsx';
import type { Recharts } from './recharts.ts';
import { ageSeries, levelSeries } from './series.ts';

const words = text.charts;

interface OnTheDayProps {
  organisations: readonly Decider[];
  day: string;
  where: string;
  library: Recharts | null;
}

/** What is known on the date shown: how far each target group has come, and how long ago something was said. */
export function OnTheDay({ organisations, day, where, library }: OnTheDayProps) {
  const casebook = useAppSelector(selectCasebook);
  const groups = useMemo(() => anchoredOn(casebook, organisations, day), [casebook, organisations, day]);
  const ages = useMemo(() => agesOn(casebook, organisations, day), [casebook, organisations, day]);
  return (
    <>
      <ChartBox
        title={words.anchoring.title}
        lead={words.anchoring.lead(where, longDate(day))}
        caption={words.anchoring.caption}
        heading={words.anchoring.group}
        series={levelSeries}
        more={[
          { key: 'anew', label: words.anchoring.anew },
          { key: 'disputed', label: words.anchoring.disputed },
        ]}
        rows={groups.map(({ group, levels, anew, disputed }) => {
          const named = anchoringGroups.find(({ key }) => key === group);
          const counts = { ...countsOf(levels), anew: anew.length, disputed: disputed.length };
          return { key: group, label: named?.short ?? group, spoken: named?.name ?? group, counts };
        })}
        library={library}
      />
      <ChartBox
        title={words.ages.title}
        lead={words.ages.lead(where, longDate(day))}
        caption={words.ages.caption}
        heading={words.ages.subject}
        series={ageSeries}
        rows={AGE_SUBJECTS.map((subject) => ({
          key: subject,
          label: words.ages.subjects[subject],
          spoken: words.ages.subjects[subject],
          counts: countsOf(ages[subject]),
        }))}
        library={library}
      />
    </>
  );
}

function countsOf(gathered: Gathered<string>): Record<string, number> {
  return Object.fromEntries(Object.entries(gathered).map(([key, orgs]) => [key, orgs.length]));
}
