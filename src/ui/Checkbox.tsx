import { type ReactNode, useId } from 'react';

export interface CheckboxProps {
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  id?: string | undefined;
}

export function Checkbox({ label, hint, checked, onChange, id: given }: CheckboxProps) {
  const made = useId();
  const id = given ?? made;
  return (
    <div className="ff-checkbox">
      <input
        id={id}
        type="checkbox"
        className="ds-input"
        checked={checked}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <div id={`${id}-hint`} className="ff-hint">
          {hint}
        </div>
      )}
    </div>
  );
}
