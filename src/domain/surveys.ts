/**
 * Answers to forms, taken in from a list (model §14). A survey is the form that was sent out; each answer is one
 * respondent's words on one question. Nothing is counted but how many gave the same answer to a choice.
 */
import type { Casebook, Entity } from './casebook.ts';
import type { EventId, OrgId } from './events.ts';
import { isTagged, partSaid } from './parts.ts';

/** How a question is answered: in own words, by choosing among words, or on a scale. */
export const QUESTION_KINDS = ['fritext', 'val', 'gradering'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** The tag of a survey that says that a question is a choice or a scale; without one it is answered in own words. */
export function kindTag(kind: QuestionKind, question: number): string {
  return `${kind}-${question}`;
}

export interface SurveyAnswer {
  readonly id: EventId;
  readonly question: number;
  readonly respondent: number;
  /** Undefined when the words are removed. */
  readonly text: string | undefined;
  /** A function, a network or what an organisation was called in the list; never a person. */
  readonly who?: string;
  readonly about: readonly OrgId[];
  readonly on?: string;
}

export interface SurveyQuestion {
  readonly number: number;
  readonly words: string;
  readonly kind: QuestionKind;
  readonly answers: readonly SurveyAnswer[];
}

export interface Survey {
  readonly id: EventId;
  readonly entity: Entity<'survey.opened'>;
  /** Undefined when the text is removed. */
  readonly title: string | undefined;
  /** Where the list came from. */
  readonly from?: string;
  /** The day the answers were to be given by, if somebody has said. */
  readonly day: string | null;
  readonly questions: readonly SurveyQuestion[];
  /** The numbers of those who have answered anything. */
  readonly respondents: readonly number[];
}

/** Every survey, the latest first. */
export function surveysOf(casebook: Casebook): Survey[] {
  const answers = new Map<EventId, Entity<'survey.answered'>[]>();
  const surveys: Entity<'survey.opened'>[] = [];
  for (const entity of Object.values(casebook.entities)) {
    if (entity.type === 'survey.opened') surveys.push(entity as unknown as Entity<'survey.opened'>);
    if (entity.type !== 'survey.answered') continue;
    const answer = entity as unknown as Entity<'survey.answered'>;
    const known = answers.get(answer.data.survey);
    if (known) known.push(answer);
    else answers.set(answer.data.survey, [answer]);
  }
  return surveys
    .sort((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1))
    .map((entity) => surveyOf(casebook, entity, answers.get(entity.id) ?? []));
}

function surveyOf(
  casebook: Casebook,
  entity: Entity<'survey.opened'>,
  given: readonly Entity<'survey.answered'>[],
): Survey {
  const { id } = entity;
  const byQuestion = new Map<number, Entity<'survey.answered'>[]>();
  for (const answer of [...given].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const known = byQuestion.get(answer.data.question);
    if (known) known.push(answer);
    else byQuestion.set(answer.data.question, [answer]);
  }
  const questions = [...byQuestion.entries()]
    .sort(([a], [b]) => a - b)
    .map(([number, each]) => ({
      number,
      words: each.find(({ words }) => words.question !== undefined)?.words.question ?? '',
      kind: kindOf(casebook, id, number),
      answers: each.map(answerOf).sort((a, b) => a.respondent - b.respondent || (a.id < b.id ? -1 : 1)),
    }));
  const { from } = entity.words;
  return {
    id,
    entity,
    title: partSaid(casebook, id, 'title'),
    ...(from === undefined ? {} : { from }),
    day: entity.data.day,
    questions,
    respondents: [...new Set(given.map(({ data }) => data.respondent))].sort((a, b) => a - b),
  };
}

function answerOf({ id, data, words, about, on }: Entity<'survey.answered'>): SurveyAnswer {
  return {
    id,
    question: data.question,
    respondent: data.respondent,
    text: words.text,
    about,
    ...(words.who === undefined ? {} : { who: words.who }),
    ...(on === undefined ? {} : { on }),
  };
}

function kindOf(casebook: Casebook, survey: EventId, question: number): QuestionKind {
  const tagged = QUESTION_KINDS.find((kind) => isTagged(casebook, survey, kindTag(kind, question)));
  return tagged ?? 'fritext';
}
