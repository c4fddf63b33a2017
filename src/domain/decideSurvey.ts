/** Answers to a form are taken in: first what was asked, then what was answered (model §14). */
import { decideTag } from './decideParts.ts';
import type { DecideContext, Decision } from './decision.ts';
import { contextOf, decided, entityOf, refuse, type SeveralContext, sortedSet, together } from './drafting.ts';
import type { EventId, OrgId, WordsOf } from './events.ts';
import { slots } from './slots.ts';
import { kindTag, type QuestionKind } from './surveys.ts';
import { checkDay, checkOn, checkWords } from './words.ts';

export interface SurveyOpenInput {
  readonly title: string;
  /** Where the list came from: a file's name, "Microsoft Forms". */
  readonly from?: string | undefined;
  /** The day the answers were to be given by. */
  readonly day: string | null;
  readonly on?: string | undefined;
}

/** A form that answers can be taken in to. It may stand empty, for a while or for good: then it can be taken away. */
export function decideSurveyOpen(context: DecideContext, input: SurveyOpenInput): Decision {
  const { title, from, day, on = context.today } = input;
  const words = checkWords<WordsOf<'survey.opened'>>({ title, from }, { required: ['title'] });
  return decided(
    [{ type: 'survey.opened', about: [], on, data: { day }, words: words.words }],
    words,
    checkOn(on, context.today),
    day !== null && checkDay(day, 'day'),
  );
}

export interface AnswerInput {
  /** From 1, as the questions stand in the form. */
  readonly question: number;
  readonly words: string;
  /** From 1: the row of the list, or the number the form's own system gave it. */
  readonly respondent: number;
  readonly text: string;
  /** The organisation that answers; none for a network or somebody who is not named. */
  readonly org: OrgId | null;
  /** A function or a network, never a person. */
  readonly who?: string | undefined;
  readonly on?: string | undefined;
}

export interface SurveyAnswersInput {
  readonly survey: EventId;
  readonly answers: readonly AnswerInput[];
  /** Questions that are a choice or a scale. */
  readonly kinds: readonly { readonly question: number; readonly kind: QuestionKind }[];
}

/**
 * Every answer is an entity of its own, all in one command: a list is in whole or not at all. An answer with a
 * personnummer refuses all of it; whoever reads the list leaves such cells out before. A later merge keeps what two
 * have taken in of the same list beside each other.
 */
export function decideSurveyAnswers(context: SeveralContext, input: SurveyAnswersInput): Decision {
  const { survey, answers, kinds } = input;
  const { casebook, today } = context;
  if (entityOf(casebook, survey, 'survey.opened') === undefined) return decided([], refuse('not-known', 'survey'));
  if (answers.length === 0) return decided([], refuse('missing', 'answers'));
  return together([
    ...kinds.flatMap(({ question, kind }) => {
      if (kind === 'fritext') return [];
      const key = kindTag(kind, question);
      const decision = decideTag(contextOf(context, slots.tag(survey, key)), { entity: survey, key, set: true });
      return decision.refusals.length === 0 ? [decision] : [];
    }),
    ...answers.map(({ question, words: asked, respondent, text, org, who, on }) => {
      const words = checkWords<WordsOf<'survey.answered'>>(
        { question: asked, text, who },
        { required: ['question', 'text'] },
      );
      return decided(
        [
          {
            type: 'survey.answered',
            about: org === null ? [] : sortedSet([org]),
            ...(on === undefined ? {} : { on }),
            data: { survey, question, respondent },
            words: words.words,
          },
        ],
        words,
        on !== undefined && checkOn(on, today),
      );
    }),
  ]);
}
