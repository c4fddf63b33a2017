import * as text from '../../../text/text.ts';
import { IconButton, TextButton } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Kbd } from '../../../ui/words.tsx';
import { useHolding } from './HoldContext.tsx';
import type { Page } from './pages.ts';

const words = text.dialogues.hold;

interface QuestionHeadProps {
  page: Page;
  wide: boolean;
  previous: Page | null;
  next: Page | null;
  /** The list of all questions is unfolded. */
  listed: boolean;
  onList: () => void;
  onGo: (page: Page) => void;
}

/** The name of the question and the way on: "4 av 7 Använd [<] [>]". */
export function QuestionHead({ page, wide, previous, next, listed, onList, onGo }: QuestionHeadProps) {
  const { steps } = useHolding().pages;
  const place = page.number === null ? words.outside(steps.length) : words.of(page.number, steps.length);
  return (
    <div className="question-head">
      <h2>
        {wide ? (
          page.name
        ) : (
          <TextButton aria-expanded={listed} aria-label={words.chooseQuestion(place, page.name)} onClick={onList}>
            <span className="muted num">{place}</span> {page.name} <Icon name="down" />
          </TextButton>
        )}
      </h2>
      {wide ? (
        <span className="small muted question-keys">
          {place}
          {next && (
            <span className="no-print">
              {' · '}
              <Kbd>Ctrl</Kbd> <Kbd>Enter</Kbd> {words.next.toLowerCase()}
            </span>
          )}
        </span>
      ) : (
        <div className="cluster nowrap" data-gap="1">
          <IconButton
            icon="left"
            variant="secondary"
            label={words.previous}
            disabled={previous === null}
            onClick={() => previous && onGo(previous)}
          />
          <IconButton
            icon="right"
            variant="secondary"
            label={words.next}
            disabled={next === null}
            onClick={() => next && onGo(next)}
          />
        </div>
      )}
    </div>
  );
}
