import { type KeyboardEvent, useId, useState } from 'react';
import { selectAreas } from '../../state/areas.ts';
import { selectShownDate, selectToday } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { longDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/words.tsx';
import { Count } from './Count.tsx';
import { FilterRow } from './Filters.tsx';
import { type Filters, isNarrowed, noFilters } from './filters.ts';
import { ResultList } from './ResultList.tsx';
import type { Target } from './targets.ts';
import './search.css';
import { useErrand } from './useErrand.ts';
import { MORE_TEXTS, TEXTS_SHOWN, useSearch } from './useSearch.ts';

const words = text.search;
const NOTHING_WRITTEN = { from: '', to: '' };

interface SearchDialogProps {
  /** Typed while this was fetched. */
  begun?: string;
  onClose: () => void;
}

/**
 * "Sök": one line that finds organisations, screens, actions and what has been written. The focus stays in the line; the arrows move
 * what is chosen, Enter goes there. What it is narrowed to is chosen below the line.
 */
export default function SearchDialog({ begun = '', onClose }: SearchDialogProps) {
  const id = useId();
  const [query, setQuery] = useState(begun);
  const [filters, setFilters] = useState<Filters>(noFilters);
  const [days, setDays] = useState(NOTHING_WRITTEN);
  const [at, setAt] = useState(0);
  const [texts, setTexts] = useState(TEXTS_SHOWN);
  const areas = useAppSelector(selectAreas);
  const shownDate = useAppSelector(selectShownDate);
  const today = useAppSelector(selectToday);
  const found = useSearch(query, filters, texts);
  const run = useErrand();
  const chosen = found.shown[at];
  const untyped = query.trim() === '' && !isNarrowed(filters);

  const fromTheTop = () => {
    setAt(0);
    setTexts(TEXTS_SHOWN);
  };

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
          aria-describedby={shownDate === null ? `${id}-hint` : `${id}-hint ${id}-past`}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          placeholder={words.label}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            fromTheTop();
          }}
          onKeyDown={onKeyDown}
        />
        <div className="search-below">
          {/* How many there are takes its place, and it is still what describes the line. */}
          <p id={`${id}-hint`} className={untyped ? 'muted small' : 'ff-sr'}>
            {words.hint}
          </p>
          <Count untyped={untyped} found={found} />
        </div>
        {shownDate !== null && (
          <p id={`${id}-past`} className="small">
            {words.inThePast(longDate(shownDate))}
          </p>
        )}
        <FilterRow
          filters={filters}
          areas={areas}
          today={today}
          written={days}
          onChange={(chosenNow, written) => {
            setFilters(chosenNow);
            if (written) setDays(written);
            fromTheTop();
          }}
        />
        {found.shown.length > 0 ? (
          <ResultList id={id} found={found} at={at} suggested={untyped} onPoint={setAt} onChoose={choose} />
        ) : (
          !found.reading && <p>{nothing(query.trim(), filters)}</p>
        )}
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

function nothing(query: string, filters: Filters): string {
  if (!isNarrowed(filters)) return words.nothing(query);
  return query === '' ? words.filters.nothing : words.filters.nothingFor(query);
}
