import { useEffect, useRef, useState } from 'react';
import type { Passage } from '../../../domain/gathered.ts';
import type { LearningDocument, Section } from '../../../domain/learningDocument.ts';
import * as text from '../../../text/text.ts';
import { TextButton } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { DocumentText } from './DocumentText.tsx';
import type { Places } from './places.ts';
import { SectionForm } from './SectionForm.tsx';

const words = text.documents;

interface SectionPartProps {
  document: LearningDocument;
  section: Section;
  /** What has been gathered for it. */
  passages: readonly Passage[];
  places: Places;
  /** Neither frozen nor in the past. */
  editing: boolean;
}

/** One section: read as it will stand, or being written. */
export function SectionPart({ document, section, passages, places, editing }: SectionPartProps) {
  const { key, text: written, redacted, disputed } = section;
  const [open, setOpen] = useState(false);
  const head = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  const isOpen = open && editing;
  const name = words.sections[key];

  useEffect(() => {
    if (!isOpen && wasOpen.current) head.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  return (
    <section
      className={written === '' && !redacted ? 'document-section no-print' : 'document-section'}
      aria-labelledby={`section-${key}`}
    >
      <div ref={head} className="document-section-head">
        <h2 id={`section-${key}`}>{name}</h2>
        {editing && !isOpen && (
          <TextButton
            aria-label={written === '' ? words.section.writeOne(name) : words.section.changeOne(name)}
            onClick={() => setOpen(true)}
          >
            {written === '' ? words.section.write : text.common.change}
          </TextButton>
        )}
      </div>
      {redacted && <p className="muted small">{words.page.redacted}</p>}
      {disputed && !isOpen && <Notice tone="quiet">{words.page.twoWrote}</Notice>}
      {isOpen ? (
        <SectionForm
          document={document}
          section={section}
          passages={passages}
          places={places}
          onDone={() => setOpen(false)}
        />
      ) : written === '' ? (
        <p className="muted">
          {words.section.empty} {editing && passages.length > 0 && words.section.emptyWith(passages.length)}
        </p>
      ) : (
        <DocumentText name={name}>{written}</DocumentText>
      )}
    </section>
  );
}
