import type { CommonQuestion } from '../../../domain/guide.ts';
import type { QuestionKey } from '../../../domain/vocabulary.ts';
import { commonGuide, commonLocal } from '../../../register/dialogueSteps.ts';

/** A question as the register has it. */
export function commonQuestion(key: QuestionKey): CommonQuestion {
  return commonGuide.find((question) => question.key === key) ?? commonLocal;
}
