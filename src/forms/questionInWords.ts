/** Where a question is, in one line: on its page, in the county's list, on the card of those who asked. */
import type { Question } from '../domain/question.ts';
import { type Forums, forumAt } from '../state/forums.ts';
import { dayAndMonth, longDate } from '../text/format.ts';
import * as text from '../text/text.ts';

const words = text.questions;

/** "Hos Delregional styrgrupp, Skaraborg sedan 3 november". Where two have said differently, each of them. */
export function whereInWords(question: Question, forums: Forums, today: string): string {
  const { stage, since, places, answers, isAnswered } = question;
  const day = since === undefined ? '' : dayInText(since, today);
  switch (stage) {
    case 'utkast':
    case 'sammanford':
      return words.where[stage];
    case 'beredd':
    case 'stangd':
      return words.where[stage](day);
    case 'besvarad':
    case 'aterkopplad': {
      const kind = isAnswered ? answers[0]?.data.kind : undefined;
      return words.where[stage](day, kind === undefined ? '' : words.answer.short[kind]);
    }
    default:
      return places
        .map(({ data, on }) =>
          words.where[data.step](forumAt(forums, data).fullName, on === undefined ? '' : dayInText(on, today)),
        )
        .join(' · ');
  }
}

/** "3 november"; with the year when it is another than this. */
export function dayInText(day: string, today: string): string {
  return day.slice(0, 4) === today.slice(0, 4) ? dayAndMonth(day) : longDate(day);
}
