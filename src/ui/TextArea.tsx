import { type ComponentProps, type ReactNode, useEffect, useRef } from 'react';
import { Field, type FieldProps } from './Field.tsx';

type Native = Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'id' | 'className' | 'rows'>;

export interface TextAreaProps extends FieldProps, Native {
  value: string;
  onChange: (value: string) => void;
  /** For instance chips that fill the text. */
  below?: ReactNode;
}

const growsByItself = typeof CSS !== 'undefined' && CSS.supports?.('field-sizing', 'content');

function stretch(area: HTMLTextAreaElement, text: string) {
  area.style.height = 'auto';
  if (text !== '') area.style.height = `${area.scrollHeight + 2}px`;
}

/** A field that grows with its text, so that nothing written is ever scrolled out of sight. */
export function TextArea({
  label,
  hint,
  error,
  optional,
  hideLabel,
  id,
  below,
  onChange,
  value,
  ref,
  ...native
}: TextAreaProps) {
  const own = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (!growsByItself && own.current) stretch(own.current, value);
  }, [value]);

  return (
    <Field {...{ label, hint, error, optional, hideLabel, id, below }}>
      {(control) => (
        <textarea
          {...native}
          {...control}
          ref={(area) => {
            own.current = area;
            if (typeof ref === 'function') return ref(area);
            if (ref) ref.current = area;
          }}
          value={value}
          className="ds-input"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
