import { DIALOGUE_DOCUMENTS } from '../../../domain/dialogueDetails.ts';
import type { Scope } from '../../../domain/vocabulary.ts';
import type { ControlOf } from '../../../forms/useForm.ts';
import * as text from '../../../text/text.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { useFocusOnce } from '../../../ui/useFocusOnce.ts';
import { documentName } from './documentNames.ts';

const words = text.preparing;

interface DocumentsFieldProps {
  control: ControlOf;
  value: readonly Scope[];
  onChange: (documents: readonly Scope[]) => void;
  autoFocus?: boolean | undefined;
}

/** What the dialogue is about: the agreement in general, or some of its documents. */
export function DocumentsField({ control, value, onChange, autoFocus = false }: DocumentsFieldProps) {
  const field = useFocusOnce<HTMLFieldSetElement>(autoFocus);
  return (
    <fieldset
      ref={field}
      className="bare documents-field"
      id={control.id}
      tabIndex={-1}
      aria-describedby={`${control.id}-hint`}
    >
      <legend>{words.documents}</legend>
      <p id={`${control.id}-hint`} className="ff-hint">
        {words.documentsHint}
      </p>
      <div className="documents-choices">
        {DIALOGUE_DOCUMENTS.map((document) => (
          <Checkbox
            key={document}
            label={documentName(document)}
            checked={value.includes(document)}
            onChange={(checked) => onChange(checked ? [...value, document] : value.filter((each) => each !== document))}
          />
        ))}
      </div>
      {control.error !== undefined && <p className="ff-error">{control.error}</p>}
    </fieldset>
  );
}
