import { useState } from 'react';
import { text } from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { MARK_KINDS, type MarkKind } from './textMarks.ts';

const words = text.dialogues.hold;

interface MarkRowProps {
  /** Marks on the paragraph at the caret. */
  here: readonly MarkKind[];
  onMark: (kind: MarkKind) => void;
  /** Folded to one button where there is little room. */
  folded: boolean;
}

/** "Märk stycket": the same as Alt+1 to Alt+5, and shows what the paragraph is marked as. */
export function MarkRow({ here, onMark, folded }: MarkRowProps) {
  const [open, setOpen] = useState(false);
  return (
    <fieldset className="mark-row" aria-label={words.markParagraph}>
      {folded ? (
        <Button aria-expanded={open} onClick={() => setOpen(!open)} onMouseDown={keepFocus}>
          {words.markParagraph} <span aria-hidden="true">{open ? '▴' : '▾'}</span>
        </Button>
      ) : (
        <span className="mark-row-name" aria-hidden="true">
          {words.markParagraph}
        </span>
      )}
      {(!folded || open) && (
        <div className="cluster" data-gap="2">
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
          {!folded && (
            <span className="muted small" aria-hidden="true">
              {words.keysOfMarks}
            </span>
          )}
        </div>
      )}
    </fieldset>
  );
}

/** A press on a button must not take the caret out of the text. */
function keepFocus(event: { preventDefault: () => void }) {
  event.preventDefault();
}
