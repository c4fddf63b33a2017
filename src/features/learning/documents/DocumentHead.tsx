import { useEffect, useRef } from 'react';
import type { LearningDocument } from '../../../domain/learningDocument.ts';
import { slots } from '../../../domain/slots.ts';
import { paths, withDate } from '../../../paths.ts';
import { selectCasebook, selectShownDate } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Breadcrumbs } from '../../../ui/Breadcrumbs.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { FactList, Tag } from '../../../ui/words.tsx';
import type { DocumentTask } from './DocumentPage.tsx';
import { DocumentWordButton } from './DocumentWordButton.tsx';
import { factsOf, statusOf } from './documentFacts.ts';
import type { Places } from './places.ts';
import { TitleForm } from './TitleForm.tsx';

const words = text.documents.page;

interface DocumentHeadProps {
  document: LearningDocument;
  places: Places;
  task: DocumentTask;
  onTask: (task: DocumentTask) => void;
}

/** What the document is, what state it is in, and what can be done with it as a whole. */
export function DocumentHead({ document, places, task, onTask }: DocumentHeadProps) {
  const casebook = useAppSelector(selectCasebook);
  const shown = useAppSelector(selectShownDate);
  const title = document.title ?? text.documents.withoutTitle;
  const isFrozen = document.state === 'fryst';
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(task);
  // When the form is left the keyboard is back where it was opened.
  useEffect(() => {
    if (task === null && was.current !== null) button.current?.focus();
    was.current = task;
  }, [task]);
  return (
    <>
      <PageHeader
        title={title}
        above={
          <div className="no-print">
            <Breadcrumbs
              label={words.where}
              items={[{ label: words.back, href: withDate(paths.learningDocuments, shown) }, { label: title }]}
            />
          </div>
        }
        meta={
          <div className="document-meta">
            <Tag strong>{statusOf(document)}</Tag>
            {document.frozen?.on !== undefined && (
              <span className="no-print">{words.frozenOn(longDate(document.frozen.on))}</span>
            )}
          </div>
        }
      />
      <div className="cluster no-print document-actions" data-gap="2">
        <DocumentWordButton document={document} places={places} />
        <Button onClick={() => window.print()}>
          <Icon name="print" /> {text.common.print}
        </Button>
        {shown === null && (
          <Button
            ref={button}
            aria-expanded={task !== null}
            onClick={() => onTask(task === null ? (isFrozen ? 'copy' : 'freeze') : null)}
          >
            {isFrozen ? words.startFrom : words.freeze}
          </Button>
        )}
        {shown === null && !isFrozen && (
          <TitleForm key={casebook.slots[slots.part(document.id, 'title')]?.heads.join(' ')} document={document} />
        )}
      </div>
      <FactList items={factsOf(document, casebook, places)} />
    </>
  );
}
