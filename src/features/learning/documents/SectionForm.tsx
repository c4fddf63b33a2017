import './writing.css';
import { decideDocumentSections } from '../../../domain/decideDocument.ts';
import { refused } from '../../../domain/decision.ts';
import { captureHeads } from '../../../domain/drafting.ts';
import type { EventId } from '../../../domain/events.ts';
import type { Passage } from '../../../domain/gathered.ts';
import type { LearningDocument, Section } from '../../../domain/learningDocument.ts';
import { slots } from '../../../domain/slots.ts';
import { LONGEST_TEXT, tidied } from '../../../domain/words.ts';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { selectNow } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { number } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import type { Places } from './places.ts';
import { Suggestions } from './Suggestions.tsx';

const words = text.documents.section;

interface SectionDraft {
  text: string;
  overs: Record<string, EventId[]>;
}

interface SectionFormProps {
  document: LearningDocument;
  section: Section;
  passages: readonly Passage[];
  places: Places;
  onDone: () => void;
}

/** From here on it is said how much room is left. */
const NEARLY_FULL = 2000;

/** A section being written. Each letter is kept as a draft; what is gathered beside can be put into the text. */
export function SectionForm({ document, section, passages, places, onDone }: SectionFormProps) {
  const now = useAppSelector(selectNow);
  const { key } = section;
  const name = text.documents.sections[key];
  const field = `sections.${key}`;
  const form = useForm<SectionDraft>({
    draft: `document/${document.id}/${key}`,
    initial: { text: section.text, overs: captureHeads(now, [slots.part(document.id, key)]) },
    onDone,
  });
  const { value, change, control } = form;
  const left = LONGEST_TEXT - tidied(value.text).length;

  const save = () =>
    form.send({
      decide: ({ casebook, today }) => {
        const decision = decideDocumentSections(
          { casebook, today, overs: value.overs },
          { document: document.id, texts: { [key]: value.text } },
        );
        const isSame = decision.drafts.length === 0 && decision.refusals.length === 0;
        return isSame ? refused({ code: 'nothing-changed', field }) : decision;
      },
      said: words.said(name),
    });

  return (
    <div className="document-writing">
      <FormFrame form={form} labels={{ [field]: name, sections: name }} onSave={save} longText>
        <TextArea
          {...control(field)}
          {...(left < 0 ? { error: words.tooLong(number(-left)) } : {})}
          label={words.text(name)}
          hideLabel
          hint={text.documents.hints[key]}
          value={value.text}
          onChange={(written) => change({ text: written })}
          autoFocus
        />
        {left >= 0 && left < NEARLY_FULL && (
          <p className="muted small" role="status">
            {words.left(number(left))}
          </p>
        )}
        <Disclosure plain summary={words.form}>
          <ul className="small document-form-lines">
            {words.formLines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Disclosure>
      </FormFrame>
      <Suggestions
        sectionKey={key}
        passages={passages}
        places={places}
        written={value.text}
        onWrite={(written) => change({ text: written })}
      />
    </div>
  );
}
