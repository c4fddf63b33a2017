import type { CommonQuestion } from '../domain/guide.ts';
import type { KfaDimension, QuestionKey } from '../domain/vocabulary.ts';
import { type GuideQuestion, guideQuestionOf, guideQuestions, type QuestionGroup } from './guideQuestions.ts';

/** A step of a dialogue as it is held: one calm page with one text field. */
export interface DialogueStep {
  readonly key: 'sedan' | 'kand' | 'forstadd' | 'anvand' | 'invanaren' | 'forutsattningar' | 'framat';
  readonly name: string;
  /** What is read aloud; several sentences when the step gathers several questions. */
  readonly prompts: readonly string[];
  /** The question whose slot keeps the text of the step. */
  readonly answer: QuestionKey;
  /** The questions of the guide that stand in the step. */
  readonly questions: readonly QuestionKey[];
  /** The dimension that can be chosen here, if the group wants to. Words first. */
  readonly kfa?: KfaDimension;
}

const textOf = (key: QuestionKey): string => guideQuestionOf(key)?.text ?? '';

/** The seven steps: what happened since last time, then six main questions. */
export const dialogueSteps: readonly DialogueStep[] = [
  {
    key: 'sedan',
    name: 'Sedan sist',
    prompts: ['Vad har hänt sedan vi sågs senast? Vad av det vi skulle göra är klart, pågår eller behöver omprövas?'],
    answer: 'sedan',
    questions: [],
  },
  { key: 'kand', name: 'Känd', prompts: [textOf('g01')], answer: 'g01', questions: ['g01'], kfa: 'kand' },
  { key: 'forstadd', name: 'Förstådd', prompts: [textOf('g05')], answer: 'g05', questions: ['g05'], kfa: 'forstadd' },
  {
    key: 'anvand',
    name: 'Använd',
    // Two questions told as one story: where it went well, and where it did not.
    prompts: [
      'Berätta, utan uppgifter om någon enskild person, om en situation den senaste månaden där ni arbetade som avtalet säger. Och om en där det inte gick.',
    ],
    answer: 'g08',
    questions: ['g08', 'g09'],
    kfa: 'anvand',
  },
  {
    key: 'invanaren',
    name: 'För invånaren',
    prompts: ['Vad märker patienter, invånare och närstående? Vad är bäst för dem?'],
    answer: 'invanaren',
    questions: [],
  },
  {
    key: 'forutsattningar',
    name: 'Förutsättningar',
    prompts: [textOf('g12'), 'Vilket stöd behöver ni, och från vem?'],
    answer: 'g12',
    questions: ['g12'],
  },
  { key: 'framat', name: 'Framåt', prompts: [textOf('g14')], answer: 'g14', questions: ['g14'] },
];

/** The nine that wait under "9 frågor till". */
export const reserveQuestions: readonly GuideQuestion[] = guideQuestions.filter(
  (question) => !dialogueSteps.some((step) => step.questions.includes(question.key)),
);

/** One question of the group's own. */
export const localQuestion = {
  key: 'lokal',
  name: 'Lokal fråga',
  prompt: 'Vilken fråga är viktig just hos er?',
} as const satisfies { key: QuestionKey; name: string; prompt: string };

/** A question in reserve stands right after the step of its group, so that the order never changes when it becomes a step. */
const afterStep = (step: DialogueStep): readonly GuideQuestion[] =>
  reserveQuestions.filter(({ group }) => group === groupOf(step));

function groupOf({ questions }: DialogueStep): QuestionGroup | undefined {
  const [first] = questions;
  return first && guideQuestionOf(first)?.group;
}

/** The whole guide in its one order, without the local question. Sentences of one step stand on lines of their own. */
export const commonGuide: readonly CommonQuestion[] = dialogueSteps.flatMap((step) => [
  { key: step.answer, text: step.prompts.join('\n'), place: 'steg' as const },
  ...afterStep(step).map(({ key, text }) => ({ key, text, place: 'reserv' as const })),
]);

/** The local question as the register has it. */
export const commonLocal: CommonQuestion = { key: localQuestion.key, text: localQuestion.prompt, place: 'reserv' };
