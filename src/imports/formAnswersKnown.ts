/** What is known since before of a survey: a list that is taken in once more brings only what is new. */
import type { AnswerInput } from '../domain/decideSurvey.ts';
import type { OrgId } from '../domain/events.ts';
import type { Survey } from '../domain/surveys.ts';
import { tidied } from '../domain/words.ts';
import type { JudgedAnswers } from './formAnswersTypes.ts';
import { folded } from './recogniseWords.ts';

export class KnownAnswers {
  /** Texts by respondent and question; `null` among them for one that has been removed. */
  private readonly texts = new Map<number, Map<number, Set<string | null>>>();
  private readonly whole = new Map<string, number>();
  private readonly orgs = new Map<OrgId, number>();
  private readonly numbers = new Map<string, number>();
  private highest = 0;
  private nextNumber: number;

  constructor(survey: Survey | null) {
    for (const { number, words, answers } of survey?.questions ?? []) {
      this.numbers.set(folded(words), number);
      for (const { respondent, text, about } of answers) {
        const own = this.texts.get(respondent) ?? new Map<number, Set<string | null>>();
        this.texts.set(respondent, own);
        own.set(number, (own.get(number) ?? new Set()).add(text ?? null));
        this.highest = Math.max(this.highest, respondent);
        for (const org of about) this.orgs.set(org, respondent);
      }
    }
    for (const [respondent, own] of this.texts) this.whole.set(printOfKnown(own), respondent);
    this.nextNumber = Math.max(0, ...this.numbers.values()) + 1;
  }

  /** The number a question has, or gets: the same words are the same question. */
  numberOf(words: string): number {
    const known = this.numbers.get(folded(words));
    if (known !== undefined) return known;
    const number = this.nextNumber;
    this.nextNumber += 1;
    this.numbers.set(folded(words), number);
    return number;
  }

  /** The respondent who has said exactly this, whichever row it stands in. */
  sayingThis(answers: readonly AnswerInput[]): number | undefined {
    return this.whole.get(printOf(answers));
  }

  /** Whether the respondent has given this answer. */
  has({ respondent, question, text }: AnswerInput): boolean {
    return this.texts.get(respondent)?.get(question)?.has(tidied(text)) === true;
  }

  /** Whether the respondent's answer to the question has been removed here. */
  isRemoved({ respondent, question }: AnswerInput): boolean {
    return this.texts.get(respondent)?.get(question)?.has(null) === true;
  }

  isTaken(respondent: number): boolean {
    return this.texts.has(respondent);
  }

  /** A respondent's number that nobody has. */
  free(): number {
    this.highest += 1;
    return this.highest;
  }

  /** Room for the numbers that the list itself gives. */
  reserve(respondent: number): void {
    this.highest = Math.max(this.highest, respondent);
  }

  /** The respondent that has answered for an organisation before. */
  answeredFor(org: OrgId): number | undefined {
    return this.orgs.get(org);
  }
}

function printOf(answers: readonly AnswerInput[]): string {
  const each = answers.map(({ question, text }) => JSON.stringify([question, tidied(text)]));
  return each.sort().join('\n');
}

function printOfKnown(own: ReadonlyMap<number, ReadonlySet<string | null>>): string {
  const each = [...own].flatMap(([question, texts]) => [...texts].map((text) => JSON.stringify([question, text])));
  return each.sort().join('\n');
}

/**
 * The survey a list belongs to: one that asks the same, or one that was opened under this name and stands empty (its
 * answers never came). Null when it is a new one.
 */
export function surveyOf(
  { questions }: Pick<JudgedAnswers, 'questions'>,
  surveys: readonly Survey[],
  title: string,
): Survey | null {
  const asked = questions.map(({ words }) => folded(words));
  const same = surveys.find((survey) => {
    const known = new Set(survey.questions.map(({ words }) => folded(words)));
    return asked.length > 0 && known.size > 0 && asked.every((words) => known.has(words));
  });
  return same ?? surveys.find((survey) => survey.questions.length === 0 && survey.title === title) ?? null;
}
