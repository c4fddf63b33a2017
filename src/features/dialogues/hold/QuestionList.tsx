import type { ReactNode } from 'react';
import type { QuestionKey } from '../../../domain/vocabulary.ts';
import * as text from '../../../text/text.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { useHeld, useHolding } from './HoldContext.tsx';
import type { Page } from './pages.ts';

const words = text.dialogues.hold;

interface QuestionListProps {
  current: QuestionKey;
  isWritten: (page: Page) => boolean;
  onChoose: (page: Page) => void;
}

/** The seven steps with a tick when something is written; the nine others and one of the group's own wait below. */
export function QuestionList({ current, isWritten, onChoose }: QuestionListProps) {
  const {
    draft,
    pages: { steps, more: reserve, gone, local },
  } = useHolding();
  const more = useHeld(({ moreQuestions }) => moreQuestions);
  const link = (page: Page, label: ReactNode, plus = false) => (
    <QuestionLink
      key={page.question}
      page={page}
      plus={plus}
      current={page.question === current}
      written={isWritten(page)}
      onChoose={onChoose}
    >
      {label}
    </QuestionLink>
  );
  const isUsed = (page: Page) => isWritten(page) || page.question === current;
  const usedMore = [...reserve.filter((page) => more || isUsed(page)), ...gone.filter(isUsed)];
  const waiting = more ? 0 : reserve.filter((page) => !isUsed(page)).length;
  return (
    <nav className="question-list" aria-label={words.questions}>
      <ol className="dialogue-plain">{steps.map((page) => link(page, page.name))}</ol>
      <ul className="dialogue-plain question-list-more">
        {usedMore.map((page) => link(page, page.prompts[0]))}
        {waiting > 0 && (
          <li>
            <button
              type="button"
              className="question-link"
              data-more=""
              onClick={() => draft.change({ moreQuestions: true })}
            >
              <Icon name="plus" />
              <span>{words.more(waiting)}</span>
            </button>
          </li>
        )}
        {isUsed(local) ? link(local, local.name) : link(local, words.addLocal, true)}
      </ul>
    </nav>
  );
}

interface QuestionLinkProps {
  page: Page;
  plus: boolean;
  current: boolean;
  written: boolean;
  onChoose: (page: Page) => void;
  children: ReactNode;
}

function QuestionLink({ page, plus, current, written, onChoose, children }: QuestionLinkProps) {
  return (
    <li>
      <button
        type="button"
        className="question-link"
        aria-current={current ? 'step' : undefined}
        data-more={page.number === null ? '' : undefined}
        onClick={() => onChoose(page)}
      >
        {plus && <Icon name="plus" />}
        <span>{children}</span>
        {written && (
          <span className="question-written">
            <Icon name="check" />
            <VisuallyHidden>{words.written}</VisuallyHidden>
          </span>
        )}
      </button>
    </li>
  );
}
