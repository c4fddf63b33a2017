/** The dates of a public page in words that anybody can read: what is short is spelled out where it first stands. */
import { liesAround } from '../domain/publicDates.ts';
import * as text from '../text/text.ts';
import type { PublicDate } from './publicPicture.ts';

/**
 * The same dates with every abbreviation of the time plan explained, in the text itself since paper and fingers have no
 * hovering. What is older than a year is folded on the page and not on paper, so those explain for themselves.
 * @param shown the day of the page, `YYYY-MM-DD`
 */
export function inPlainWords(dates: readonly PublicDate[], shown: string): PublicDate[] {
  const said = { around: new Set<string>(), earlier: new Set<string>() };
  return dates.map(({ day, title }) => ({
    day,
    title: explained(title, liesAround(day, shown) ? said.around : said.earlier),
  }));
}

function explained(title: string, said: Set<string>): string {
  let words = title;
  for (const [short, meaning] of Object.entries(text.publicSaving.shortWords)) {
    if (said.has(short)) continue;
    const found = new RegExp(`(?<!\\p{L})${short}(?!\\p{L})`, 'u').exec(words);
    if (found === null) continue;
    said.add(short);
    const after = found.index + short.length;
    words = `${words.slice(0, after)} (${meaning})${words.slice(after)}`;
  }
  return words;
}
