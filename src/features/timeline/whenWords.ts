import { longDate, shortDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import type { DateRow } from './rows.ts';

const words = text.timeline;

/** "1 februari 2025 till 19 juni 2025". */
export function whenInWords({ day, end }: Pick<DateRow, 'day' | 'end'>): string {
  return end === undefined ? longDate(day) : words.until(longDate(day), longDate(end));
}

/** "15 dec", with the year when it is another than this one. */
export function shortWhen({ day, end }: Pick<DateRow, 'day' | 'end'>, today: string): string {
  return end === undefined ? shortDate(day, today) : `${shortDate(day, today)}–${shortDate(end, today)}`;
}

/** What is to be known about a day besides the day: how certain it is, where it stood, how far it has come. */
export function besideTheDay({ certainty, movedFrom, state, days, states }: DateRow): string[] {
  return [
    certainty === 'bestamd' ? '' : text.codes.certainties[certainty],
    days.length > 1 ? words.twoDays : movedFrom === undefined ? '' : words.moved(longDate(movedFrom)),
    states.length > 1 ? words.twoStates : state === 'planerad' ? '' : inSentence(text.learningCodes.dateStates[state]),
  ].filter(Boolean);
}

export function inSentence(words: string): string {
  return words.charAt(0).toLocaleLowerCase('sv') + words.slice(1);
}
