import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import * as text from '../../../text/text.ts';
import { type Asked, foundPlaces } from './foundPlaces.ts';

interface PlaceSearchProps {
  /** The letter that began it. */
  begun: string;
  /** Everything that can be asked about. */
  all: readonly Asked[];
  onChoose: (found: Asked) => void;
}

/** "A question about one place: type its name, Enter." The focus stays in the line; Escape is the projector's own. */
export function PlaceSearch({ begun, all, onChoose }: PlaceSearchProps) {
  const id = useId();
  const words = text.projector.search;
  const line = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(begun);
  const [at, setAt] = useState(0);
  const found = foundPlaces(all, typed);
  const chosen = found[at];

  // At once: the next letter of the name is on its way.
  useLayoutEffect(() => line.current?.focus(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return;
    // The arrows are the list's own as long as it is open.
    event.stopPropagation();
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      if (chosen) onChoose(chosen);
    } else return;
    event.preventDefault();
  };

  return (
    <div className="projector-search">
      <label htmlFor={`${id}-line`}>{words.label}</label>
      <input
        ref={line}
        id={`${id}-line`}
        type="text"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={found.length > 0 ? `${id}-list` : undefined}
        aria-autocomplete="list"
        aria-activedescendant={chosen && `${id}-${chosen.id}`}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="go"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      {found.length > 0 && (
        <div id={`${id}-list`} role="listbox" aria-label={words.list} tabIndex={-1}>
          {found.map((each, index) => (
            <div
              key={each.id}
              id={`${id}-${each.id}`}
              role="option"
              aria-selected={index === at}
              tabIndex={-1}
              onPointerMove={() => setAt(index)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose(each)}
              onKeyDown={(event) => event.key === 'Enter' && onChoose(each)}
            >
              {each.name} <span className="muted">{each.detail}</span>
            </div>
          ))}
        </div>
      )}
      {typed.trim() !== '' && found.length === 0 && <p role="status">{words.nothing(typed.trim())}</p>}
    </div>
  );
}
