import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './Field.tsx';

interface Choice {
  value: string;
  label: string;
  disabled?: boolean | undefined;
}

interface Group {
  label: string;
  options: readonly Choice[];
}

export type SelectOption = Choice | Group;

type Native = Omit<ComponentProps<'select'>, 'value' | 'onChange' | 'id' | 'className' | 'children'>;

export interface SelectProps extends FieldProps, Native {
  value: string;
  onChange: (value: string) => void;
  options: readonly SelectOption[];
}

export function Select({ label, hint, error, optional, hideLabel, id, onChange, options, ...native }: SelectProps) {
  return (
    <Field {...{ label, hint, error, optional, hideLabel, id }}>
      {(control) => (
        <select {...native} {...control} className="ds-input" onChange={(event) => onChange(event.target.value)}>
          {options.map((option) =>
            'options' in option ? (
              <optgroup key={option.label} label={option.label}>
                {option.options.map(drawn)}
              </optgroup>
            ) : (
              drawn(option)
            ),
          )}
        </select>
      )}
    </Field>
  );
}

function drawn({ value, label, disabled }: Choice) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  );
}
