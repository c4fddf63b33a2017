import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import * as text from '../../text/text.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/words.tsx';
import type { Target } from './findables.ts';
import { ResultList } from './ResultList.tsx';
import './search.css';
import { useErrand } from './useErrand.ts';
import { type Found, MORE_TEXTS, TEXTS_SHOWN, useSearch } from './useSearch.ts';

const words = text.search;

/**
 * "Sök": one line that finds organisations, screens, actions and what has been written. The focus stays in the line; the arrows move
 * what is chosen, Enter goes there.
 */
export default function SearchDialog({ onClose }: { onClose: () => void }) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const [texts, setTexts] = useState(TEXTS_SHOWN);
  const found = useSearch(query, texts);
  const run = useErrand();
  const chosen = found.shown[at];

  const choose = (target: Target) => {
    // Where "Visa fler" stood is then the first of those that came.
    if (target.errand.kind === 'more') return setTexts(texts + MORE_TEXTS);
    onClose();
    run(target.errand);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const last = found.shown.length - 1;
    if (event.key === 'ArrowDown') setAt(at >= last ? 0 : at + 1);
    else if (event.key === 'ArrowUp') setAt(at <= 0 ? Math.max(0, last) : at - 1);
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      if (chosen) choose(chosen);
    } else return;
    event.preventDefault();
  };

  return (
    <Dialog open onClose={onClose} title={words.title} closeLabel={text.common.close}>
      <div className="stack search" data-gap="3">
        <input
          className="ds-input"
          type="text"
          role="combobox"
          aria-label={words.label}
          aria-expanded={found.shown.length > 0}
          aria-controls={found.shown.length > 0 ? `${id}-list` : undefined}
          aria-autocomplete="list"
          aria-activedescendant={chosen && `${id}-${at}`}
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          placeholder={words.label}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setAt(0);
            setTexts(TEXTS_SHOWN);
          }}
          onKeyDown={onKeyDown}
        />
        <p id={`${id}-hint`} className="muted small">
          {words.hint}
        </p>
        {found.count > 0 ? (
          <ResultList id={id} found={found} at={at} suggested={query.trim() === ''} onPoint={setAt} onChoose={choose} />
        ) : (
          <p>{words.nothing(query.trim())}</p>
        )}
        <Count query={query} found={found} />
        <p className="search-keys muted small">
          <span>
            <Kbd>↑</Kbd> <Kbd>↓</Kbd> {words.keys.move}
          </span>
          <span>
            <Kbd>Enter</Kbd> {words.keys.open}
          </span>
          <span>
            <Kbd>Esc</Kbd> {words.keys.close}
          </span>
        </p>
      </div>
    </Dialog>
  );
}

/** Heard a moment after the last letter, so that it does not talk over the typing. */
const REST_MS = 400;

function Count({ query, found }: { query: string; found: Found }) {
  const [said, setSaid] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const count = found.count;
  const shown = found.showing;
  useEffect(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setSaid(counted(query, shown, count)), REST_MS);
    return () => clearTimeout(timer.current);
  }, [query, shown, count]);
  return (
    <div role="status" className="ff-sr">
      {said}
    </div>
  );
}

function counted(query: string, shown: number, count: number): string {
  if (query.trim() === '') return words.suggested(count);
  if (count === 0) return words.nothingSaid;
  return count > shown ? words.foundMore(shown, count) : words.found(count);
}
