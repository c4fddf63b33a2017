import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { QUESTION_KEYS, type QuestionKey } from '../../../domain/vocabulary.ts';
import { viewKeys } from '../../../paths.ts';
import type { HoldDraft } from './HoldDraft.ts';

/** The question in the address: from a note one comes to where it was said. Null when none is asked for. */
function useAskedQuestion(): QuestionKey | null {
  const [params] = useSearchParams();
  const asked = params.get(viewKeys.question);
  return QUESTION_KEYS.find((question) => question === asked) ?? null;
}

/** Where the answers are read: the one that is asked for comes into sight, and the keyboard begins there. */
export function useAskedAnswer(): (question: QuestionKey) => ((answer: HTMLElement | null) => void) | undefined {
  const asked = useAskedQuestion();
  return (question) => (question === asked ? showAnswer : undefined);
}

function showAnswer(answer: HTMLElement | null): void {
  // After the page has taken its own heading, as every new page does.
  requestAnimationFrame(() => answer?.focus());
}

/** Where one writes: the page of the question is opened, once; after that one goes where one likes. */
export function useOpenAskedQuestion(draft: HoldDraft | null): void {
  const asked = useAskedQuestion();
  useEffect(() => {
    if (draft !== null && asked !== null) draft.change({ page: asked });
  }, [draft, asked]);
}
