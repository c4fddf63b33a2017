import { DOCUMENT_KEYS, type Scope } from '../domain/vocabulary.ts';
import * as text from '../text/text.ts';
import { RadioChips } from '../ui/RadioChips.tsx';
import { Select } from '../ui/Select.tsx';
import type { ControlOf } from './useForm.ts';

interface ScopeFieldProps {
  control: ControlOf;
  value: Scope;
  onChange: (scope: Scope) => void;
}

/** "Gäller": the whole agreement, or one of its documents. */
export function ScopeField({ control, value, onChange }: ScopeFieldProps) {
  return (
    <Select
      {...control}
      label={text.forms.about}
      value={value}
      onChange={(chosen) => onChange(chosen as Scope)}
      options={[
        { value: 'avtalet', label: text.codes.scopes.avtalet },
        ...DOCUMENT_KEYS.map((key) => ({ value: key, label: text.codes.documents[key] })),
      ]}
    />
  );
}

/** The region decides three errands, each for itself. */
export function ErrandField({ control, value, onChange }: ScopeFieldProps) {
  return (
    <RadioChips
      {...control}
      compact
      legend={text.forms.errand}
      value={value}
      onChange={(chosen) => onChange(chosen as Scope)}
      options={(['uppsagning', 'avtalet', 'implementering'] as const).map((errand) => ({
        value: errand,
        label: text.forms.errands[errand],
      }))}
    />
  );
}
