import { GAP_KINDS, type GapKind } from '../../../domain/learningVocabulary.ts';
import type { Scope } from '../../../domain/vocabulary.ts';
import type { Form } from '../../../forms/useForm.ts';
import * as text from '../../../text/text.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { RadioChips } from '../../../ui/RadioChips.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { GAP_DOCUMENTS } from './gapFilter.ts';

const words = text.gaps.point;

interface ClassDraft {
  kind: GapKind;
  document: Scope | null;
  statutory: boolean;
}

/** The part of a form that these fields use. */
type Fields<T> = { value: T; change: (part: Partial<T>) => void } & Pick<Form<object>, 'control'>;

/** Which kind of point it is, and where it stands. */
export function ClassFields({ form: { value, change, control } }: { form: Fields<ClassDraft> }) {
  return (
    <>
      <RadioChips
        {...control('kind')}
        compact
        legend={words.kind}
        value={value.kind}
        onChange={(kind) => change({ kind: kind as GapKind })}
        options={GAP_KINDS.map((kind, index) => ({
          value: kind,
          label: text.learningCodes.gapKinds[kind],
          digit: String(index + 1),
        }))}
      />
      <Select
        {...control('document')}
        label={words.document}
        value={value.document ?? ''}
        onChange={(document) => change({ document: document === '' ? null : (document as Scope) })}
        options={[
          { value: '', label: words.noDocument },
          ...GAP_DOCUMENTS.map((key) => ({ value: key, label: text.codes.scopes[key] })),
        ]}
      />
      <Checkbox
        label={words.statutory}
        hint={words.statutoryHint}
        checked={value.statutory}
        onChange={(statutory) => change({ statutory })}
      />
    </>
  );
}

/** How it was, and how it is according to the agreement. */
export function ChangeFields({ form }: { form: Fields<{ before: string; after: string }> }) {
  const { value, change, control } = form;
  return (
    <>
      <TextArea
        {...control('before')}
        label={words.before}
        value={value.before}
        onChange={(before) => change({ before })}
      />
      <TextArea {...control('after')} label={words.after} value={value.after} onChange={(after) => change({ after })} />
    </>
  );
}
