import { useEffect, useRef } from 'react';
import * as text from '../../text/text.ts';
import type { Piece } from './excerpt.ts';
import type { Found } from './found.ts';
import type { Target } from './targets.ts';

interface ResultListProps {
  id: string;
  found: Found;
  /** Which one Enter goes to. */
  at: number;
  /** Nothing has been typed yet. */
  suggested: boolean;
  onPoint: (at: number) => void;
  onChoose: (target: Target) => void;
}

/** What was found. The focus is never here: the line above says which one is chosen. */
export function ResultList({ id, found, at, suggested, onPoint, onChoose }: ResultListProps) {
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    list.current?.querySelectorAll('[role="option"]')[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const option = (target: Target) => {
    const index = found.shown.indexOf(target);
    return (
      <div
        key={target.key}
        id={`${id}-${index}`}
        role="option"
        aria-selected={index === at}
        tabIndex={-1}
        className="search-option"
        onPointerMove={() => onPoint(index)}
        // The line keeps the focus.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onChoose(target)}
        onKeyDown={(event) => event.key === 'Enter' && onChoose(target)}
      >
        <span className="search-label">{target.label}</span>
        <span className="muted small">{target.detail}</span>
        {target.excerpt && <Excerpt pieces={target.excerpt} />}
      </div>
    );
  };

  return (
    <div
      ref={list}
      id={`${id}-list`}
      role="listbox"
      aria-label={suggested ? text.search.suggestions : text.search.list}
      className="search-list"
      tabIndex={-1}
    >
      {found.groups.map(({ title, targets }) =>
        title === null ? (
          targets.map(option)
        ) : (
          <fieldset key={title} aria-label={title} className="search-group">
            <span aria-hidden="true" className="search-group-title muted small">
              {title}
            </span>
            {targets.map(option)}
          </fieldset>
        ),
      )}
    </div>
  );
}

/** The piece of the text where what was typed stands. */
function Excerpt({ pieces }: { pieces: readonly Piece[] }) {
  const keyed = pieces.map((piece, index) => ({ ...piece, key: `${index} ${piece.text}` }));
  return (
    <span className="search-excerpt small">
      {keyed.map(({ text: piece, marked, key }) =>
        marked ? <mark key={key}>{piece}</mark> : <span key={key}>{piece}</span>,
      )}
    </span>
  );
}
