/** What is heard at each step: everything the picture says, in one go. */
import * as text from '../../../text/text.ts';
import type { BriefFacts } from '../briefFacts.ts';
import type { ClassCount } from './classCounts.ts';

interface Heard {
  readonly title: string;
  /** "Läget den 22 november 2026". */
  readonly day: string;
  readonly brief: BriefFacts;
  readonly counts: readonly ClassCount[];
  readonly region: string | null;
  /** Which of the pictures it is. */
  readonly where: string;
}

export function spokenPicture({ title, day, brief, counts, region, where }: Heard): string {
  const words = text.projector;
  const numbers = counts.map(({ count, words: name }) => words.count(count, name)).join(', ');
  const sentences = [title, day, brief.lead, numbers, brief.decided ?? '', region ?? '', words.spokenAt(where)];
  return words.spoken(sentences.filter((sentence) => sentence !== ''));
}
