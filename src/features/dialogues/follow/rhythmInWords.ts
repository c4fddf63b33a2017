/** The suggested rhythm as a sentence. A month that has been is not mentioned: nobody is late. */
import type { Rhythm } from '../../../domain/rhythm.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';

const words = text.summary.rhythm;

export function rhythmInWords({ kind, from, month }: Rhythm, name: string, today: string): string {
  const isAhead = month >= today.slice(0, 7);
  const [day, when] = [longDate(from), longDate(month)];
  switch (kind) {
    case 'after-decision':
      return isAhead ? words.first(name, day, when) : words.firstPlain(name, day);
    case 'after-start':
      return isAhead ? words.start(name, day, when) : words.startPlain(name, day);
    case 'half-year':
      return isAhead ? words.halfYear(name, when) : words.nextPlain(name, day);
    case 'year':
      return isAhead ? words.year(name, when) : words.nextPlain(name, day);
  }
}
