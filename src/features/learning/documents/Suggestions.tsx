import { useState } from 'react';
import { inOneLine } from '../../../domain/documentText.ts';
import type { Passage } from '../../../domain/gathered.ts';
import type { SectionKey } from '../../../domain/learningDocument.ts';
import { withDate } from '../../../paths.ts';
import { selectShownDate } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { Button, TextButton } from '../../../ui/Button.tsx';
import { Link } from '../../../ui/Link.tsx';
import { Tag } from '../../../ui/words.tsx';
import { addressOf, saidIn, sourceOf } from './passageWords.ts';
import type { Places } from './places.ts';
import { groupsOf, holds, withPassage, withPassages } from './sectionText.ts';

const words = text.documents.section;
/** More than this are shown when asked for. */
const AT_FIRST = 12;
const EXCERPT = 60;

interface SuggestionsProps {
  sectionKey: SectionKey;
  passages: readonly Passage[];
  places: Places;
  /** The text they are put into. */
  written: string;
  onWrite: (text: string) => void;
}

/** What has been gathered for a section, each piece with its source and the way back to it. */
export function Suggestions({ sectionKey, passages, places, written, onWrite }: SuggestionsProps) {
  const [most, setMost] = useState(AT_FIRST);
  const [said, setSaid] = useState('');
  const isIn = (passage: Passage) => holds(written, passage, places);
  const left = passages.filter((passage) => !isIn(passage));
  const finished = left.filter(({ caution }) => caution === undefined);
  const addAll = (chosen: readonly Passage[]) => {
    onWrite(withPassages(written, sectionKey, chosen, places));
    setSaid(words.addedMany(chosen.length));
  };
  const shown = groupsOf(sectionKey, passages, places).flatMap(({ passages: each }) => each);
  return (
    <section className="document-suggestions no-print" aria-labelledby={`gathered-${sectionKey}`}>
      <h3 id={`gathered-${sectionKey}`}>{words.suggestions}</h3>
      {passages.length === 0 ? (
        <p className="muted">{words.noSuggestions}</p>
      ) : (
        <>
          <p className="muted small">{words.suggestionsLead}</p>
          <div className="cluster" data-gap="2">
            {finished.length > 1 && (
              <Button small onClick={() => addAll(finished)}>
                {finished.length === left.length ? words.addAll(left.length) : words.addFinished(finished.length)}
              </Button>
            )}
            {left.length > 1 && finished.length < left.length && (
              <Button small variant="quiet" onClick={() => addAll(left)}>
                {words.addAll(left.length)}
              </Button>
            )}
          </div>
          <ul className="document-passages">
            {shown.slice(0, most).map((passage) => (
              <PassageLine
                key={passage.key}
                passage={passage}
                places={places}
                isIn={isIn(passage)}
                onAdd={() => {
                  onWrite(withPassage(written, passage, places));
                  setSaid(words.added);
                }}
              />
            ))}
          </ul>
          {shown.length > most && (
            <TextButton onClick={() => setMost(shown.length)}>{words.more(shown.length - most)}</TextButton>
          )}
        </>
      )}
      <p className="ff-sr" role="status">
        {said}
      </p>
    </section>
  );
}

interface PassageLineProps {
  passage: Passage;
  places: Places;
  isIn: boolean;
  onAdd: () => void;
}

function PassageLine({ passage, places, isIn, onAdd }: PassageLineProps) {
  const date = useAppSelector(selectShownDate);
  const said = saidIn(passage, places);
  const source = sourceOf(passage, places);
  return (
    <li>
      <p className="document-passage">{said}</p>
      <p className="document-passage-from small muted">
        <Link href={withDate(addressOf(passage), date)}>{source}</Link>
        {passage.caution !== undefined && <Tag>{text.documents.cautions[passage.caution]}</Tag>}
      </p>
      {isIn ? (
        <span className="small muted">{words.isIn}</span>
      ) : (
        <Button small aria-label={words.addOne(excerpt(said))} onClick={onAdd}>
          {words.add}
        </Button>
      )}
    </li>
  );
}

function excerpt(said: string): string {
  const line = inOneLine(said);
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT).trimEnd()} …` : line;
}
