import './documents.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { learningDocuments } from '../../../domain/learningDocument.ts';
import { paths, withDate } from '../../../paths.ts';
import { selectCasebook, selectOpened, selectShownDate } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Link } from '../../../ui/Link.tsx';
import { EmptyLine, Tag } from '../../../ui/words.tsx';
import { LearningTabs } from '../LearningTabs.tsx';
import { concernsInWords } from './documentFacts.ts';
import { usePlaces } from './places.ts';
import { StartForm } from './StartForm.tsx';

const words = text.documents;

/** Every lärandedokument, and where a new one begins. */
export function Component() {
  const casebook = useAppSelector(selectCasebook);
  const opened = useAppSelector(selectOpened);
  const shown = useAppSelector(selectShownDate);
  const navigate = useNavigate();
  const places = usePlaces();
  const [adding, setAdding] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasAdding = useRef(false);
  const documents = useMemo(() => learningDocuments(casebook), [casebook]);
  const isOpen = adding && shown === null;

  useEffect(() => {
    if (!isOpen && wasAdding.current) button.current?.focus();
    wasAdding.current = isOpen;
  }, [isOpen]);

  if (!opened) return null;
  const add = shown === null && !isOpen && (
    <Button ref={button} variant="primary" onClick={() => setAdding(true)}>
      <Icon name="plus" /> {words.add}
    </Button>
  );
  return (
    <>
      <LearningTabs current="dokument" />
      <div className="stack documents" data-gap="5">
        <p className="measure">{words.lead}</p>
        {isOpen && (
          <div className="document-start">
            <Box title={words.start.title}>
              <StartForm
                onDone={(document) => {
                  setAdding(false);
                  if (document !== null) void navigate(paths.learningDocument(document));
                }}
              />
            </Box>
          </div>
        )}
        {documents.length === 0 && !isOpen && <EmptyLine action={add}>{words.none}</EmptyLine>}
        {documents.length > 0 && (
          <>
            {add && <div className="cluster no-print">{add}</div>}
            <ul className="document-list">
              {documents.map((document) => (
                <li key={document.id}>
                  <Link href={withDate(paths.learningDocument(document.id), shown)}>
                    {document.title ?? words.withoutTitle}
                  </Link>
                  <span className="document-list-facts">
                    <Tag strong={document.state === 'utkast'}>
                      {document.state === 'fryst' ? words.page.finished : words.page.working}
                    </Tag>
                    <span>{words.page.period(longDate(document.from), longDate(document.to))}</span>
                    <span>{concernsInWords(document, places)}</span>
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </>
  );
}
