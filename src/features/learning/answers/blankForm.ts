/** Questions to send out, as text to paste in a form of any system, or as a list whose headings are the questions. */
import * as text from '../../../text/text.ts';

const words = text.answers.send;

export const QUESTIONS = ['organisation', 'skillnader', 'hinder', 'oforandrat', 'behov', 'exempel', 'kand'] as const;
export type QuestionKey = (typeof QUESTIONS)[number];
/** Chosen from the start: what the working group wants to know before its next meeting. */
export const FIRST: readonly QuestionKey[] = ['organisation', 'skillnader', 'hinder', 'oforandrat', 'behov'];

/** The chosen questions in their order, and one's own, one on each line. */
export function questionsOf(chosen: readonly QuestionKey[], own: string): string[] {
  const ready = QUESTIONS.filter((key) => chosen.includes(key)).map((key) => words.questions[key]);
  const written = own
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return [...new Set([...ready, ...written])];
}

/** As text: a heading, how to answer, and the questions with their numbers and choices. */
export function formAsText(questions: readonly string[]): string {
  const asked = questions.map((question, index) => {
    const key = QUESTIONS.find((each) => words.questions[each] === question);
    const choices = key === 'kand' ? `\n   ${words.answerWith(words.choices.kand.join(', '))}` : '';
    return `${index + 1}. ${question}${choices}`;
  });
  return [words.head, words.intro, ...asked].join('\n\n');
}

/**
 * As a list for Excel: the questions are its headings, so that what is filled in can be taken in as it is. UTF-8 with
 * its mark and semicolons, as Swedish Excel opens it. What begins like a formula gets a space first, and stays text.
 */
export function formAsList(questions: readonly string[]): string {
  const cells = questions.map((question) => {
    const safe = /^[=+\-@\t\r]/.test(question) ? ` ${question}` : question;
    return `"${safe.replaceAll('"', '""')}"`;
  });
  return `\ufeff${cells.join(';')}\r\n`;
}
