/**
 * What the dialogue itself offers under each heading of the summary: its marked paragraphs, its labels
 * and what was agreed, word for word. Nothing is computed, and nothing is stored until somebody saves it.
 */
import { type Casebook, drawn } from '../../../domain/casebook.ts';
import type { EventId } from '../../../domain/events.ts';
import { slots } from '../../../domain/slots.ts';
import {
  KFA_DIMENSIONS,
  KFA_SIDES,
  type Mark,
  type QuestionKey,
  type SummaryHeading,
} from '../../../domain/vocabulary.ts';
import { kfaDimensionNames, kfaLabels } from '../../../register/kfaSteps.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { actionsOf } from '../actionFacts.ts';
import { markedIn } from '../dialogueNotes.ts';

/** Which marks belong under a heading, and which answers speak for it when nothing is marked. */
const SOURCES: Readonly<
  Record<'fungerar' | 'skaver' | 'lyfter', { marks: readonly Mark[]; answers: readonly QuestionKey[] }>
> = {
  fungerar: { marks: ['exempel'], answers: ['g08', 'invanaren'] },
  skaver: { marks: ['hinder', 'behov'], answers: ['g05', 'g09', 'g12'] },
  lyfter: { marks: ['fraga'], answers: ['g15'] },
};

/** Words from the dialogue for a heading, one to a line; empty when it offers none. */
export function suggestionFor(casebook: Casebook, dialogue: EventId, heading: SummaryHeading): string {
  const lines = linesFor(casebook, dialogue, heading).map((line) => line.trim());
  // A paragraph with two marks is offered once.
  return [...new Set(lines)].filter((line) => line !== '').join('\n');
}

function linesFor(casebook: Casebook, dialogue: EventId, heading: SummaryHeading): string[] {
  if (heading === 'kfa') return kfaLines(casebook, dialogue);
  if (heading === 'gor') {
    const agreed = actionLines(casebook, dialogue);
    return agreed.length > 0 ? agreed : answersOf(casebook, dialogue, ['g14']);
  }
  const { marks, answers } = SOURCES[heading];
  const marked = markedIn(casebook, dialogue).flatMap(({ mark, text: said }) =>
    mark !== null && marks.includes(mark) && said !== undefined ? [said] : [],
  );
  return marked.length > 0 ? marked : answersOf(casebook, dialogue, answers);
}

function answersOf(casebook: Casebook, dialogue: EventId, questions: readonly QuestionKey[]): string[] {
  return questions.flatMap(
    (question) => drawn<'dialogue.answered'>(casebook, slots.answer(dialogue, question))?.words.text ?? [],
  );
}

function actionLines(casebook: Casebook, dialogue: EventId): string[] {
  return actionsOf(casebook, dialogue).map(({ action: { data, words } }) =>
    text.dialogues.summary.actionLine([words.what ?? '', words.who ?? '', data.day === null ? '' : longDate(data.day)]),
  );
}

function kfaLines(casebook: Casebook, dialogue: EventId): string[] {
  return KFA_DIMENSIONS.flatMap((dimension) => {
    const labels: Readonly<Record<string, string>> = kfaLabels[dimension];
    return KFA_SIDES.flatMap((side) => {
      const statement = drawn<'kfa.assessed'>(casebook, slots.kfa(dialogue, dimension, side));
      if (!statement) return [];
      return text.dialogues.summary.kfaLine(
        kfaDimensionNames[dimension],
        side === 'gemensam' ? '' : text.codes.kfaSides[side].toLowerCase(),
        labels[statement.data.step] ?? statement.data.step,
        statement.words.ground ?? '',
      );
    });
  });
}
