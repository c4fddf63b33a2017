import { QUESTION_KEYS } from '../../../domain/vocabulary.ts';
import { selectNow } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { useHeld, useHolding } from './HoldContext.tsx';
import type { Page } from './pages.ts';
import { answerIn } from './writing.ts';

/** Which questions have words in them. Changes when the first letter comes or the last one goes, not in between. */
export function useWritten(): (page: Page) => boolean {
  const { dialogue } = useHolding();
  const casebook = useAppSelector(selectNow);
  const written = useHeld((content) =>
    QUESTION_KEYS.filter((question) => /\S/.test(answerIn(content, casebook, dialogue.id, question))).join(' '),
  );
  return ({ question }) => written.split(' ').includes(question);
}
