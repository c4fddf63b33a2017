import { decideNote } from '../../src/domain/decideNote.ts';
import {
  decideQuestionAnswer,
  decideQuestionMove,
  decideQuestionState,
  type QuestionAnswerInput,
  type QuestionMoveInput,
  type QuestionStateInput,
} from '../../src/domain/decideQuestion.ts';
import { decideQuestionMerge, decideQuestionTold } from '../../src/domain/decideQuestionAskers.ts';
import type { Decision } from '../../src/domain/decision.ts';
import type { EventId, OrgId } from '../../src/domain/events.ts';
import { type Question, questionOf } from '../../src/domain/question.ts';
import { slots } from '../../src/domain/slots.ts';
import type { Copy } from './copy.ts';

/** A note marked Fråga, asked by these on a day early in November. */
export function ask(copy: Copy, orgs: readonly OrgId[], text = 'Räknas en korttidsplats hit?'): EventId {
  return copy.writeOne(decideNote(copy.form(), { orgs, text, mark: 'fraga', on: '2026-11-01' }));
}

export const STEERING = { forum: 'delregional-styrgrupp', area: 'vs-skaraborg' } as const;
export const COUNTY = { forum: 'vvg', area: null } as const;

type Given<T> = Partial<T> & { on: string };

/** Lifted to the area's steering group unless something else is said. */
export function lift(copy: Copy, note: EventId, given: Given<QuestionMoveInput>): Decision {
  return decideQuestionMove(copy.form(slots.at(note)), { note, ...STEERING, step: 'lyft', why: 'Rör alla', ...given });
}

export function answer(copy: Copy, note: EventId, given: Given<QuestionAnswerInput>): Decision {
  return decideQuestionAnswer(copy.form(slots.reply(note)), {
    note,
    kind: 'tolkning',
    text: 'Ja, den räknas hit.',
    forum: STEERING.forum,
    ...given,
  });
}

export function tell(copy: Copy, note: EventId, orgs: readonly OrgId[], on: string, told = true): Decision {
  return decideQuestionTold(copy.several(), { note, orgs, on, told });
}

export function state(copy: Copy, note: EventId, given: Given<QuestionStateInput>): Decision {
  return decideQuestionState(copy.form(slots.state(note)), { note, state: 'beredd', ...given });
}

export function merge(copy: Copy, into: EventId, notes: readonly EventId[]): Decision {
  return decideQuestionMerge(copy.several(), { into, notes });
}

/** The question as a copy reads it; it must be one. */
export function read(copy: Copy, note: EventId): Question {
  const question = questionOf(copy.casebook, note);
  if (!question) throw new Error(`${note} is no question`);
  return question;
}

export const stageOf = (copy: Copy, note: EventId) => read(copy, note).stage;
