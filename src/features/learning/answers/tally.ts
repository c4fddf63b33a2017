/** How many gave each answer to a choice: a fact, in the order of the words. No average, no share, no rank. */
import type { SurveyQuestion } from '../../../domain/surveys.ts';
import { bySwedish } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';

export interface Tallied {
  readonly said: string;
  readonly count: number;
}

/** Several choices in one answer stand with semicolons between them, as Microsoft Forms writes them. */
export function tallyOf({ answers }: Pick<SurveyQuestion, 'answers'>): Tallied[] {
  const counts = new Map<string, number>();
  for (const { text: said } of answers) {
    const choices = said === undefined ? [text.common.redacted] : said.split(';').map((part) => part.trim());
    for (const choice of new Set(choices.filter((each) => each !== ''))) {
      counts.set(choice, (counts.get(choice) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([said, count]) => ({ said, count }))
    .sort((a, b) => Number.parseFloat(a.said) - Number.parseFloat(b.said) || bySwedish(a.said, b.said));
}
