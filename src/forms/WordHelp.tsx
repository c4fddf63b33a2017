import './wordHelp.css';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { paths } from '../paths.ts';
import * as text from '../text/text.ts';
import { Link } from '../ui/Link.tsx';

export type Word = keyof typeof text.words.all;

interface WordHelpProps {
  word: Word;
  /** Where the word does not stand right beside it, the button asks in words. */
  spelled?: boolean | undefined;
}

/**
 * What a word means, on the spot: a question mark that unfolds its explanation under the line it stands on.
 * Press, Enter or touch opens and closes; Escape closes. Put it after a heading in a row that wraps.
 */
export function WordHelp({ word: key, spelled }: WordHelpProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const { word, meaning } = text.words.all[key];

  const onKeyDown = (event: KeyboardEvent) => {
    if (!open || event.key !== 'Escape') return;
    // The form or dialog around it stays.
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        className={spelled ? 'ff-text-button word-asked no-print' : 'word-help no-print'}
        aria-label={text.words.ask(word)}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        onKeyDown={onKeyDown}
      >
        {spelled ? text.words.ask(word) : <span aria-hidden="true">?</span>}
      </button>
      <span id={id} role="note" className="word-help-text no-print" hidden={!open} onKeyDown={onKeyDown}>
        {open && (
          <span>
            <strong>{word}.</strong> {meaning} <Link href={paths.helpWords}>{text.words.more}</Link>
          </span>
        )}
      </span>
    </>
  );
}
