import { instanceWords } from '../../../forms/instances.ts';
import { listOf, longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import type { Meeting } from './calendar.ts';

const words = text.journey;

/** Who is next, and when: everybody of the nearest day. */
export function SoonestLine({ coming }: { coming: readonly Meeting[] }) {
  const first = coming[0]?.day;
  const who = coming
    .filter((meeting) => meeting.day === first)
    .map(({ org, instance }) => words.soonestWho(org.name, instanceWords(org).short(instance)));
  return (
    <p className="journey-soonest">
      <strong>{words.soonest}</strong> {first ? words.soonestIs(longDate(first), listOf(who)) : words.soonestNone}
    </p>
  );
}
