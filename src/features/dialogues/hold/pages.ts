/** The questions of a dialogue as pages, in the order they are gone through. */
import type { KfaDimension, QuestionKey } from '../../../domain/vocabulary.ts';
import { dialogueSteps, localQuestion, reserveQuestions } from '../../../register/dialogueSteps.ts';
import * as text from '../../../text/text.ts';

export interface Page {
  readonly question: QuestionKey;
  readonly name: string;
  readonly prompts: readonly string[];
  readonly kfa?: KfaDimension | undefined;
  /** 1 to 7 among the steps; null for what is outside them. */
  readonly number: number | null;
}

export const stepPages: readonly Page[] = dialogueSteps.map(({ answer, name, prompts, kfa }, index) => ({
  question: answer,
  name,
  prompts,
  kfa,
  number: index + 1,
}));

export const morePages: readonly Page[] = reserveQuestions.map(({ key, group, text: prompt }) => ({
  question: key,
  name: text.dialogues.hold.oneMore(text.dialogues.hold.groups[group]),
  prompts: [prompt],
  number: null,
}));

export const localPage: Page = {
  question: localQuestion.key,
  name: localQuestion.name,
  prompts: [localQuestion.prompt],
  number: null,
};

const allPages: readonly Page[] = [...stepPages, ...morePages, localPage];

/** The page of a question. A step that gathers two questions is the page of both. */
export function pageOf(question: QuestionKey): Page {
  const step = dialogueSteps.findIndex(({ questions }) => questions.includes(question));
  const found = stepPages[step] ?? allPages.find((page) => page.question === question);
  return found ?? (allPages[0] as Page);
}

/** The page before or after, among the steps and the others that are in use. */
export function pageBeside(question: QuestionKey, direction: 1 | -1, inUse: (page: Page) => boolean): Page | null {
  const pages = allPages.filter((page) => page.number !== null || page.question === question || inUse(page));
  const at = pages.findIndex((page) => page.question === question);
  return pages[at + direction] ?? null;
}
