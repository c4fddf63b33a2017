import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './Field.tsx';

type Native = Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'id' | 'className' | 'size'>;

export interface TextInputProps extends FieldProps, Native {
  value: string;
  onChange: (value: string) => void;
}

export function TextInput({
  label,
  hint,
  error,
  optional,
  hideLabel,
  id,
  onChange,
  type = 'text',
  ...native
}: TextInputProps) {
  return (
    <Field {...{ label, hint, error, optional, hideLabel, id }}>
      {(control) => (
        <input
          autoComplete="off"
          {...native}
          {...control}
          type={type}
          className="ds-input"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
