import { memo } from 'react';
import type { Moment } from '../../../domain/momentsOf.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { TextButton } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';

interface MomentsProps {
  moments: readonly Moment[];
  wordsOf: (moment: Moment) => string;
  today: string;
  onGo: (day: string) => void;
}

/** What the ticks over the line mean, in words, each a way to its day. */
export const Moments = memo(function Moments({ moments, wordsOf, today, onGo }: MomentsProps) {
  if (moments.length === 0) return null;
  return (
    <Disclosure summary={text.mapDate.moments(moments.length)} plain>
      <ul className="map-moments">
        {moments.map((moment) => (
          <li key={moment.id} data-kind={moment.kind}>
            <TextButton onClick={() => onGo(moment.day)} aria-label={text.mapDate.goTo(longDate(moment.day))}>
              {longDate(moment.day)}
            </TextButton>{' '}
            {wordsOf(moment)}
            {moment.day === today && ` (${text.mapDate.to})`}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
});
