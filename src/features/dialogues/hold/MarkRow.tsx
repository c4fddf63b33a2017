import { type ReactNode, useState } from 'react';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { MARK_KINDS, type MarkKind } from './textMarks.ts';

const words = text.dialogues.hold;

interface MarkRowProps {
  /** Marks on the paragraph at the caret. */
  here: readonly MarkKind[];
  onMark: (kind: MarkKind) => void;
  /** Folded to one button where there is little room. */
  folded: boolean;
  /** Stands beside the folded button. */
  beside?: ReactNode;
}

/** "Märk stycket": the same as Alt+1 to Alt+5, and shows what the paragraph is marked as. */
export function MarkRow({ here, onMark, folded, beside }: MarkRowProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      {folded && (
        <div className="fold-row">
          <Button aria-expanded={open} onClick={() => setOpen(!open)} onMouseDown={keepFocus}>
            {words.markParagraph} <Icon name="down" />
          </Button>
          {beside}
        </div>
      )}
      {(!folded || open) && (
        <fieldset className="mark-row" aria-label={words.markParagraph}>
          {!folded && (
            <div aria-hidden="true" className="mark-row-name">
              {words.markParagraph}{' '}
              <span className="muted small">
                {words.keysOfMarks}. {words.markSentence}
              </span>
            </div>
          )}
          {MARK_KINDS.map((kind, index) => (
            <Button
              key={kind}
              small={!folded}
              aria-pressed={here.includes(kind)}
              aria-keyshortcuts={words.markKey(index + 1)}
              onMouseDown={keepFocus}
              onClick={() => onMark(kind)}
            >
              {words.marks[kind]}
              {!folded && (
                <span className="ff-kbd" aria-hidden="true">
                  {index + 1}
                </span>
              )}
            </Button>
          ))}
        </fieldset>
      )}
    </>
  );
}

/** A press on a button must not take the caret out of the text. */
function keepFocus(event: { preventDefault: () => void }) {
  event.preventDefault();
}
