import { useState } from 'react';
import { selectShownDate } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { TextButton } from '../../ui/Button.tsx';
import { RedactDialog } from './RedactDialog.tsx';
import type { ReadableText } from './readable.ts';

interface RedactTextProps {
  /** What can be read here: the passage is chosen in one of them, and found wherever it stands. */
  texts: readonly ReadableText[];
  /** What it is about, where several such buttons stand on a page. */
  what?: string | undefined;
  /** The words are gone: a form that has them in its fields is closed. */
  onRemoved?: (() => void) | undefined;
}

/**
 * "Ta bort text för gott …": also where the text is locked or no longer holds. Nothing is offered where
 * there are no words, or where the past is looked at.
 */
export function RedactText({ texts, what, onRemoved }: RedactTextProps) {
  const shown = useAppSelector(selectShownDate);
  const [marked, setMarked] = useState<string | null>(null);
  if (shown !== null || texts.length === 0) return null;
  return (
    <>
      <span className="no-print">
        <TextButton
          aria-label={what === undefined ? undefined : text.redaction.openWhat(what)}
          // What is marked on the page stays marked, and is what one wants to remove.
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => {
            const { currentTarget } = event;
            const words = document.getSelection()?.toString() ?? '';
            // Where the keyboard comes back to.
            currentTarget.focus();
            setMarked(words);
          }}
        >
          {text.redaction.open}
        </TextButton>
      </span>
      {marked !== null && (
        <RedactDialog texts={texts} marked={marked} onClose={() => setMarked(null)} onRemoved={onRemoved} />
      )}
    </>
  );
}
