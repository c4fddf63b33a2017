import { INSTANCES, type Instance } from '../domain/vocabulary.ts';
import type { StandingOrganisation } from '../state/organisations.ts';
import * as text from '../text/text.ts';
import { Select } from '../ui/Select.tsx';
import { instanceWords } from './instances.ts';
import type { ControlOf } from './useForm.ts';

interface NextInstanceFieldProps {
  control: ControlOf;
  label: string;
  organisation: StandingOrganisation;
  value: Instance | null;
  onChange: (instance: Instance | null) => void;
  autoFocus?: boolean | undefined;
}

export function NextInstanceField({
  control,
  label,
  organisation,
  value,
  onChange,
  autoFocus,
}: NextInstanceFieldProps) {
  const named = instanceWords(organisation);
  return (
    <Select
      {...control}
      label={label}
      value={value ?? ''}
      autoFocus={autoFocus}
      onChange={(chosen) => onChange(chosen === '' ? null : (chosen as Instance))}
      options={[
        { value: '', label: text.forms.decision.nextNone },
        ...INSTANCES.map((instance) => ({ value: instance, label: named.name(instance) })),
      ]}
    />
  );
}
