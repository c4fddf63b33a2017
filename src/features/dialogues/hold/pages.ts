/** The questions of a dialogue as pages, in the order they are gone through. */
import type { GuideQuestionNow } from '../../../domain/guide.ts';
import type { KfaDimension, QuestionKey } from '../../../domain/vocabulary.ts';
import { dialogueSteps, localQuestion } from '../../../register/dialogueSteps.ts';
import { guideQuestionOf } from '../../../register/guideQuestions.ts';
import * as text from '../../../text/text.ts';

export interface Page {
  readonly question: QuestionKey;
  readonly name: string;
  readonly prompts: readonly string[];
  readonly kfa?: KfaDimension | undefined;
  /** 1 to 7 among the steps; null for what is outside them. */
  readonly number: number | null;
}

export interface GuidePages {
  readonly steps: readonly Page[];
  /** In reserve. */
  readonly more: readonly Page[];
  /** No longer asked here: shown only where something was written when it was. */
  readonly gone: readonly Page[];
  readonly local: Page;
  readonly all: readonly Page[];
}

/** The pages of a guide as an area asks it. */
export function pagesFrom(guide: readonly GuideQuestionNow[], local: string): GuidePages {
  const placed = (place: GuideQuestionNow['place']) => guide.filter((each) => each.place === place);
  const steps = placed('steg').map((each, index) => pageFrom(each, index + 1));
  const more = placed('reserv').map((each) => pageFrom(each, null));
  const gone = placed('borta').map((each) => pageFrom(each, null));
  const localPage: Page = {
    question: localQuestion.key,
    name: localQuestion.name,
    prompts: linesOf(local),
    number: null,
  };
  return { steps, more, gone, local: localPage, all: [...steps, ...more, ...gone, localPage] };
}

function pageFrom({ key, text: said }: GuideQuestionNow, number: number | null): Page {
  const step = dialogueSteps.find(({ answer }) => answer === key);
  return { question: key, name: nameOf(key), prompts: linesOf(said), kfa: step?.kfa, number };
}

/** "Känd" for a step of the common guide; "Känd, en fråga till" for the others. */
export function nameOf(key: QuestionKey): string {
  const step = dialogueSteps.find(({ answer }) => answer === key);
  const group = guideQuestionOf(key)?.group;
  if (step) return step.name;
  return group ? text.dialogues.hold.oneMore(text.dialogues.hold.groups[group]) : localQuestion.name;
}

/** The sentences of a step that gathers several. */
function linesOf(said: string): string[] {
  return said.split('\n').filter((line) => line.trim() !== '');
}

/** The page of a question. A step that gathers two questions is the page of both. */
export function pageOf(pages: GuidePages, question: QuestionKey): Page {
  const step = dialogueSteps.find(({ questions }) => questions.includes(question));
  const found = pages.all.find((page) => page.question === (step?.answer ?? question));
  return found ?? pages.all[0] ?? pages.local;
}

/** The page before or after, among the steps and the others that are in use. */
export function pageBeside(
  { all }: GuidePages,
  question: QuestionKey,
  direction: 1 | -1,
  inUse: (page: Page) => boolean,
): Page | null {
  const pages = all.filter((page) => page.number !== null || page.question === question || inUse(page));
  const at = pages.findIndex((page) => page.question === question);
  return pages[at + direction] ?? null;
}

/** The id of the text field of a page. */
export function padId({ question }: Page): string {
  return `text-${question}`;
}
