/** What can be done with a question where it stands: the usual next step first. Nothing else is forbidden. */
import type { Question, QuestionStage } from '../../../domain/question.ts';

/** A form that is open on the question's page. */
export type QuestionForm = 'lyft' | 'mottagen' | 'ater' | 'svar' | 'beredd' | 'told' | 'stang' | 'due' | 'parts';

const STEPS: Readonly<Record<QuestionStage, readonly QuestionForm[]>> = {
  utkast: ['lyft', 'beredd', 'svar', 'stang'],
  beredd: ['lyft', 'svar', 'stang'],
  lyft: ['mottagen', 'svar', 'lyft', 'ater'],
  mottagen: ['svar', 'lyft', 'ater'],
  ater: ['lyft', 'svar', 'stang'],
  besvarad: ['told', 'stang', 'svar', 'lyft'],
  aterkopplad: ['stang', 'svar', 'lyft'],
  stangd: ['beredd'],
  // What happens is written on the one it goes on as.
  sammanford: [],
};

export function stepsOf({ stage, askers, untold, isAnswered }: Question): readonly QuestionForm[] {
  const steps = STEPS[stage];
  if (stage === 'besvarad' && askers.length === 0) return steps.filter((step) => step !== 'told');
  // Closed before everybody was told: that can still be done.
  return stage === 'stangd' && isAnswered && untold.length > 0 ? ['told', ...steps] : steps;
}
